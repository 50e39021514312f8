import { watchNetwork } from "./network.mjs";
import { settle } from "./timing.mjs";
import { until } from "./waiting.mjs";

/** @typedef {import("@playwright/test").Page} Page */

const LIMIT = 60_000;
/** Milliseconds: nothing is slowed here, so what is fetched while idle follows closely. */
const QUIET = 1_000;

/**
 * From the choice of a file in the dialog to the paint of its page, in milliseconds: the first frame in which
 * heading, count and list are those of the dossier, and the first task after it, so that the page answers. What the
 * dialog asks in between is answered in the next frame.
 * @param {Page} page
 * @param {string} address
 * @param {{ size: number, file: string }} dossier
 */
export async function openedIn(page, address, { size, file }) {
  const session = await page.context().newCDPSession(page);
  const network = await watchNetwork(session);
  await page.goto(address, { waitUntil: "load" });
  // What is fetched while idle is there then.
  await until(
    () => network.quietFor() >= QUIET,
    LIMIT,
    () => `${address} does not stop loading.`,
  );
  await session.detach();
  await page.keyboard.press("Control+o");
  const dialog = page.getByRole("dialog", { name: "Open a dossier" });
  await dialog.waitFor();
  await settle(page);
  await page.evaluate(watch, { count: `${size} of ${size} events`, limit: LIMIT });
  await dialog.locator("input[type=file]").setInputFiles(file);
  const time = await page.evaluate(() => globalThis.timed);
  await page.evaluate(watchTasks);
  return time;
}

/** Runs in the page. @param {{ count: string, limit: number }} wanted */
function watch({ count, limit }) {
  const text = (/** @type {string} */ selector) => document.querySelector(selector)?.textContent ?? "";
  const isRight = () =>
    text("section[aria-label='Filters'] [role='status']").replaceAll(",", "") === count &&
    text("ol[aria-label='Events'] > li") !== "" &&
    document.querySelector("dialog[open]") === null;
  globalThis.timed = new Promise((resolve, reject) => {
    const start = (/** @type {Event} */ { timeStamp }) => {
      const look = () => {
        const show = [...document.querySelectorAll("dialog[open] button")].find(
          ({ textContent }) => textContent === "Show it",
        );
        if (show instanceof HTMLElement) show.click();
        if (isRight()) {
          scheduler.postTask(() => resolve(performance.now() - timeStamp), { priority: "user-blocking" });
        } else if (performance.now() - timeStamp > limit) {
          reject(new Error("The dossier did not come to be shown."));
        } else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    addEventListener("change", start, { capture: true, once: true });
  });
}

/** Runs in the page. */
function watchTasks() {
  let longest = 0;
  const note = (/** @type {readonly PerformanceEntry[]} */ entries) => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: "longtask" });
  globalThis.longestTask = () => {
    note(observer.takeRecords());
    return longest;
  };
}
