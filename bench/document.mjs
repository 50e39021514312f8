import { Trouble } from "../src/cli/trouble.mjs";

const START = "<!-- results: written by npm run bench -->";
const END = "<!-- end of results -->";

/**
 * The document with these results between its markers, in place of those before.
 * @param {string} document
 * @param {string} results
 */
export function withResults(document, results) {
  const from = document.indexOf(START);
  const to = document.indexOf(END);
  if (from < 0 || to < from) {
    throw new Trouble(`BENCHMARKS.md has no place for results: it needs the lines "${START}" and "${END}".`);
  }
  return `${document.slice(0, from + START.length)}\n\n${results.trim()}\n\n${document.slice(to)}`;
}
