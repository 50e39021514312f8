import { Trouble } from "../tools/trouble.mjs";
import { click } from "./interactions.mjs";
import { openedIn } from "./opening.mjs";
import { SCREEN } from "./rounds.mjs";
import { scrolled } from "./scrolling.mjs";
import { settle, signOf, timed } from "./timing.mjs";

/** @typedef {import("@playwright/test").Browser} Browser */
/** @typedef {import("@playwright/test").Page} Page */

/**
 * @typedef {object} ScaleRound In milliseconds but for the frames and the heap, in bytes.
 * @property {number} open
 * @property {readonly number[]} floor What the browser takes for a click that changes one word.
 * @property {readonly number[]} filter
 * @property {readonly number[]} clear
 * @property {readonly number[]} keystroke
 * @property {readonly number[]} slowFloor At a quarter of the speed.
 * @property {readonly number[]} slowFilter
 * @property {readonly number[]} slowClear
 * @property {readonly number[]} slowKeystroke
 * @property {number} longest Task after opening, at full speed.
 * @property {number} frame The longest one while scrolling.
 * @property {number} lateFrames Of more than 50 ms, while scrolling.
 * @property {number} heap
 */

const REPEATS = 2;
const WORD = "sha";
const SLOW = 4;

const STATUS = "section[aria-label='Filters'] [role='status']";
const FILTERS = "section[aria-label='Filters']";
const ROWS = "ol[aria-label='Events'] > li";

/**
 * One dossier, opened through the file input of a new page, and asked.
 * @param {Browser} browser
 * @param {string} address
 * @param {{ size: number, file: string }} dossier
 * @returns {Promise<ScaleRound>}
 */
export async function scaleRound(browser, address, dossier) {
  const context = await browser.newContext(SCREEN);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const open = await openedIn(page, address, dossier);
    await settle(page);
    const floor = await floors(page);
    const { filter, clear } = await filters(page);
    const keystroke = await keystrokes(page);
    const { frame, lateFrames } = await scrolled(page, session);
    const longest = await page.evaluate(() => globalThis.longestTask());
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize, backingStorageSize } = await session.send("Runtime.getHeapUsage");
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW });
    const slowFloor = await floors(page);
    const slow = await filters(page);
    const slowKeystroke = await keystrokes(page);
    return {
      open,
      floor,
      filter,
      clear,
      keystroke,
      slowFloor,
      slowFilter: slow.filter,
      slowClear: slow.clear,
      slowKeystroke,
      longest,
      frame,
      lateFrames,
      heap: usedSize + backingStorageSize,
    };
  } finally {
    await context.close();
  }
}

const firstKind = (/** @type {Page} */ page) =>
  page.getByRole("group", { name: "Kind", exact: true }).getByRole("button").first();

/** The same clicks, which reach nothing of the page's: the count's text is changed by hand. @param {Page} page */
async function floors(page) {
  const times = [];
  for (let repeat = 0; repeat < 2 * REPEATS; repeat++) {
    const text = "…".repeat(1 + (repeat % 2));
    await page.evaluate(
      ({ status, text }) => {
        const change = (/** @type {Event} */ event) => {
          event.stopPropagation();
          const node = document.querySelector(status)?.firstChild;
          if (!node) return;
          const before = node.nodeValue;
          node.nodeValue = text;
          globalThis.undo = () => {
            node.nodeValue = before;
          };
        };
        addEventListener("click", change, { capture: true, once: true });
      },
      { status: STATUS, text },
    );
    times.push(await click(page, firstKind(page), [{ selector: STATUS, text }]));
    await page.evaluate(() => globalThis.undo());
  }
  return times;
}

/** The first kind's chip, pressed and released. @param {Page} page */
async function filters(page) {
  const chip = firstKind(page);
  await chip.scrollIntoViewIfNeeded();
  const all = await sign(page);
  await chip.click();
  await settle(page);
  const left = await sign(page);
  await chip.click();
  await settle(page);
  const filter = [];
  const clear = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    filter.push(await click(page, chip, left));
    clear.push(await click(page, chip, all));
  }
  return { filter, clear };
}

/** A word, letter by letter. @param {Page} page */
async function keystrokes(page) {
  const field = page.getByRole("searchbox", { name: "Search events" });
  await field.focus();
  const signs = [];
  for (const letter of WORD) {
    await page.keyboard.press(letter);
    await settle(page);
    signs.push(await sign(page));
  }
  await field.fill("");
  await settle(page);
  const times = [];
  for (const [at, letter] of [...WORD].entries()) {
    times.push(await timed(page, "keydown", () => page.keyboard.press(letter), signs[at] ?? []));
    await settle(page);
  }
  await field.fill("");
  await settle(page);
  return times;
}

/** What must be right: the count, what each filter would leave, and the rows that the window shows. @param {Page} page */
async function sign(page) {
  const shown = await page.evaluate(
    (rows) =>
      [...document.querySelectorAll(rows)].filter((row) => row.getBoundingClientRect().top < innerHeight)
        .length,
    ROWS,
  );
  if (shown === 0) throw new Trouble("No row of the list is in the window.");
  const rows = Array.from({ length: shown }, (_, at) => `${ROWS}:nth-child(${at + 1})`);
  return await signOf(page, [FILTERS, ...rows]);
}
