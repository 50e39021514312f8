import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { findBrowser } from "./browser.mjs";
import { ROOT } from "./root.mjs";
import { succeeds } from "./run.mjs";
import { Trouble } from "./trouble.mjs";

/** Milliseconds: what a slow line needs for 200 MB, and no more than a person waits without a word. */
const LIMIT = 10 * 60_000;

/** With a font: on a bare machine text would have no size. */
const APT_INSTALL = "apt-get install -q -y --no-install-recommends fonts-liberation";
const APT = `export DEBIAN_FRONTEND=noninteractive; apt-get update -q && (${APT_INSTALL} chromium-headless-shell || ${APT_INSTALL} chromium)`;

/** The path of a browser that runs, installed if need be. Needs the packages installed. */
export async function ensureBrowser() {
  let browser = await findBrowser();
  for (const install of [installOwn, installFromSystem]) {
    if (browser !== undefined) break;
    await install();
    browser = await findBrowser();
  }
  if (browser === undefined) {
    throw new Trouble(
      "The browser tests need a Chromium, none runs here and none could be installed: install Chromium or Chrome, or name one in CHROMIUM_PATH.",
    );
  }
  console.log(`Browser: ${browser.version} (${browser.path})`);
  return browser.path;
}

/** Playwright's own Chromium into Playwright's own cache, and the system's libraries that it needs. */
function installOwn() {
  console.log("No browser runs here yet. Fetching Playwright's own Chromium, some 200 MB…");
  const cli = join(ROOT, "node_modules", "@playwright", "test", "cli.js");
  const libraries = process.platform === "linux" && rootPrefix() !== undefined ? ["--with-deps"] : [];
  const args = [cli, "install", ...libraries, "--no-shell", "chromium"];
  return succeeds({ command: process.execPath, args, quiet: true, limit: LIMIT });
}

/** For a system that Playwright does not know, or a network that does not reach its downloads. */
async function installFromSystem() {
  const prefix = rootPrefix();
  if (prefix === undefined || !runs("apt-get", ["--version"])) return;
  console.log("It could not be fetched. Installing Chromium with apt-get…");
  const [command = "sh", ...args] = [...prefix, "sh", "-c", APT];
  await succeeds({ command, args, limit: LIMIT });
}

/** What to put before a command to run it as root without a password; undefined if we may not. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return runs("sudo", ["-n", "true"]) ? ["sudo", "-n"] : undefined;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function runs(command, args) {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}
