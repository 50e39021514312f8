import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../tools/root.mjs";
import { Trouble } from "../tools/trouble.mjs";

const DOCUMENT = join(ROOT, "BENCHMARKS.md");

/** What marks where each command's results stand. */
const MARKERS = {
  results: ["<!-- results: written by npm run bench -->", "<!-- end of results -->"],
  atSize: ["<!-- results at size: written by npm run bench:scale -->", "<!-- end of results at size -->"],
};
/** @typedef {keyof typeof MARKERS} Place */

/**
 * Puts results in the place of those before, and shows them.
 * @param {Place} place
 * @param {string} text
 */
export function writeResults(place, text) {
  writeFileSync(DOCUMENT, withResults(readFileSync(DOCUMENT, "utf8"), place, text));
  console.log(`\n${text}\n\nWritten to BENCHMARKS.md.`);
}

/**
 * The document with these results between their markers, in place of those before.
 * @param {string} document
 * @param {Place} place
 * @param {string} results
 */
export function withResults(document, place, results) {
  const [start = "", end = ""] = MARKERS[place];
  const from = document.indexOf(start);
  const to = document.indexOf(end);
  if (from < 0 || to < from) {
    throw new Trouble(`BENCHMARKS.md has no place for results: it needs the lines "${start}" and "${end}".`);
  }
  return `${document.slice(0, from + start.length)}\n\n${results.trim()}\n\n${document.slice(to)}`;
}
