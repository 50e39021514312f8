import { NAMES } from "./page.mjs";
import { openSettled } from "./staticPage/save.mjs";
import { median, ms, table, times } from "./stats.mjs";

/** @typedef {import("@playwright/test").Browser} Browser */
/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("@playwright/test").Locator} Locator */
/** @typedef {{ rest: number, right: number, text: string }} Timing */

const STEPS = ["Filter by a person", "Clear it", "Keystroke in the search", "Open evidence", "Next slide"];
const REPEATS = 3;
const SPEEDS = [1, 4];
/** Milliseconds without a change after which a step has come to rest. */
const STILL = 600;

/**
 * From an input to the rest of what it causes: the paint after the last change of the document. `right` is the first
 * frame that already had the words of the last.
 * @param {Page} page
 * @param {"click" | "keydown"} event
 * @param {() => Promise<void>} input
 * @returns {Promise<Timing>}
 */
export async function timed(page, event, input) {
  await page.evaluate((type) => bench.start(type), event);
  await input();
  await page.evaluate((still) => bench.still(still), STILL);
  const { frames, changed } = await page.evaluate(() => bench.seen());
  const text = frames.at(-1)?.text ?? "";
  return { rest: changed, right: frames.find((frame) => frame.text === text)?.at ?? Number.NaN, text };
}

/**
 * Presses where the pointer already rests, so that hovering is over when the click is timed.
 * @param {Page} page
 * @param {Locator} target
 */
export async function timedClick(page, target) {
  await target.scrollIntoViewIfNeeded();
  await target.hover();
  await page.mouse.down();
  await page.evaluate((still) => bench.still(still), STILL);
  return await timed(page, "click", () => page.mouse.up());
}

/**
 * One of each step on the dashboard.
 * @param {Page} page
 * @param {{ person: string, word: string }} content
 */
async function dashboardSteps(page, { person, word }) {
  const chip = page.locator(NAMES.chip).filter({ hasText: person }).first();
  const filter = await timedClick(page, chip);
  const clear = await timedClick(page, chip);
  const search = page.getByRole("searchbox");
  await search.focus();
  const keystrokes = [];
  for (const letter of word.slice(0, 3))
    keystrokes.push(await timed(page, "keydown", () => page.keyboard.press(letter)));
  await search.fill("");
  await page.evaluate((still) => bench.still(still), STILL);
  const evidence = await timedClick(page, page.locator(NAMES.row).first().getByRole("link").first());
  await page.keyboard.press("Escape");
  await page.evaluate((still) => bench.still(still), STILL);
  return [[filter], [clear], keystrokes, [evidence]];
}

/**
 * Two slides on, from the deck's start.
 * @param {Page} page
 */
async function deckSteps(page) {
  await page.keyboard.press("Home");
  await page.evaluate((still) => bench.still(still), STILL);
  await page.keyboard.press("ArrowRight");
  await page.evaluate((still) => bench.still(still), STILL);
  const timings = [];
  for (let step = 0; step < 2; step++)
    timings.push(await timed(page, "keydown", () => page.keyboard.press("ArrowRight")));
  return timings;
}

/**
 * Ours and the static page in turn, at full speed and slowed down.
 * @param {Browser} browser
 * @param {readonly { dashboard: string, deck: string }[]} pages Ours, then the static ones.
 * @param {{ person: string, word: string }} content
 * @param {number} rounds
 */
export async function measureInteractions(browser, pages, content, rounds) {
  /** @type {{ step: string, speed: number, page: number, timing: Timing }[]} */
  const done = [];
  for (const speed of SPEEDS) {
    for (let round = 0; round < rounds; round++) {
      const order = [...pages.entries()];
      for (const [at, { dashboard, deck }] of round % 2 === 0 ? order : order.toReversed()) {
        const keep = (/** @type {number} */ step, /** @type {readonly Timing[]} */ timings) => {
          for (const timing of timings) done.push({ step: STEPS[step] ?? "", speed, page: at, timing });
        };
        const { page, slowDown, close } = await openSettled(browser, dashboard);
        await slowDown(speed);
        for (let repeat = 0; repeat < REPEATS; repeat++)
          for (const [step, timings] of (await dashboardSteps(page, content)).entries()) keep(step, timings);
        await close();
        const second = await openSettled(browser, deck);
        await second.slowDown(speed);
        for (let repeat = 0; repeat < REPEATS; repeat++) keep(4, await deckSteps(second.page));
        await second.close();
      }
      console.log(`Interactions at CPU × ${speed}: round ${round + 1} of ${rounds}.`);
    }
  }
  warnOfDifferences(done);
  return table(
    ["To rest", ...SPEEDS.flatMap((speed) => [`CPU × ${speed}`, "Static", "Ratio"])],
    STEPS.map((step) => [
      step,
      ...SPEEDS.flatMap((speed) => {
        const [ours = Number.NaN, plain = Number.NaN] = [0, 1].map((page) =>
          median(
            done
              .filter((one) => one.step === step && one.speed === speed && one.page === page)
              .map(({ timing }) => timing.rest),
          ),
        );
        return [ms(ours), ms(plain), times(ours / plain)];
      }),
    ]),
  );
}

/** A comparison is only fair if both pages come to the same count. @param {readonly { step: string, page: number, timing: Timing }[]} done */
function warnOfDifferences(done) {
  for (const step of STEPS) {
    const [ours, plain] = [0, 1].map(
      (page) =>
        new Set(
          done.filter((one) => one.step === step && one.page === page).map(({ timing }) => timing.text),
        ),
    );
    const differing = [...(ours ?? [])].filter((text) => !plain?.has(text));
    if (differing.length > 0)
      console.warn(
        `${step}: ours says ${differing.join(", ")}; the static page says ${[...(plain ?? [])].join(", ")}.`,
      );
  }
}
