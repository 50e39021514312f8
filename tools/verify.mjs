/**
 * `npm run verify -- FOLDER`: holds every citation of the dossier against the articles' texts, one file a
 * source, named by its id: `FOLDER/<source id>.txt`; then says which links need words around their wording, and
 * whether they lead to it.
 * Exit status: 0 all found, 1 a mismatch, a missing text or a broken dossier, 2 wrong arguments.
 */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";
import { ROOT } from "./root.mjs";

/** @typedef {import("../src/dossier/citations/verify").VerifyRow} VerifyRow */
/** @typedef {import("../src/dossier/citations/links").LinkRow} LinkRow */

const USAGE = "Usage: npm run verify -- FOLDER, where FOLDER holds each article's text as <source id>.txt.";
const DOSSIER = "public/data/dossier.json";

process.exitCode = await main(process.argv.slice(2));

/** @param {readonly string[]} args */
async function main(args) {
  const [folder, ...more] = args;
  if (folder === undefined || more.length > 0 || !isFolder(folder)) {
    console.error(folder === undefined || more.length > 0 ? USAGE : `"${folder}" is not a folder. ${USAGE}`);
    return 2;
  }

  /** @type {typeof import("../src/platform/build/soundDossier")} */
  const { soundDossier } = await load("src/platform/build/soundDossier.ts");
  /** @type {typeof import("../src/text/en/verifyWords")} */
  const { findingRemedy, linkRemedy } = await load("src/text/en/verifyWords.ts");
  /** @type {typeof import("../src/dossier/citations/verify")} */
  const { verifyCitations } = await load("src/dossier/citations/verify.ts");
  /** @type {typeof import("../src/dossier/citations/links")} */
  const { linkRows } = await load("src/dossier/citations/links.ts");
  let dossier;
  try {
    dossier = soundDossier(readFileSync(join(ROOT, DOSSIER), "utf8"));
  } catch (error) {
    console.error(`${DOSSIER} cannot be read:\n${error instanceof Error ? error.message : error}`);
    return 1;
  }

  const texts = new Map([...dossier.sources.keys()].flatMap((source) => textOf(folder, source)));
  const rows = verifyCitations(dossier, texts);
  console.log(table(rows.map((row) => cells(row, findingRemedy(row.finding)))));
  const wrong = rows.filter(({ finding }) => finding.found !== "found").length;
  console.log(`\n${rows.length} checked: ${rows.length - wrong} found, ${wrong} mismatched.`);
  const links = linkRows(dossier, texts);
  if (links.length > 0) console.log(`\n${table(links.map((row) => linkCells(row, linkRemedy(row))))}`);
  const astray = links.filter(({ isRight }) => !isRight).length;
  console.log(`${links.length} links need words around their wording, or have them: ${astray} to fix.`);
  return wrong + astray === 0 ? 0 : 1;
}

/**
 * Node before 22 runs no TypeScript; vite does.
 * @param {string} path
 */
async function load(path) {
  const { module } = await runnerImport(join(ROOT, path), {
    root: ROOT,
    configFile: false,
    logLevel: "error",
  });
  return module;
}

/** @param {string} path */
function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * One pair, or none where there is no such file.
 * @param {string} folder
 * @param {string} source
 * @returns {[source: string, text: string][]}
 */
function textOf(folder, source) {
  const path = join(folder, `${source}.txt`);
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? [[source, readFileSync(path, "utf8")]] : [];
}

/**
 * What is found, the record, where it cites, the wording, and what to do.
 * @param {VerifyRow} row
 * @param {string} remedy
 */
function cells(row, remedy) {
  const found = row.finding.found.replaceAll("-", " ");
  if (row.of === "source")
    return [found, `sources/${row.source}`, `${row.paragraphs} paragraphs`, "", remedy];
  const { source, paragraph, asPrinted } = row.citation;
  const wording = asPrinted === undefined ? "" : `“${asPrinted}”`;
  return [found, `${row.record}/${row.path}`, `${source} ¶${paragraph}`, wording, remedy];
}

/**
 * @param {LinkRow} row
 * @param {string} remedy
 */
function linkCells({ record, path, citation, isRight }, remedy) {
  const { source, paragraph, before, asPrinted, after } = citation;
  const words = [before && `[${before}]`, asPrinted, after && `[${after}]`].filter(Boolean).join(" ");
  const found = isRight ? "link found" : "link to fix";
  return [found, `${record}/${path}`, `${source} ¶${paragraph}`, `“${words}”`, remedy];
}

/** @param {readonly (readonly string[])[]} rows */
function table(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
