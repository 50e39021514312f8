import { Trouble } from "../tools/trouble.mjs";
import { QUIET, watchNetwork } from "./network.mjs";
import { SCREEN } from "./rounds.mjs";
import { settle, signOf, timed } from "./timing.mjs";
import { until } from "./waiting.mjs";

/** @typedef {import("@playwright/test").Browser} Browser */
/** @typedef {import("@playwright/test").Locator} Locator */
/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("./page").Sign} Sign */
/** @typedef {import("./results.mjs").Interaction} Interaction */

const REPEATS = 15;
const LOADING = 60_000;

const COUNT_AND_LIST = ["section[aria-label='Filters'] [role='status']", "ol[aria-label='Events']"];
const EVIDENCE = ["dialog[aria-label='Evidence'][open]"];
const SLIDE = ["section[aria-label='Presentation'] [data-shown='true']"];

/**
 * The loaded page, asked again and again, at this machine's speed and at a quarter of it.
 * @param {Browser} browser
 * @param {string} address
 * @returns {Promise<readonly Interaction[]>}
 */
export async function interactions(browser, address) {
  const fast = await atSpeed(browser, address, 1);
  const slow = await atSpeed(browser, address, 4);
  return fast.map(({ title, times }) => ({
    title,
    times: { 1: times, 4: slow.find((other) => other.title === title)?.times ?? [] },
  }));
}

/**
 * @param {Browser} browser
 * @param {string} address
 * @param {number} cpu
 */
async function atSpeed(browser, address, cpu) {
  const context = await browser.newContext(SCREEN);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const network = await watchNetwork(session);
    await page.goto(address, { waitUntil: "load" });
    // What is fetched while idle is there then.
    await until(
      () => network.quietFor() >= QUIET,
      LOADING,
      () => `${address} does not stop loading.`,
    );
    await settle(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    const { filtered, cleared } = await filters(page);
    const evidence = await evidences(page);
    const slides = await slidesOn(page, address);
    return [
      { title: "Filter by a year → paint", times: filtered },
      { title: "Take the filter away → paint", times: cleared },
      { title: "Open evidence → paint", times: evidence },
      { title: "Next slide → paint", times: slides },
    ];
  } finally {
    await context.close();
  }
}

/** The first year's chip, pressed and released. @param {Page} page */
async function filters(page) {
  const chip = page.getByRole("group", { name: "Year", exact: true }).getByRole("button").first();
  const all = await signOf(page, COUNT_AND_LIST);
  await chip.click();
  await settle(page);
  const left = await signOf(page, COUNT_AND_LIST);
  await chip.click();
  await settle(page);
  const filtered = [];
  const cleared = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    filtered.push(await click(page, chip, left));
    cleared.push(await click(page, chip, all));
  }
  return { filtered, cleared };
}

/** The evidence of the list's first event, opened and closed. @param {Page} page */
async function evidences(page) {
  const link = page.getByRole("list", { name: "Events", exact: true }).getByRole("link").first();
  await link.click();
  await settle(page);
  const open = await signOf(page, EVIDENCE);
  const times = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    await page.keyboard.press("Escape");
    await settle(page);
    times.push(await click(page, link, open));
  }
  return times;
}

/** Forward through the deck, and from its end again from its start. @param {Page} page @param {string} address */
async function slidesOn(page, address) {
  await page.goto(`${address}?slide=title`, { waitUntil: "load" });
  await page.waitForSelector(SLIDE[0] ?? "");
  const known = await slideSigns(page);
  const times = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const at = repeat % (known.length - 1);
    if (at === 0) {
      await page.keyboard.press("Home");
      await settle(page);
    }
    times.push(await timed(page, "keydown", () => page.keyboard.press("ArrowRight"), known[at + 1] ?? []));
    await settle(page);
  }
  return times;
}

/** What each slide looks like, in their order. @param {Page} page @returns {Promise<readonly Sign[]>} */
async function slideSigns(page) {
  /** @type {Sign[]} */
  const signs = [];
  for (;;) {
    await settle(page);
    const sign = await signOf(page, SLIDE);
    if (signs.at(-1)?.[0]?.text === sign[0]?.text) break;
    signs.push(sign);
    await page.keyboard.press("ArrowRight");
  }
  if (signs.length < 2) throw new Trouble("The deck does not go on to its second slide.");
  return signs;
}

/**
 * Presses the mouse where the pointer already rests, so that what hovering does is over.
 * @param {Page} page
 * @param {Locator} target
 * @param {Sign} right
 */
export async function click(page, target, right) {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Trouble("What is to be clicked is not on the page.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await settle(page);
  const time = await timed(page, "click", () => page.mouse.up(), right);
  await settle(page);
  return time;
}
