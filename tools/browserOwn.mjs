import { browserPlaces } from "./browserPlaces.mjs";

/** Every place a browser may be: the machine's, then Playwright's own. Needs the packages installed. */
export async function allBrowserPlaces() {
  return [...browserPlaces(), ...(await ownBrowser())];
}

/** Where Playwright keeps its own Chromium, downloaded or not; nothing on a system it has none for. */
export async function ownBrowser() {
  const { chromium } = await import("@playwright/test");
  try {
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}
