import { basename } from "node:path";

/**
 * How to start npm: the very one that started us, else the one on the path.
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform }} [from]
 * @returns {import("./run.mjs").Program}
 */
export function npm(args, { env = process.env, platform = process.platform } = {}) {
  const own = env.npm_execpath;
  if (own !== undefined && /^npm-cli\.[cm]?js$/.test(basename(own))) {
    return { command: process.execPath, args: [own, ...args] };
  }
  return { command: "npm", args, shell: platform === "win32" };
}
