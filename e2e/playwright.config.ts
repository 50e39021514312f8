import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "../tools/browser.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PORT = Number(process.env.E2E_PORT ?? 4174);
const SITE = `http://localhost:${PORT}/`;

// Set here, so that the worker processes, which read this file again, do not look again.
process.env.CHROMIUM_PATH ??= (await findBrowser())?.path ?? "";
const executablePath = process.env.CHROMIUM_PATH;

const BROWSER_ARGS = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
  // The site's opener policy would have each visit begin in a second process, beside that of the blank tab.
  "--renderer-process-limit=1",
  // No name but this machine's is found: a request elsewhere fails, from a service worker too.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

/** What `FULL` of fixture.ts tags, and these files as a whole. */
const FULL = /@full|\b(deckAxe|deckPanels|presenter|presenterClock|printDeck)\.spec/;

export default defineConfig({
  testDir: ".",
  // Not the unit tests beside them.
  testMatch: "*.spec.ts",
  outputDir: "../test-results",
  snapshotPathTemplate: "{testDir}/charts/{arg}{ext}",
  fullyParallel: true,
  // `core` is what `npm test` runs; what is slow and rare is tagged, and runs besides in `npm run test:full`.
  projects: [
    { name: "core", grepInvert: FULL },
    { name: "full", grep: FULL },
  ],
  // Tests wait more than they work: one more than the cores of a small machine.
  workers: 3,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [
    ["list"],
    ...(process.env.E2E_REPORT ? [["json", { outputFile: process.env.E2E_REPORT }] as const] : []),
  ],
  use: {
    baseURL: SITE,
    viewport: { width: 1440, height: 900 },
    locale: "en-US",
    timezoneId: "UTC",
    colorScheme: "light",
    contextOptions: { reducedMotion: "reduce" },
    // What a worker answers, a test cannot intercept.
    serviceWorkers: "block",
    launchOptions: {
      ...(executablePath === "" ? {} : { executablePath }),
      args: BROWSER_ARGS,
    },
  },
  webServer: {
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --config e2e/vite.config.ts --port ${PORT} --strictPort`,
    cwd: ROOT,
    url: SITE,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
