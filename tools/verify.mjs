/**
 * `npm run verify -- FOLDER`: holds every citation of the dossier against the articles' texts, one file a
 * source, named by its id: `FOLDER/<source id>.txt`; then says which links need words around their wording, and
 * whether they lead to it.
 * Exit status: 0 all found, 1 a mismatch, a missing text or a broken dossier, 2 wrong arguments.
 */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";

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
  const { verifyReport } = await loadReport();
  const report = verifyReport(readFileSync(join(ROOT, DOSSIER), "utf8"), (source) =>
    readText(join(folder, `${source}.txt`)),
  );
  if ("unreadable" in report) {
    console.error(`${DOSSIER} cannot be read:\n${report.unreadable}`);
    return 1;
  }
  console.log(report.printed);
  return report.isRight ? 0 : 1;
}

/**
 * Node before 22 runs no TypeScript; vite does.
 * @returns {Promise<typeof import("../src/platform/build/verifyReport")>}
 */
async function loadReport() {
  const { runnerImport } = await import("vite");
  const { module } = await runnerImport(join(ROOT, "src/platform/build/verifyReport.ts"), {
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

/** @param {string} path */
function readText(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, "utf8") : null;
}
