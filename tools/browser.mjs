import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Trouble } from "./trouble.mjs";

/** The first major version with `light-dark()`, the youngest thing the page needs. */
const OLDEST = 123;

/** On the path. First the one made to run without a window: the tests take two thirds of the time in it. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

/** The first start of a packaged browser unpacks it. */
const ANSWER_LIMIT = 30_000;

/** @typedef {{ path: string, version: string }} Browser */

/**
 * A Chromium that is here and runs: the one that CHROMIUM_PATH names, one on the path, or Playwright's own. Needs
 * the packages installed.
 * @param {{ env?: NodeJS.ProcessEnv, own?: string, versionOf?: (path: string) => string | undefined }} [from]
 * @returns {Promise<Browser | undefined>}
 */
export async function findBrowser({ env = process.env, own, versionOf = askVersion } = {}) {
  const asked = env.CHROMIUM_PATH ?? "";
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const path of asked === "" ? [...onPath, own ?? (await ownBrowser())] : [asked]) {
    const version = versionOf(path);
    if (version !== undefined && majorVersion(version) >= OLDEST) return { path, version };
  }
  if (asked === "") return undefined;
  throw new Trouble(
    `CHROMIUM_PATH names "${asked}", which does not run as Chromium ${OLDEST} or newer: correct it, or unset it.`,
  );
}

/** Where Playwright keeps its own Chromium, downloaded or not; "" on a system it has none for. */
async function ownBrowser() {
  const { chromium } = await import("@playwright/test");
  try {
    return chromium.executablePath();
  } catch {
    return "";
  }
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
 * "Chromium 156.0.7000.1 built on Debian": 156. Zero if no version is said.
 * @param {string} text
 */
export function majorVersion(text) {
  return Number(/(\d+)\.\d+\.\d+/.exec(text)?.[1] ?? 0);
}
