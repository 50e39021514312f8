import { existsSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "../tools/browser.mjs";
import { allBrowserPlaces } from "../tools/browserOwn.mjs";
import { ROOT } from "../tools/root.mjs";
import { Trouble } from "../tools/trouble.mjs";

const DIST = join(ROOT, "dist");

/** Chromium asks servers of its own on its own time, which would be measured too. */
const UNDISTURBED = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * @typedef {object} Stage
 * @property {import("@playwright/test").Browser} browser
 * @property {import("./server.mjs").Server} server
 * @property {readonly string[]} paths What the server has.
 */

/**
 * Has a browser and the built site, served, for as long as something is measured.
 * @param {(stage: Stage) => Promise<void>} measure
 */
export async function onStage(measure) {
  // It measures what is there: installing belongs to `npm start` and `npm test`.
  if (!existsSync(join(ROOT, "node_modules", "@playwright", "test"))) {
    throw new Trouble(
      "The packages are not installed: run npm test first, which installs them and a browser.",
    );
  }
  const found = findBrowser(await allBrowserPlaces());
  if (found === undefined) {
    throw new Trouble(
      "No Chromium runs here: run npm test first, which fetches one, or name one in CHROMIUM_PATH.",
    );
  }
  if (!existsSync(join(DIST, "index.html"))) await build();

  const { chromium } = await import("@playwright/test");
  const { siteOf } = await import("./site.mjs");
  const { serve } = await import("./server.mjs");
  const site = siteOf(DIST);
  const server = await serve(site);
  const browser = await chromium.launch({ executablePath: found.path, args: UNDISTURBED });
  try {
    await measure({ browser, server, paths: [...site.keys()] });
  } finally {
    await browser.close();
    server.close();
  }
}

async function build() {
  console.log("Building…");
  // As `npm run build` does: what made the dossiers may have left the word for development.
  process.env.NODE_ENV = "production";
  const vite = await import("vite");
  await vite.build({ root: ROOT, logLevel: "warn" });
}
