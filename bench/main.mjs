import { writeResults } from "./document.mjs";
import { parseOptions } from "./options.mjs";
import { onStage } from "./stage.mjs";

/** @typedef {import("./rounds.mjs").Round} Round */

/** A service worker lies where it serves: beside the page. */
const WORKER = /^\/built\/(?:sw|service-?worker)[^/]*\.js$/;

/** @param {readonly string[]} args */
export async function main(args) {
  const { rounds } = parseOptions(args);
  await onStage(async ({ browser, server, paths }) => {
    const hasWorker = paths.some((path) => WORKER.test(path));
    writeResults("results", await measured(browser, server, rounds, hasWorker));
  });
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
