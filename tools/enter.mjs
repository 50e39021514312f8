import { Trouble } from "./trouble.mjs";

/** @typedef {{ main: (args: readonly string[]) => Promise<void> }} Command */

/**
 * Runs a command. A trouble is the reader's to solve and gets its sentence; anything else is our bug and gets its
 * stack.
 * @param {() => Promise<Command>} load
 */
export async function enter(load) {
  try {
    const command = await load();
    await command.main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Trouble ? error.message : error);
    process.exitCode = 1;
  }
}
