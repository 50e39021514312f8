import { parseArgs } from "node:util";
import { Trouble } from "../tools/trouble.mjs";

const ROUNDS = 7;
const USAGE = "Usage: npm run bench -- [--rounds N], where N is a whole number from 1 to 99.";

/**
 * @param {readonly string[]} args
 * @returns {{ rounds: number }}
 */
export function parseOptions(args) {
  const rounds = optionOf(args) ?? String(ROUNDS);
  if (!/^[1-9]\d?$/.test(rounds)) throw new Trouble(`"${rounds}" is no number of rounds. ${USAGE}`);
  return { rounds: Number(rounds) };
}

/** @param {readonly string[]} args */
function optionOf(args) {
  try {
    return parseArgs({ args: [...args], options: { rounds: { type: "string" } } }).values.rounds;
  } catch (error) {
    throw new Trouble(USAGE, { cause: error });
  }
}
