import { spawn } from "node:child_process";
import { ROOT } from "./root.mjs";

/**
 * @typedef {object} Program
 * @property {string} command
 * @property {readonly string[]} args
 * @property {boolean} [shell] Windows starts a `.cmd` only through its shell.
 * @property {Readonly<Record<string, string>>} [env] Added to ours.
 * @property {boolean} [quiet] It says nothing: what called it has a word of its own.
 * @property {(text: string) => void} [print] Takes its output, which is otherwise printed as it comes.
 * @property {number} [limit] Milliseconds; past them the program is ended and has failed.
 */

/**
 * Runs a program in the project's folder with our input and output; resolves to whether it succeeded.
 * A program that cannot be started at all has failed too.
 * @param {Program} program
 * @returns {Promise<boolean>}
 */
export function succeeds({ command, args, shell = false, env = {}, quiet = false, print, limit }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      shell,
      stdio: quiet ? "ignore" : print ? ["ignore", "pipe", "pipe"] : "inherit",
      timeout: limit,
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => print?.(text));
    }
    child.on("error", () => resolve(false));
    // Not "exit": output may still be on its way then.
    child.on("close", (code) => resolve(code === 0));
  });
}
