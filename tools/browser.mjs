import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { Trouble } from "./trouble.mjs";

/** The first major version with `light-dark()`, the youngest thing the page needs. */
const OLDEST = 123;

/** The first start of a packaged browser unpacks it. */
const ANSWER_LIMIT = 30_000;

/** @typedef {{ path: string, version: string }} Browser */

/**
 * A browser that is here and runs: the one CHROMIUM_PATH asks for, else the first of `places`.
 * @param {readonly string[]} places
 * @param {{ env?: NodeJS.ProcessEnv, versionOf?: (path: string) => string | undefined }} [from]
 * @returns {Browser | undefined}
 */
export function findBrowser(places, { env = process.env, versionOf = askVersion } = {}) {
  const asked = env.CHROMIUM_PATH ?? "";
  for (const path of asked === "" ? places : [asked]) {
    const version = versionOf(path);
    if (version !== undefined && majorVersion(version) >= OLDEST) return { path, version };
  }
  if (asked === "") return undefined;
  throw new Trouble(
    `CHROMIUM_PATH names "${asked}", which does not run as Chromium ${OLDEST} or newer: correct it, or unset it.`,
  );
}

/**
 * What it says of itself, because a file that is there need not run: it may lack libraries, or be a stub.
 * @param {string} path
 */
export function askVersion(path) {
  if (!existsSync(path)) return undefined;
  // There, asking for the version opens a window instead.
  if (process.platform === "win32") return `not asked, taken for ${OLDEST}.0.0`;
  try {
    const answer = execFileSync(path, ["--version"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      timeout: ANSWER_LIMIT,
    });
    return answer.trim();
  } catch {
    return undefined;
  }
}

/**
 * "Chromium 156.0.7000.1 built on Debian": 156. Zero where no version is said.
 * @param {string} text
 */
export function majorVersion(text) {
  return Number(/(\d+)\.\d+\.\d+/.exec(text)?.[1] ?? 0);
}
