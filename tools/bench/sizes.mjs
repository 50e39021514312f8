import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { DIST, filesIn } from "./site.mjs";
import { kB, table } from "./stats.mjs";

/** Files that only an export needs, and workers. They are counted apart. */
const APART = /(^sw|worker|export|pptx|jszip|deckFile|pictures|csv|__vite-browser-external)[^/]*\.js$/i;
const IMPORT = /(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g;

/** What the built files weigh. */
export function sizesTable() {
  const read = (/** @type {string} */ path) => readFileSync(join(DIST, path));
  const scripts = filesIn(DIST).filter((path) => path.endsWith(".js"));
  const apart = scripts.filter((path) => APART.test(path.split("/").at(-1) ?? ""));
  const page = scripts.filter((path) => !apart.includes(path));
  const html = read("index.html").toString();
  const first = importedFrom(
    [...html.matchAll(/<script[^>]*\ssrc="\.\/([^"]+)"/g)].map(([, path = ""]) => path),
  );
  const gzip = (/** @type {readonly string[]} */ paths) =>
    kB(paths.reduce((sum, path) => sum + gzipSync(read(path), { level: 9 }).length, 0));
  const rows = [
    ["JavaScript without exports and workers, gzip", gzip(page), String(page.length)],
    ["First load: the page's script and what it imports, gzip", gzip(first), String(first.length)],
    ["Exports and workers, gzip", gzip(apart), String(apart.length)],
    ["index.html, Brotli", kB(brotliCompressSync(html).length), "1"],
  ];
  const names = apart.map((path) =>
    path
      .split("/")
      .at(-1)
      ?.replace(/-[\w-]{8}\.js$/, ""),
  );
  return `${table(["", "Size", "Files"], rows)}\n\nExports and workers: ${names.join(", ")}.`;
}

/** These files and all that they import, not what they ask for later. @param {readonly string[]} entries */
function importedFrom(entries) {
  const found = new Set(entries);
  for (const path of found) {
    const source = readFileSync(join(DIST, path), "utf8");
    for (const [, name = ""] of source.matchAll(IMPORT)) found.add(join(path, "..", name));
  }
  return [...found];
}
