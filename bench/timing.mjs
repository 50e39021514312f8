/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("./page").Sign} Sign */

/** Without a change of the page for so long, it has done what it was asked. */
const SETTLED = 300;
/** An interaction that takes longer has failed. */
const LIMIT = 10_000;

/** Waits until nothing on the page has changed for a while. @param {Page} page */
export async function settle(page) {
  await page.evaluate(
    (quiet) =>
      new Promise((resolve) => {
        const done = () => {
          observer.disconnect();
          resolve(undefined);
        };
        let timer = setTimeout(done, quiet);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, quiet);
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
    SETTLED,
  );
}

/**
 * How the page looks now, in the words of those elements.
 * @param {Page} page
 * @param {readonly string[]} selectors
 * @returns {Promise<Sign>}
 */
export async function signOf(page, selectors) {
  return await page.evaluate(
    (wanted) =>
      wanted.map((selector) => ({ selector, text: document.querySelector(selector)?.textContent ?? "" })),
    selectors,
  );
}

/**
 * From an input to the paint of what it asks for, in milliseconds: from the event's `timeStamp`, which the
 * browser sets when the input arrives, to the end of the first frame in which the page looks right. In an
 * animation frame the page is compared; a task that is asked for there with the highest priority is the first
 * after the paint, before what the page itself has put off until then.
 * @param {Page} page
 * @param {"click" | "keydown"} event What the input raises.
 * @param {() => Promise<void>} input
 * @param {Sign} right
 */
export async function timed(page, event, input, right) {
  await page.evaluate(
    ({ event, right, limit }) => {
      const wrong = () =>
        right.find(({ selector, text }) => (document.querySelector(selector)?.textContent ?? "") !== text);
      const isRight = () => wrong() === undefined;
      if (isRight()) throw new Error("The page already looks as it should after the input.");
      globalThis.timed = new Promise((resolve, reject) => {
        const start = (/** @type {Event} */ { timeStamp }) => {
          const look = () => {
            if (isRight()) {
              scheduler.postTask(() => resolve(performance.now() - timeStamp), { priority: "user-blocking" });
            } else if (performance.now() - timeStamp > limit) {
              reject(new Error(`The page did not come to look right: ${wrong()?.selector}.`));
            } else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        };
        addEventListener(event, start, { capture: true, once: true });
      });
    },
    { event, right, limit: LIMIT },
  );
  await input();
  return await page.evaluate(() => globalThis.timed);
}
