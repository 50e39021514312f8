import path from "node:path";

/**
 * What a Chromium or one of its kin is called where programs are found by name. First the one made to run
 * without a window: the tests take two thirds of the time in it.
 */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
  "msedge",
  "brave-browser",
];

const MAC_APPS = ["Chromium", "Google Chrome", "Microsoft Edge", "Brave Browser"];

const WINDOWS_FILES = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

const LINUX_FILES = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/usr/lib/chromium/chromium",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
];

/**
 * Every file that may be a browser here, likeliest first; whether it exists is for the caller to see.
 * @param {{ platform: string, env: NodeJS.ProcessEnv }} [machine]
 * @returns {string[]}
 */
export function browserPlaces({ platform, env } = process) {
  return [...new Set([...onPath(platform, env), ...usualPlaces(platform, env)])];
}

/**
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} env
 */
function onPath(platform, env) {
  const { delimiter, join } = platform === "win32" ? path.win32 : path.posix;
  const ending = platform === "win32" ? ".exe" : "";
  const folders = (env.PATH ?? env.Path ?? "").split(delimiter).filter((folder) => folder !== "");
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

/**
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} env
 */
function usualPlaces(platform, env) {
  if (platform === "darwin") {
    return ["", env.HOME ?? ""].flatMap((home) =>
      MAC_APPS.map((app) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === "win32") {
    return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS_FILES.map((file) => path.win32.join(folder, file)));
  }
  return LINUX_FILES;
}
