import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runnerImport } from "vite";
import { newPage } from "./browser.mjs";
import { timed, timedClick } from "./interactions.mjs";
import { NAMES } from "./page.mjs";
import { ROOT } from "./site.mjs";
import { median, ms, table } from "./stats.mjs";

/** @typedef {import("@playwright/test").Browser} Browser */
/** @typedef {{ open: number, filter: number, rest: number, keystrokes: number[], heap: number }} Measured */

const SIZES = [100, 1_000, 10_000, 100_000];
const FORMS = ["stat", "bars", "change", "tally", "timeline", "comparison", "ledger"];
const WORD = "sha";
/** The rows that the window shows at the least. Those after them may follow later. */
const ROWS = Array.from({ length: 4 }, (_, at) => `${NAMES.list} > li:nth-child(${at + 1})`);
/** What must be right: all counts, the first rows, and no dialog in front of them. */
const READ = [NAMES.filters, ...ROWS, "dialog[open]"];

/** @param {Browser} browser @param {string} site @param {number} rounds */
export async function measureScale(browser, site, rounds) {
  const folder = mkdtempSync(join(tmpdir(), "dossiers-"));
  try {
    const { module } = await runnerImport(join(ROOT, "e2e", "scaleDossier.ts"), { configFile: false });
    /** @type {{ size: number, results: Measured[] }[]} */
    const done = SIZES.map((size) => ({ size, results: [] }));
    for (const size of SIZES)
      writeFileSync(
        join(folder, `${size}.json`),
        JSON.stringify(module.scaleDossier(size, { forms: FORMS })),
      );
    for (let round = 0; round < rounds; round++)
      for (const { size, results } of done) {
        results.push(await measureSize(browser, site, size, join(folder, `${size}.json`)));
        console.log(`${size} events: round ${round + 1} of ${rounds}.`);
      }
    const row = (/** @type {string} */ name, /** @type {(results: readonly Measured[]) => string} */ of) => [
      name,
      ...done.map(({ results }) => of(results)),
    ];
    return table(
      ["Events", ...SIZES.map((size) => size.toLocaleString("en"))],
      [
        row("Open → usable", (all) => ms(median(all.map(({ open }) => open)))),
        row("Filter → right list and counts", (all) => ms(median(all.map(({ filter }) => filter)))),
        row("Filter → all at rest", (all) => ms(median(all.map(({ rest }) => rest)))),
        row("Keystroke → right list and counts", (all) =>
          ms(median(all.flatMap(({ keystrokes }) => keystrokes))),
        ),
        row("JavaScript heap", (all) => `${(median(all.map(({ heap }) => heap)) / 1e6).toFixed(1)} MB`),
      ],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * One dossier, opened in a new page through the file input of the dialog, at full speed.
 * @param {Browser} browser
 * @param {string} site
 * @param {number} size
 * @param {string} file
 * @returns {Promise<Measured>}
 */
async function measureSize(browser, site, size, file) {
  const { page, session, close } = await newPage(browser, READ);
  try {
    await page.goto(site);
    await page.evaluate(() => bench.still(2_000));
    await page.keyboard.press("Control+o");
    const dialog = page.locator("dialog[open]");
    await dialog.waitFor();
    await page.evaluate(() => {
      // Confirms in the frame in which the dialog offers it, as fast as a reader could.
      new MutationObserver(() => {
        for (const button of document.querySelectorAll("dialog[open] button"))
          if (button instanceof HTMLElement && button.textContent === "Show it") button.click();
      }).observe(document, { subtree: true, childList: true });
      bench.start("change");
    });
    await dialog.locator("input[type=file]").setInputFiles(file);
    await page
      .locator(NAMES.status)
      .getByText(`of ${size.toLocaleString("en")} events`)
      .waitFor({ timeout: 60_000 });
    await page.evaluate(() => bench.still(1_000));
    const { frames } = await page.evaluate(() => bench.seen());
    const open = frames.find(({ text }) => text === frames.at(-1)?.text)?.at ?? Number.NaN;

    const chip = page.locator(`${NAMES.chip}:enabled`).filter({ visible: true }).first();
    const filter = await timedClick(page, chip);
    if ((await chip.getAttribute("aria-pressed")) !== "true") throw new Error("No filter was measured.");
    await timedClick(page, chip);
    await page.getByRole("searchbox").focus();
    const keystrokes = [];
    for (const letter of WORD)
      keystrokes.push((await timed(page, "keydown", () => page.keyboard.press(letter))).right);
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize, backingStorageSize } = await session.send("Runtime.getHeapUsage");
    return { open, filter: filter.right, rest: filter.rest, keystrokes, heap: usedSize + backingStorageSize };
  } finally {
    await close();
  }
}
