import { INTERACTION_TARGETS, MEASURES, TARGETS } from "./measures.mjs";
import { median, ratio } from "./stats.mjs";
import { aim, amount, table, times, verdict } from "./table.mjs";

/** @typedef {import("./visit.mjs").Visit} Visit */
/** @typedef {import("./measures.mjs").Kind} Kind */
/** @typedef {{ limit: readonly Visit[], built: readonly Visit[] }} Visits */

/** @typedef {{ title: string, times: Readonly<Record<1 | 4, readonly number[]>> }} Interaction */

/**
 * @typedef {object} Results
 * @property {number} rounds
 * @property {Readonly<Record<"cold" | "repeat", Visits>>} visits
 * @property {readonly Visit[] | null} offline Null where the build has no service worker.
 * @property {readonly number[] | null} worker Bytes that the service worker fetched.
 * @property {readonly Interaction[]} interactions
 * @property {string} machine
 */

/** @param {Results} results */
export function resultsText({ rounds, visits, offline, worker, interactions, machine }) {
  const kept = median(worker ?? []);
  return [
    machine,
    `### First visit\n\nRounds: ${rounds}; each number is the median.\n\n${comparison("cold", ["Limit", visits.cold.limit], ["Built", visits.cold.built])}`,
    ...(kept === undefined
      ? []
      : [`Besides, the service worker fetches ${amount(kept, "kB")} to keep, once the page rests.`]),
    `### Repeat visit\n\n${comparison("repeat", ["Limit", visits.repeat.limit], ["Built", visits.repeat.built])}`,
    `### Repeat visit offline\n\n${
      offline === null
        ? "Skipped: this build has no service worker."
        : comparison("offline", ["Online", visits.repeat.built], ["Offline", offline])
    }`,
    `### Interactions\n\n${interactionTable(interactions)}`,
  ].join("\n\n");
}

/**
 * Median against median.
 * @param {Kind} kind
 * @param {readonly [string, readonly Visit[]]} base
 * @param {readonly [string, readonly Visit[]]} measured
 */
function comparison(kind, [baseName, base], [name, measured]) {
  return table(
    ["", baseName, name, "Ratio", "To reach", ""],
    MEASURES.map(({ key, title, unit }) => {
      const [before, now] = [medianOf(base, key), medianOf(measured, key)];
      const target = TARGETS[kind][key];
      return [
        title,
        amount(before, unit),
        amount(now, unit),
        times(ratio(now, before)),
        aim(target, unit),
        verdict(now, before, target, unit),
      ];
    }),
  );
}

/** @param {readonly Visit[]} visits @param {keyof Visit} key */
function medianOf(visits, key) {
  return median(visits.flatMap((visit) => visit[key] ?? []));
}

/** @param {readonly Interaction[]} interactions */
function interactionTable(interactions) {
  const { 1: plain, 4: slow } = INTERACTION_TARGETS;
  return table(
    ["", "CPU × 1", "To reach", "", "CPU × 4", "To reach", ""],
    interactions.map(({ title, times: measured }) => {
      const [fast, slowed] = [median(measured[1]), median(measured[4])];
      return [
        title,
        amount(fast, "ms"),
        aim(plain, "ms"),
        verdict(fast, undefined, plain, "ms"),
        amount(slowed, "ms"),
        aim(slow, "ms"),
        verdict(slowed, undefined, slow, "ms"),
      ];
    }),
  );
}
