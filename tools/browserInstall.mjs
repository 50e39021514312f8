import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ownBrowser } from "./browserOwn.mjs";
import { ROOT } from "./root.mjs";
import { succeeds } from "./run.mjs";

/** Milliseconds: what a slow line needs for 200 MB, and no more than a person waits without a word. */
const LIMIT = 10 * 60_000;

/** @param {string} browser */
const apt = (browser) => ({
  program: "apt-get",
  commands: [
    ["apt-get", "update", "-q"],
    [
      ...["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-q", "-y"],
      ...["--no-install-recommends", browser, "fonts-liberation"],
    ],
  ],
});

/** A font comes along where the package brings none: on a bare machine text would have no size. */
const MANAGERS = [
  apt("chromium-headless-shell"),
  apt("chromium"),
  { program: "dnf", commands: [["dnf", "install", "-y", "chromium"]] },
  { program: "apk", commands: [["apk", "add", "--no-cache", "chromium", "ttf-freefont"]] },
  { program: "pacman", commands: [["pacman", "-Sy", "--noconfirm", "--needed", "chromium"]] },
  { program: "zypper", commands: [["zypper", "--non-interactive", "install", "chromium"]] },
  { program: "brew", commands: [["brew", "install", "--cask", "google-chrome"]] },
];

/** Playwright's own Chromium, into Playwright's own cache. */
export async function fetchOwnBrowser() {
  console.log("No browser runs here yet. Fetching Playwright's own Chromium, some 200 MB…");
  const fetched = await playwright("install", "--no-shell", "chromium");
  if (!fetched) console.log("It could not be fetched; `npx playwright install chromium` says why.");
  return fetched;
}

/** What a downloaded one lacks on a bare machine, where Playwright knows the system. */
export async function installOwnLibraries() {
  const downloaded = (await ownBrowser()).some((path) => existsSync(path));
  if (!downloaded || rootPrefix() === undefined) return false;
  console.log("Installing the system libraries it needs…");
  return playwright("install-deps", "chromium");
}

/** With the package managers there are, until one has it. False where there is none, or no right to use it. */
export async function installFromSystem() {
  for (const { program, commands } of MANAGERS.filter((manager) => runs(manager.program, ["--version"]))) {
    // Homebrew refuses to work as root; the others work only as root.
    const prefix = program === "brew" ? [] : rootPrefix();
    if (prefix === undefined) continue;
    console.log(`Installing Chromium with ${program}…`);
    if (await allSucceed(commands.map((words) => [...prefix, ...words]))) return true;
  }
  return false;
}

/** @param {readonly (readonly string[])[]} commands */
async function allSucceed(commands) {
  for (const [command = "", ...args] of commands) {
    if (!(await succeeds({ command, args, limit: LIMIT }))) return false;
  }
  return true;
}

/** What to put before a command to run it as root without a password, or undefined where we may not. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return runs("sudo", ["-n", "true"]) ? ["sudo", "-n"] : undefined;
}

/** @param {...string} args */
function playwright(...args) {
  const cli = join(ROOT, "node_modules", "@playwright", "test", "cli.js");
  return succeeds({ command: process.execPath, args: [cli, ...args], quiet: true, limit: LIMIT });
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function runs(command, args) {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}
