import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { ROOT } from "./site.mjs";

const FILE = join(ROOT, "BENCHMARKS.md");

/**
 * Prints a part's tables and puts them in the place of those before in BENCHMARKS.md.
 * @param {string} part
 * @param {string} tables
 * @param {{ browser: string, rounds: number }} how
 */
export function report(part, tables, { browser, rounds }) {
  const [cpu] = cpus();
  const machine = `${cpus().length} cores (${cpu?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB`;
  const day = new Date().toISOString().slice(0, 10);
  const how = `Measured on ${day}: ${machine}, Chromium ${browser}, Node ${process.versions.node}; rounds: ${rounds}.`;
  const text = readFileSync(FILE, "utf8");
  const [start, end] = [`<!-- ${part}: written by npm run bench -->`, `<!-- end of ${part} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`BENCHMARKS.md needs the lines "${start}" and "${end}".`);
  writeFileSync(FILE, `${text.slice(0, from + start.length)}\n\n${how}\n\n${tables}\n\n${text.slice(to)}`);
  console.log(`\n${tables}\n`);
}
