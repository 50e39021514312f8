import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { madeUpArticles } from "../src/dossier/citations/test/madeUpArticles";
import { realDossier } from "../src/dossier/test/realDossier";

const SCRIPT = fileURLToPath(new URL("verify.mjs", import.meta.url));
const TIMEOUT_MS = 30_000;

const folder = mkdtempSync(join(tmpdir(), "articles-"));
afterAll(() => rmSync(folder, { recursive: true }));

function verify(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
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
    "fails until each article's text is in the folder, and then passes",
    () => {
      const before = verify(folder);
      expect(before.status).toBe(1);
      expect(before.stdout).toMatch(/^\d+ checked: 0 found, \d+ mismatched\.$/m);
      for (const [id, text] of madeUpArticles(realDossier)) writeFileSync(join(folder, `${id}.txt`), text);
      const after = verify(folder);
      expect({ status: after.status, stderr: after.stderr }).toEqual({ status: 0, stderr: "" });
      expect(after.stdout).toMatch(/^(\d+) checked: \1 found, 0 mismatched\.$/m);
    },
    TIMEOUT_MS,
  );
});
