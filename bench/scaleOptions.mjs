import { parseArgs } from "node:util";
import { Trouble } from "../tools/trouble.mjs";

const ROUNDS = 7;
const SIZES = [100, 1_000, 10_000, 100_000];
const FORMS = ["stat", "bars", "change", "tally", "timeline", "comparison", "ledger"];
const USAGE =
  "Usage: npm run bench:scale -- [--sizes 100,10000] [--rounds N] [--forms bars,tally], all of them whole numbers above 0 or forms of exhibits.";

/**
 * @param {readonly string[]} args
 * @returns {{ rounds: number, sizes: readonly number[], forms: readonly string[] }} Sizes ascending.
 */
export function parseScaleOptions(args) {
  const { rounds, sizes, forms = FORMS.join() } = valuesOf(args);
  const asked = forms.split(",");
  const unknown = asked.find((form) => !FORMS.includes(form));
  if (unknown !== undefined) throw new Trouble(`"${unknown}" is no form of an exhibit. ${USAGE}`);
  return {
    rounds: rounds === undefined ? ROUNDS : numberOf(rounds, 2),
    sizes:
      sizes === undefined
        ? SIZES
        : sizes
            .split(",")
            .map((size) => numberOf(size, 6))
            .sort((a, b) => a - b),
    forms: asked,
  };
}

/** @param {readonly string[]} args */
function valuesOf(args) {
  try {
    const options = /** @type {const} */ ({
      rounds: { type: "string" },
      sizes: { type: "string" },
      forms: { type: "string" },
    });
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new Trouble(USAGE, { cause: error });
  }
}

/** @param {string} text @param {number} digits At most. */
function numberOf(text, digits) {
  if (!/^[1-9]\d*$/.test(text) || text.length > digits)
    throw new Trouble(`"${text}" is no such number. ${USAGE}`);
  return Number(text);
}
