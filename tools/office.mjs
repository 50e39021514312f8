/**
 * `npm run test:office`: writes decks, has LibreOffice turn them into PDF, and compares the numbers of slides
 * and pages; then has it open CSV files and save them again, and compares each cell.
 * `npm run test:office -- FOLDER` leaves all files there, to be looked at.
 * Exit status: 0 all as they should be, 1 a difference or no LibreOffice; with `--if-installed` its absence is only said.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createServer } from "vite";
import { ROOT } from "./root.mjs";

/** @typedef {import("../src/dossier/query/facets").Filters} Filters */

const PROGRAM = "soffice";
const IF_INSTALLED = "--if-installed";
const MISSING =
  "LibreOffice is not installed, so no deck and no CSV was opened: install it (on Debian: apt install libreoffice-impress libreoffice-calc) and run this again.";
const NO_SHEETS =
  "LibreOffice opens no CSV here: install its spreadsheets (on Debian: apt install libreoffice-calc) and run this again.";
/** In milliseconds; the first start of LibreOffice is slow. */
const LIMIT = 180_000;

/** What is asked of the dossier, by the name of the deck. */
const DECKS = /** @type {const} */ (["whole", "filtered", "nothing-left"]);

/**
 * Texts and numbers that a spreadsheet may take for something else, beside those of the dossier: what it takes for a
 * formula and for a date, long numbers, negative ones.
 */
const CELLS = [
  ..."1999|2016-04|0950|2023-07/2023-09|2016-04-28|0050-04-28|on April 28, 2016|April 28, 2016|April 2016|mar-1".split(
    "|",
  ),
  ..."=1+1|+1|-1|-32%|@x|＝1+1|＋1|－1|＠x|1/2|10:30|2e5|TRUE|1234567890123456|9–12".split("|"),
  -32,
  -0.5,
  1234567,
];

/**
 * UTF-8, between commas, as English has it, and with dates, percentages and the like looked for in every cell: what
 * spreadsheets take for something else, this takes for it.
 */
const CSV_OPTIONS = "44,34,76,1,,1033,false,true";

process.exitCode = await main(process.argv.slice(2));

/** @param {readonly string[]} args */
async function main(args) {
  const optional = args.includes(IF_INSTALLED);
  const folder = args.find((arg) => arg !== IF_INSTALLED);
  if (spawnSync(PROGRAM, ["--version"]).status !== 0) {
    console.error(MISSING);
    return optional ? 0 : 1;
  }
  const temporary = mkdtempSync(join(tmpdir(), "office-"));
  try {
    const into = folder === undefined ? temporary : resolve(folder);
    mkdirSync(into, { recursive: true });
    const { slides, csvs, readCsv } = await write(into);
    const pages = DECKS.map((name) => pagesOf(into, name, temporary));
    for (const [at, name] of DECKS.entries()) {
      console.log(`${name}.pptx: ${slides} slides, ${pages[at]} pages`);
    }
    const isSaved = csvs.map((name) => savedSame(into, name, temporary, readCsv));
    if (isSaved.includes(null)) console.error(NO_SHEETS);
    const isRight = pages.every((count) => count === slides) && !isSaved.includes(false);
    return isRight && (optional || !isSaved.includes(null)) ? 0 : 1;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/**
 * Writes all files. Gives the number of slides that each deck should have, and the names of the CSV files.
 * @param {string} folder
 */
async function write(folder) {
  // Node before 22 runs no TypeScript, and none imports style sheets; vite does both.
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { realDossier } = await server.ssrLoadModule("/src/dossier/test/realDossier.ts");
    const { PLAIN_VIEW } = await server.ssrLoadModule("/src/view/view.ts");
    const { slidesOf } = await server.ssrLoadModule("/src/exhibits/slides.ts");
    const { deckFile } = await server.ssrLoadModule("/src/export/pptx/deckFile.ts");
    const { eventFacets } = await server.ssrLoadModule("/src/dossier/query/facets.ts");
    // Any event with people: the filters that leave it leave something.
    const { year, person } = [...realDossier.events.values()]
      .map(eventFacets)
      .find((/** @type {Filters} */ facets) => facets.person.length > 0);
    /** @type {Readonly<Record<typeof DECKS[number], Partial<Filters>>>} */
    const asked = {
      whole: {},
      filtered: { year, person },
      "nothing-left": { q: "no record holds this" },
    };
    for (const name of DECKS) {
      const view = { ...PLAIN_VIEW, filters: { ...PLAIN_VIEW.filters, ...asked[name] } };
      const deck = await deckFile(realDossier, view);
      writeFileSync(join(folder, `${name}.pptx`), Buffer.from(await deck.arrayBuffer()));
    }
    const { eventsCsv, figuresCsv } = await server.ssrLoadModule("/src/export/downloadAll/csv.ts");
    const { csvText } = await server.ssrLoadModule("/src/export/csv.ts");
    const { readCsv } = await server.ssrLoadModule("/src/export/test/readCsv.ts");
    const csvs = {
      events: eventsCsv(realDossier),
      figures: figuresCsv(realDossier),
      cells: csvText({ cell: (/** @type {string | number} */ cell) => cell, end: () => "." }, CELLS),
    };
    for (const [name, text] of Object.entries(csvs)) writeFileSync(join(folder, `${name}.csv`), text);
    return { slides: slidesOf(realDossier).length, csvs: Object.keys(csvs), readCsv };
  } finally {
    await server.close();
  }
}

/**
 * The pages that LibreOffice makes of a deck; 0 where it makes no PDF.
 * @param {string} folder
 * @param {string} name
 * @param {string} profile A folder for its settings, so that no other LibreOffice that runs takes the work.
 */
function pagesOf(folder, name, profile) {
  const pdf = converted(join(folder, `${name}.pptx`), join(folder, `${name}.pdf`), profile, ["pdf"]);
  return pdf === null ? 0 : [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b/g)].length;
}

