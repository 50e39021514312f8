import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const SOURCES = fileURLToPath(new URL("../..", import.meta.url));
const isSource = (name: string) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|test[A-Z]\w*\.ts$/.test(name);

test("what writes decks is loaded when a deck is asked for, and not before", () => {
  const importing = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter(isSource)
    .flatMap((name) => {
      const text = readFileSync(join(SOURCES, name), "utf8");
      const statements = text.match(/^import (?!type\b)[^;]*?from "(?:pptxgenjs|jszip)"/gm) ?? [];
      return statements.map((statement) => `${name}: ${statement}`);
    });
  expect(importing).toEqual([]);
});
