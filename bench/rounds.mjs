import { Trouble } from "../tools/trouble.mjs";
import { installProbe } from "./probe.mjs";
import { visit } from "./visit.mjs";
import { before } from "./waiting.mjs";

/** @typedef {import("@playwright/test").Browser} Browser */
/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("./page").Drawings} Drawings */
/** @typedef {import("./server.mjs").Server} Server */
/** @typedef {import("./visit.mjs").Visit} Visit */

export const SCREEN = { viewport: { width: 1440, height: 900 }, locale: "en-US", timezoneId: "UTC" };
/** How much slower than this machine a reader's is. */
const CPU = 4;
const WORKER_LIMIT = 30_000;
/** Milliseconds without a change; on a network that is not slowed. */
const REST = 2_500;

/** The pages that are compared; the limit runs no code. */
export const PAGES = /** @type {const} */ (["limit", "built"]);
/** @typedef {(typeof PAGES)[number]} PageName */

/**
 * @typedef {object} Round
 * @property {Visit} cold
 * @property {Visit} repeat
 * @property {Visit | null} offline
 * @property {number | null} worker Bytes that the service worker fetched.
 */

/**
 * A first visit, a repeat visit, and one without a network where a service worker answers it.
 * @param {Browser} browser
 * @param {Server} server
 * @param {PageName} name
 * @param {{ wanted: Drawings, hasWorker: boolean }} site
 * @returns {Promise<Round>}
 */
export async function round(browser, server, name, { wanted, hasWorker }) {
  const address = `${server.address}/${name}/`;
  const conditions = { wanted, runs: name === "built", cpu: CPU };
  const context = await browser.newContext(SCREEN);
  const once = async (
    /** @type {boolean} */ offline,
    /** @type {(page: Page) => Promise<void>} */ then = noMore,
  ) => {
    const { page, visit: seen } = await visit(context, address, { ...conditions, offline });
    await then(page);
    await page.close();
    return seen;
  };
  try {
    const sent = server.sent();
    const withWorker = hasWorker && name === "built";
    const cold = await once(false, withWorker ? workerActive : noMore);
    const worker = withWorker ? Math.max(0, server.sent() - sent - cold.bytesAll) : null;
    const repeat = await once(false);
    if (!withWorker) return { cold, repeat, offline: null, worker };
    server.setGone(true);
    const offline = await once(true);
    return { cold, repeat, offline, worker };
  } finally {
    server.setGone(false);
    await context.close();
  }
}

async function noMore() {}

/** @param {Page} page */
async function workerActive(page) {
  await before(
    page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    }),
    WORKER_LIMIT,
    `The service worker was not active ${WORKER_LIMIT / 1000} s after the page had loaded.`,
  );
}

/**
 * What the drawings of a page are like at rest.
 * @param {Browser} browser
 * @param {Server} server
 * @param {PageName} name
 * @param {Drawings} [needed] What the page must show at least; else something.
 * @returns {Promise<Drawings>}
 */
export async function drawingsAtRest(browser, server, name, needed) {
  const context = await browser.newContext(SCREEN);
  try {
    const page = await context.newPage();
    await page.addInitScript(installProbe, null);
    await page.goto(`${server.address}/${name}/`, { waitUntil: "load" });
    await page.evaluate((still) => bench.still(still), REST);
    const drawings = await page.evaluate(() => bench.drawings());
    const pictures = drawings.marks.filter((count) => count > 0).length;
    if (
      pictures === 0 ||
      pictures !== drawings.marks.length ||
      pictures !== (needed?.marks.length ?? pictures)
    ) {
      throw new Trouble(
        `The page under /${name}/ has ${pictures} drawings with marks of ${needed?.marks.length ?? drawings.marks.length}: ` +
          (name === "limit"
            ? "without scripts it can only have those that the build draws into it."
            : "the built site is broken."),
      );
    }
    return drawings;
  } finally {
    await context.close();
  }
}
