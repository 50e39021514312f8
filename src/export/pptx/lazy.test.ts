import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const SOURCES = fileURLToPath(new URL("../..", import.meta.url));
const OWN = join("export", "pptx");
const isSource = (name: string) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name);
const STATIC = /^import (?!type\b)[^;]*?from "(?:pptxgenjs|jszip|[^"]*\/pptx\/[^"]*)"/gm;

test("what writes decks is loaded when a deck is asked for, and not before", () => {
  const importing = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter((name) => isSource(name) && !name.startsWith(OWN))
    .flatMap((name) => {
      const statements = readFileSync(join(SOURCES, name), "utf8").match(STATIC) ?? [];
      return statements.map((statement) => `${name}: ${statement}`);
    });
  expect(importing).toEqual([]);
});
