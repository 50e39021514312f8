import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "../src/cli/browser.mjs";
import { allBrowserPlaces } from "../src/cli/browserOwn.mjs";
import { ROOT } from "../src/cli/root.mjs";
import { Trouble } from "../src/cli/trouble.mjs";
import { withResults } from "./document.mjs";
import { parseOptions } from "./options.mjs";

/** @typedef {import("./rounds.mjs").Round} Round */

const DIST = join(ROOT, "dist");
const DOCUMENT = join(ROOT, "BENCHMARKS.md");

/** A service worker lies where it serves: beside the page. */
const WORKER = /^\/built\/(?:sw|service-?worker)[^/]*\.js$/;

/** Chromium asks servers of its own on its own time, which would be measured too. */
const UNDISTURBED = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** @param {readonly string[]} args */
export async function main(args) {
  const { rounds } = parseOptions(args);
  // It measures what is there: installing belongs to `npm start` and `npm test`.
  if (!existsSync(join(ROOT, "node_modules", "@playwright", "test"))) {
    throw new Trouble(
      "The packages are not installed: run npm test first, which installs them and a browser.",
    );
  }
  const found = findBrowser(await allBrowserPlaces());
  if (found === undefined) {
    throw new Trouble(
      "No Chromium runs here: run npm test first, which fetches one, or name one in CHROMIUM_PATH.",
    );
  }
  if (!existsSync(join(DIST, "index.html"))) await build();

  const { chromium } = await import("@playwright/test");
  const { siteOf } = await import("./site.mjs");
  const { serve } = await import("./server.mjs");
  const site = siteOf(DIST);
  const server = await serve(site);
  const browser = await chromium.launch({ executablePath: found.path, args: UNDISTURBED });
  try {
    const hasWorker = [...site.keys()].some((path) => WORKER.test(path));
    const text = await measured(browser, server, rounds, hasWorker);
    writeFileSync(DOCUMENT, withResults(readFileSync(DOCUMENT, "utf8"), text));
    console.log(`\n${text}\n\nWritten to BENCHMARKS.md.`);
  } finally {
    await browser.close();
    server.close();
  }
}

async function build() {
  console.log("Building…");
  const vite = await import("vite");
  await vite.build({ root: ROOT, logLevel: "warn" });
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {import("./server.mjs").Server} server
 * @param {number} rounds
 * @param {boolean} hasWorker
 */
async function measured(browser, server, rounds, hasWorker) {
  const { drawingsAtRest, PAGES, round } = await import("./rounds.mjs");
  const { interactions } = await import("./interactions.mjs");
  const { machineText } = await import("./machine.mjs");
  const { resultsText } = await import("./results.mjs");

  const built = await drawingsAtRest(browser, server, "built");
  const wanted = { built, limit: await drawingsAtRest(browser, server, "limit", built) };
  /** @type {{ limit: Round[], built: Round[] }} */
  const done = { limit: [], built: [] };
  for (let at = 0; at < rounds; at++) {
    // Turn about, so that neither page always finds the machine as the other left it.
    for (const name of at % 2 === 0 ? PAGES : PAGES.toReversed()) {
      done[name].push(await round(browser, server, name, { wanted: wanted[name], hasWorker }));
    }
    console.log(`Round ${at + 1} of ${rounds}.`);
  }
  console.log("Interactions…");
  const timed = await interactions(browser, `${server.address}/built/`);

  const visits = (/** @type {"cold" | "repeat"} */ kind) => ({
    limit: done.limit.map((one) => one[kind]),
    built: done.built.map((one) => one[kind]),
  });
  return resultsText({
    rounds,
    visits: { cold: visits("cold"), repeat: visits("repeat") },
    offline: hasWorker ? done.built.flatMap(({ offline }) => offline ?? []) : null,
    worker: hasWorker ? done.built.flatMap(({ worker }) => worker ?? []) : null,
    interactions: timed,
    machine: machineText(browser.version()),
  });
}
