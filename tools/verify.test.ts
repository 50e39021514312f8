import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { figureCitations, otherCitations } from "../src/dossier/citations/cited";
import { parseDossier } from "../src/dossier/format/parse";
import { FORMATS } from "../src/exhibits/formats";

const SCRIPT = fileURLToPath(new URL("verify.mjs", import.meta.url));
const DOSSIER = new URL("../public/data/dossier.json", import.meta.url);
const TIMEOUT_MS = 30_000;

const folder = mkdtempSync(join(tmpdir(), "articles-"));
afterAll(() => rmSync(folder, { recursive: true }));

function verify(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

/** Made-up articles that print each cited wording in its paragraph, once, and nothing else but what is added. */
function writeArticles(added = ""): void {
  const dossier = parseDossier(JSON.parse(readFileSync(DOSSIER, "utf8")), FORMATS);
  const cited = [...figureCitations(dossier).flatMap((figure) => figure.cited), ...otherCitations(dossier)];
  const citations = cited.map(({ citation }) => citation).filter(({ asPrinted }) => asPrinted !== undefined);
  for (const { id, paragraphs } of dossier.sources.values()) {
    const blocks = Array.from({ length: paragraphs }, (_, index) => {
      const own = citations.filter(({ source, paragraph }) => source === id && paragraph === index + 1);
      const wordings = [...new Set(own.map(({ asPrinted = "" }) => asPrinted))];
      const whole = wordings.filter(
        (wording) => !wordings.some((other) => other !== wording && other.includes(wording)),
      );
      return whole.map((wording) => `It was ${wording}.`).join(" ") || "Text.";
    });
    writeFileSync(join(folder, `${id}.txt`), [`${blocks[0]} ${added}`, ...blocks.slice(1)].join("\n\n"));
  }
}

describe("npm run verify", () => {
  it.each([
    ["no folder", []],
    ["two folders", [folder, folder]],
    ["a folder that is not there", [join(folder, "nowhere")]],
    ["a file", [SCRIPT]],
  ])(
    "refuses %s with a usage sentence",
    (_, args) => {
      const { status, stdout, stderr } = verify(...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toContain("Usage: npm run verify -- FOLDER");
    },
    TIMEOUT_MS,
  );

  it(
    "fails where a text is missing, and names the file",
    () => {
      const { status, stdout } = verify(folder);
      expect(status).toBe(1);
      expect(stdout).toMatch(/^no text +sources\/.*Save the article's text as ".+\.txt"\.$/m);
      expect(stdout).toMatch(/^\d+ checked: 0 found, \d+ mismatched\.$/m);
    },
    TIMEOUT_MS,
  );

  it(
    "passes where all is found, with a row for each citation",
    () => {
      writeArticles();
      const { status, stdout, stderr } = verify(folder);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      const [, checked] = /^(\d+) checked: \1 found, 0 mismatched\.$/m.exec(stdout) ?? [];
      expect(stdout.match(/^found /gm)).toHaveLength(Number(checked));
    },
    TIMEOUT_MS,
  );

  it(
    "fails where a link leads to another place, says which, and what to add",
    () => {
      writeArticles("His second trip to the country.");
      const { status, stdout } = verify(folder);
      expect(status).toBe(1);
      expect(stdout).toMatch(
        /^link to fix +figures\/\S+ +\S+ ¶5 +“His second trip to the country” +The wording is in ¶1, ¶5; the link leads to ¶1, and fits 2 places\. To fix, use "before": "was"\.$/m,
      );
    },
    TIMEOUT_MS,
  );
});
