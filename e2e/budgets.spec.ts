/**
 * What a reader downloads, compressed as a server would at most, in kilobytes of 1,000 bytes. The dashboard
 * is what the page asks for by itself; decks, files and the like come when asked for.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join, relative } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { SITE_FOLDER } from "./site";

/** What a reader may never ask for. */
const APART = /\b(export|pptx|worker|sw)\b/;
const PAGE = readFileSync(join(SITE_FOLDER, "index.html"), "utf8");
const FIRST = firstLoad();

const BUDGETS = [
  { what: "JavaScript of the first load", limit: 130_000, holds: isFirst },
  {
    what: "all JavaScript but exports and workers",
    limit: 300_000,
    holds: (file: string) => isScript(file) && !APART.test(file),
  },
  { what: "the dossier", limit: 13_000, holds: (file: string) => file === join("data", "dossier.json") },
];

interface Weighed {
  readonly file: string;
  readonly bytes: number;
}

for (const { what, limit, holds } of BUDGETS) {
  test(`${what} is at most ${limit / 1000} kB`, () => {
    const files = weigh(holds);
    expect(files.length, `files of ${what} in the site`).toBeGreaterThan(0);
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(total, `${what}:\n${table(files)}`).toBeLessThanOrEqual(limit);
  });
}

test("there are at most ten files of script, besides workers and the bundler's own", () => {
  const files = readdirSync(join(SITE_FOLDER, "assets")).filter((file) => extname(file) === ".js");
  expect(files.filter((file) => !/^(worker|rolldown-runtime)-/.test(file)).length).toBeLessThanOrEqual(10);
});

test("no file of script waits for one that waits for it", () => {
  const files = readdirSync(join(SITE_FOLDER, "assets")).filter((file) => extname(file) === ".js");
  const imports = new Map(
    files.map((file) => {
      const code = readFileSync(join(SITE_FOLDER, "assets", file), "utf8");
      return [file, [...code.matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map(([, name = ""]) => name)];
    }),
  );
  const waitsFor = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
    for (const name of imports.get(file) ?? []) if (!seen.has(name)) waitsFor(name, seen.add(name));
    return seen;
  };
  expect(files.filter((file) => waitsFor(file).has(file))).toEqual([]);
});

test("styles are at most 16 kB, and stand in the page", () => {
  const sheets = [...PAGE.matchAll(/<style>(.*?)<\/style>/gs)].map(([, sheet]) => sheet ?? "");
  expect(sheets).toHaveLength(4);
  expect(gzipSync(sheets.join(""), { level: 9 }).length).toBeLessThanOrEqual(16_000);
  expect(weigh((file) => extname(file) === ".css")).toEqual([]);
});

test("the page is finished to the eye after at most 29 kB, whatever follows", () => {
  const shown = PAGE.slice(0, PAGE.indexOf("<script data-fit"));
  expect(brotliCompressSync(shown).length).toBeLessThanOrEqual(29_000);
});

/** The files of the built site that `holds` takes, heaviest first. */
function weigh(holds: (file: string) => boolean): readonly Weighed[] {
  return readdirSync(SITE_FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(SITE_FOLDER, join(entry.parentPath, entry.name)))
    .filter(holds)
    .map((file) => ({ file, bytes: gzipSync(readFileSync(join(SITE_FOLDER, file)), { level: 9 }).length }))
    .sort((a, b) => b.bytes - a.bytes);
}

function table(files: readonly Weighed[]): string {
  return files.map(({ file, bytes }) => `${(bytes / 1000).toFixed(1).padStart(8)} kB  ${file}`).join("\n");
}

/** What index.html loads: its script, and what that imports at once. */
function isFirst(file: string): boolean {
  return FIRST.has(basename(file));
}

function firstLoad(): ReadonlySet<string> {
  const found = new Set(
    [...PAGE.matchAll(/<script[^>]* src="\.\/assets\/([^"]+)"/g)].flatMap(([, file]) => file ?? []),
  );
  for (const file of found) {
    const code = readFileSync(join(SITE_FOLDER, "assets", file), "utf8");
    // A static import or re-export names its file after "from" or at once; a dynamic one stands in parentheses.
    for (const [, imported] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) {
      if (imported !== undefined) found.add(imported);
    }
  }
  return found;
}

function isScript(file: string): boolean {
  return [".js", ".mjs"].includes(extname(file));
}
