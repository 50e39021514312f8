/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("@playwright/test").CDPSession} Session */

/** Pixels, and pixels a second: as fast as a wheel that is spun. */
const DISTANCE = 8_000;
const SPEED = 4_000;
/** Milliseconds; a frame that takes longer is seen. */
const LATE = 50;

/**
 * The frames of the page while it is scrolled down the list, by a gesture of the browser's own.
 * @param {Page} page
 * @param {Session} session
 * @returns {Promise<{ frame: number, lateFrames: number }>} The longest, and how many are late.
 */
export async function scrolled(page, session) {
  await page.evaluate(() => {
    /** @type {number[]} */
    const frames = [];
    let last = performance.now();
    let at = 0;
    const note = (/** @type {number} */ now) => {
      frames.push(now - last);
      last = now;
      at = requestAnimationFrame(note);
    };
    at = requestAnimationFrame(note);
    globalThis.frameTimes = () => {
      cancelAnimationFrame(at);
      // The first lasts since before it was asked for.
      return frames.slice(1);
    };
  });
  const gesture = { x: 1_200, y: 600, speed: SPEED };
  await session.send("Input.synthesizeScrollGesture", { ...gesture, yDistance: -DISTANCE });
  const frames = await page.evaluate(() => globalThis.frameTimes());
  await session.send("Input.synthesizeScrollGesture", {
    ...gesture,
    yDistance: 2 * DISTANCE,
    speed: 10 * SPEED,
  });
  return { frame: Math.max(...frames), lateFrames: frames.filter((frame) => frame > LATE).length };
}
