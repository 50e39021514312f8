/**
 * The way into a command. This file and what it imports keep to syntax that Node 12 can parse, so that a
 * Node that is too old answers with a sentence; everything newer is behind `load`.
 */
import { nodeComplaint } from "./nodeVersion.mjs";
import { Trouble } from "./trouble.mjs";

/** @typedef {{ main: (args: readonly string[]) => Promise<void> }} Command */

/** @param {() => Promise<Command>} load */
export function enter(load) {
  const complaint = nodeComplaint();
  if (complaint === undefined) {
    load()
      .then((command) => command.main(process.argv.slice(2)))
      .catch(fail);
  } else {
    fail(new Trouble(complaint));
  }
}

/** A trouble is the reader's to solve and gets its sentence; anything else is our bug and gets its stack. */
function fail(/** @type {unknown} */ error) {
  console.error(error instanceof Trouble ? error.message : error);
  process.exitCode = 1;
}
