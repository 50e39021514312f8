/** Is this Node new enough? Answered from "engines" in package.json. Keep the syntax old: see enter.mjs. */
import { readFileSync } from "node:fs";

const MANIFEST = new URL("../package.json", import.meta.url);

/** One sentence naming the Node found and the Node needed, or undefined where it will do. */
export function nodeComplaint(found = process.versions.node, range = neededRange()) {
  if (allows(range, found)) return undefined;
  return `This project needs Node ${spoken(range)}, but this is Node ${found}: install a newer one from https://nodejs.org.`;
}

/**
 * Knows the two forms our manifest uses, `^1.2.3` and `>=1.2.3`, joined by `||`.
 * @param {string} range
 * @param {string} version
 */
export function allows(range, version) {
  const found = numbers(version);
  return range.split("||").some((part) => {
    const needed = numbers(part);
    const enough = compare(found, needed) >= 0;
    return part.trim().startsWith("^") ? enough && found[0] === needed[0] : enough;
  });
}

/**
 * In words: `^20.19.0 || >=22.12.0` is "20.19 or later in 20, or 22.12 or newer".
 * @param {string} range
 */
export function spoken(range) {
  return range
    .split("||")
    .map((part) => {
      const [major, minor] = numbers(part);
      return part.trim().startsWith("^")
        ? `${major}.${minor} or later in ${major}`
        : `${major}.${minor} or newer`;
    })
    .join(", or ");
}

/**
 * Three numbers, whatever stands around them: a nightly is "22.0.0-nightly…".
 * @param {string} text
 */
function numbers(text) {
  const parts = text.match(/\d+/g) || [];
  return [0, 1, 2].map((index) => Number(parts[index] || 0));
}

/**
 * @param {readonly number[]} a
 * @param {readonly number[]} b
 */
function compare(a, b) {
  const differing = a.findIndex((value, index) => value !== b[index]);
  return differing < 0 ? 0 : Number(a[differing]) - Number(b[differing]);
}

/** @returns {string} */
function neededRange() {
  return JSON.parse(readFileSync(MANIFEST, "utf8")).engines.node;
}
