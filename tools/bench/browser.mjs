import { chromium } from "@playwright/test";
import { findBrowser } from "../browser.mjs";
import { NAMES, SCREEN } from "./page.mjs";
import { installProbe } from "./probe.mjs";

/** A slow mobile connection. Throughput is in bytes a second, latency in milliseconds. */
const SLOW = {
  offline: false,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
  latency: 150,
};

/** Chromium asks servers of its own when it likes. That would be measured too. */
const UNDISTURBED = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export async function launch() {
  const found = await findBrowser();
  if (found === undefined) throw new Error("No Chromium runs here: run npm test first, which fetches one.");
  return await chromium.launch({ executablePath: found.path, args: UNDISTURBED });
}

/**
 * A page of a new profile, watched. Service workers are kept out: they fetch and compute beside the page.
 * @param {import("@playwright/test").Browser} browser
 * @param {readonly string[] | null} texts What the probe reads; null for all that is visible.
 */
export async function newPage(browser, texts) {
  const context = await browser.newContext({ ...SCREEN, serviceWorkers: "block" });
  const page = await context.newPage();
  // A page that throws is fast, and measures nothing.
  page.on("pageerror", (error) => {
    throw new Error(`${page.url()} threw: ${error.message}`, { cause: error });
  });
  await page.addInitScript(installProbe, { names: NAMES, texts });
  const session = await context.newCDPSession(page);
  return {
    page,
    session,
    close: () => context.close(),
    /** @param {number} cpu How many times slower the processor is made. */
    slowDown: async (cpu, isNetworkSlow = false) => {
      if (isNetworkSlow) await session.send("Network.emulateNetworkConditions", SLOW);
      await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    },
  };
}