/**
 * Whether LibreOffice shows of each cell what we wrote; null if it cannot open the file.
 * @param {string} folder
 * @param {string} name
 * @param {string} profile
 * @param {(text: string) => readonly (readonly string[])[]} readCsv
 */
function savedSame(folder, name, profile, readCsv) {
  const written = join(folder, `${name}.csv`);
  const saved = converted(written, join(folder, "saved", `${name}.csv`), profile, [
    `csv:Text - txt - csv (StarCalc):${CSV_OPTIONS}`,
    `--infilter=CSV:${CSV_OPTIONS}`,
  ]);
  if (saved === null) return null;
  const cells = readCsv(readFileSync(written, "utf8").replace(/^\uFEFF/, "")).flat();
  const shown = readCsv(
    saved
      .toString("utf8")
      .replace(/^\uFEFF/, "")
      .replaceAll(/\r?\n/g, "\r\n"),
  ).flat();
  const differing = cells.flatMap((cell, at) => {
    const inLines = shown[at]?.replaceAll("\r\n", "\n");
    return cell === inLines ? [] : [`${JSON.stringify(cell)} is ${JSON.stringify(inLines)}`];
  });
  console.log(`${name}.csv: ${cells.length} cells, ${differing.length} changed`);
  for (const one of differing) console.error(one);
  return differing.length === 0 && shown.length === cells.length;
}

/**
 * What LibreOffice makes of a file; null if it makes nothing.
 * @param {string} from
 * @param {string} to
 * @param {string} profile A folder for its settings, so that no other LibreOffice that runs takes the work.
 * @param {readonly string[]} args The format first.
 */
function converted(from, to, profile, [format = "", ...args]) {
  rmSync(to, { force: true });
  const settings = `-env:UserInstallation=${pathToFileURL(join(profile, "profile")).href}`;
  const all = [settings, "--headless", ...args, "--convert-to", format, "--outdir", dirname(to), from];
  // It complains of what is not needed here: heard only where it made nothing.
  const { stderr } = spawnSync(PROGRAM, all, { encoding: "utf8", timeout: LIMIT });
  if (existsSync(to)) return readFileSync(to);
  console.error(stderr);
  return null;
}
