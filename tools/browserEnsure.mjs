import { findBrowser } from "./browser.mjs";
import { fetchOwnBrowser, installFromSystem, installOwnLibraries } from "./browserInstall.mjs";
import { allBrowserPlaces } from "./browserOwn.mjs";
import { Trouble } from "./trouble.mjs";

/** What to try until a browser runs, in this order: the least change to the machine first. */
const REMEDIES = [fetchOwnBrowser, installOwnLibraries, installFromSystem];

/** The path of a browser that runs, fetched if need be. Needs the packages installed. */
export async function ensureBrowser() {
  const places = await allBrowserPlaces();
  let browser = findBrowser(places);
  for (const remedy of REMEDIES) {
    if (browser !== undefined) break;
    await remedy();
    browser = findBrowser(places);
  }
  if (browser === undefined) {
    throw new Trouble(
      "The browser tests need a Chromium, none runs here and none could be fetched: install Chromium, Chrome or Edge, or name one in CHROMIUM_PATH.",
    );
  }
  console.log(`Browser: ${browser.version} (${browser.path})`);
  return browser.path;
}
