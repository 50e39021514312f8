import { Trouble } from "../tools/trouble.mjs";
import { blockingTime, longestTask } from "./blocking.mjs";
import { CONDITIONS, QUIET, watchNetwork } from "./network.mjs";
import { installProbe } from "./probe.mjs";
import { before, until } from "./waiting.mjs";

/** @typedef {import("@playwright/test").BrowserContext} BrowserContext */
/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("./page").Drawings} Drawings */

/**
 * One visit; times in milliseconds since the navigation began.
 * @typedef {object} Visit
 * @property {number} fcp
 * @property {number} lcp
 * @property {number} visible
 * @property {number} settling From the charts' first frame to their last change; 0 where they show as they stay.
 * @property {number | undefined} ready Undefined for a page without code.
 * @property {number} blocking
 * @property {number} longest
 * @property {number} shift
 * @property {number} bytesVisible
 * @property {number} bytesRest Until the charts rest and the filters answer.
 * @property {number} bytesAll With what is fetched while idle.
 */

/** Drawings that do not change for so long rest. */
const STILL = 1_500;
const LIMIT = 90_000;

/**
 * @typedef {object} Conditions
 * @property {Drawings} wanted
 * @property {boolean} runs Whether the page runs code.
 * @property {number} cpu How many times slower the processor is made.
 * @property {boolean} [offline]
 */

/**
 * Visits an address in a page of its own, and leaves that page open.
 * @param {BrowserContext} context
 * @param {string} address
 * @param {Conditions} conditions
 * @returns {Promise<{ page: Page, visit: Visit }>}
 */
export async function visit(context, address, { wanted, runs, cpu, offline = false }) {
  const page = await context.newPage();
  /** @type {Error[]} */
  const thrown = [];
  page.on("pageerror", (error) => thrown.push(error));
  await page.addInitScript(installProbe, wanted);
  const session = await context.newCDPSession(page);
  const network = await watchNetwork(session);
  await session.send("Network.emulateNetworkConditions", { ...CONDITIONS, offline });
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });

  await page.goto(address, { timeout: LIMIT });
  await until(
    () => network.quietFor() >= QUIET,
    LIMIT,
    () => `${address} still loads ${network.underWay()}.`,
  );
  await before(
    page.evaluate((still) => bench.still(still), STILL),
    LIMIT,
    `The drawings of ${address} do not come to rest.`,
  );
  const [seen, drawings, timeOrigin] = await page.evaluate(
    () => /** @type {const} */ ([bench.seen(), bench.drawings(), performance.timeOrigin]),
  );
  if (thrown[0]) throw new Trouble(`${address} threw: ${thrown[0].message}`);

  const { fcp, lcp, visible, changed, ready, tasks, shift } = seen;
  if (fcp === null || lcp === null) throw new Trouble(`${address} painted nothing.`);
  if (visible === null) {
    throw new Trouble(
      `The charts of ${address} never showed: ${said(drawings)} in place of ${said(wanted)}. ` +
        (runs
          ? "Run the bench again; if it stays, the page is broken."
          : "Does the build still draw them into the page?"),
    );
  }
  if (runs && ready === null) throw new Trouble(`The filters of ${address} never answered.`);
  const rest = Math.max(visible, changed ?? 0);
  return {
    page,
    visit: {
      fcp,
      lcp,
      visible,
      settling: rest - visible,
      ready: ready ?? undefined,
      blocking: blockingTime(tasks, fcp),
      longest: longestTask(tasks),
      shift,
      bytesVisible: network.bytesUntil(visible, timeOrigin),
      bytesRest: network.bytesUntil(Math.max(rest, ready ?? 0), timeOrigin),
      bytesAll: network.bytesUntil(Number.POSITIVE_INFINITY, timeOrigin),
    },
  };
}

/** @param {Drawings} drawings */
function said({ exhibits, marks }) {
  return `${exhibits} exhibits with ${marks.reduce((sum, count) => sum + count, 0)} marks`;
}
