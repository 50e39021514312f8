import { SCALE_MEASURES, STEADY, TARGET_SIZE } from "./scaleMeasures.mjs";
import { median, ratio } from "./stats.mjs";
import { aim, amount, table, times, verdict } from "./table.mjs";

/** @typedef {import("./scaleRound.mjs").ScaleRound} ScaleRound */
/** @typedef {import("./scaleMeasures.mjs").ScaleMeasure} ScaleMeasure */

/** @param {{ rounds: number, done: ReadonlyMap<number, readonly ScaleRound[]>, machine: string }} results Sizes ascending. */
export function scaleText({ rounds, done, machine }) {
  const sizes = [...done.keys()];
  const medians = SCALE_MEASURES.map((measure) => ({
    ...measure,
    at: new Map([...done].map(([size, all]) => [size, median(all.flatMap((round) => measure.of(round)))])),
  }));
  const values = table(
    ["", ...sizes.map(words), "Growth per tenfold", `To reach at ${words(TARGET_SIZE)}`, ""],
    medians.map(({ title, unit, target, at }) => [
      title,
      ...sizes.map((size) => amount(at.get(size), unit)),
      times(growth(at)),
      aim(target, unit),
      done.has(TARGET_SIZE) ? verdict(at.get(TARGET_SIZE), undefined, target, unit) : "",
    ]),
  );
  const { from, to } = STEADY;
  const steady = table(
    [`From ${words(from)} events to ${words(to)}`, "Ratio", "To reach", ""],
    medians.flatMap(({ title, unit, steady: limit, at }) => {
      const [before, now] = [at.get(from), at.get(to)];
      return limit
        ? [[title, times(ratio(now, before)), aim(limit, unit), verdict(now, before, limit, unit)]]
        : [];
    }),
  );
  const counted = `Rounds: ${rounds}; each number is the median.`;
  return [machine, counted, values, ...(done.has(from) && done.has(to) ? [steady] : [])].join("\n\n");
}

const words = (/** @type {number} */ size) => size.toLocaleString("en-US");

/**
 * By how many times it grows with every tenfold of events, from the smallest to the largest.
 * @param {ReadonlyMap<number, number | undefined>} at
 */
function growth(at) {
  const all = [...at];
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || first[0] === last[0]) return undefined;
  const whole = ratio(last[1], first[1]);
  return whole === undefined ? undefined : whole ** (1 / Math.log10(last[0] / first[0]));
}
