import { setTimeout as pause } from "node:timers/promises";
import { Trouble } from "../tools/trouble.mjs";

const STEP = 50;

/**
 * Waits until something holds.
 * @param {() => boolean | Promise<boolean>} holds
 * @param {number} limit Milliseconds; past them, a trouble.
 * @param {() => string} complaint
 */
export async function until(holds, limit, complaint) {
  const start = performance.now();
  while (!(await holds())) {
    if (performance.now() - start > limit) throw new Trouble(complaint());
    await pause(STEP);
  }
}

/**
 * What a promise gives, if it does so in time.
 * @template T
 * @param {Promise<T>} promise
 * @param {number} limit
 * @param {string} complaint
 * @returns {Promise<T>}
 */
export async function before(promise, limit, complaint) {
  const stop = new AbortController();
  try {
    return await Promise.race([
      promise,
      pause(limit, undefined, { signal: stop.signal }).then(() => {
        throw new Trouble(complaint);
      }),
    ]);
  } finally {
    stop.abort();
  }
}
