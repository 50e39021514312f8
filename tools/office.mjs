/**
 * `npm run test:office`: writes decks, has LibreOffice turn them into PDF, and compares the numbers of slides
 * and pages. `npm run test:office -- FOLDER` leaves decks and PDFs there, to be looked at.
 * Exit status: 0 all as they should be, 1 a difference or no LibreOffice; with `--if-installed` its absence is only said.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createServer } from "vite";
import { ROOT } from "./root.mjs";

/** @typedef {import("../src/dossier/query/facets").Filters} Filters */

const PROGRAM = "soffice";
const IF_INSTALLED = "--if-installed";
const MISSING =
  "LibreOffice is not installed, so no deck was opened: install it (on Debian: apt install libreoffice-impress) and run this again.";
/** In milliseconds; the first start of LibreOffice is slow. */
const LIMIT = 180_000;

/** What is asked of the dossier, by the name of the deck. */
const DECKS = /** @type {const} */ (["whole", "filtered", "nothing-left"]);

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
    const slides = await writeDecks(into);
    const pages = DECKS.map((name) => pagesOf(into, name, temporary));
    for (const [at, name] of DECKS.entries()) {
      console.log(`${name}.pptx: ${slides} slides, ${pages[at]} pages`);
    }
    return pages.every((count) => count === slides) ? 0 : 1;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/**
 * The number of slides that each deck should have.
 * @param {string} folder
 */
async function writeDecks(folder) {
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
    const { slidesOf } = await server.ssrLoadModule("/src/view/slides.ts");
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
    return slidesOf(realDossier).length;
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
  const settings = `-env:UserInstallation=${pathToFileURL(join(profile, "profile")).href}`;
  const pdf = join(folder, `${name}.pdf`);
  rmSync(pdf, { force: true });
  const args = [
    settings,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    folder,
    join(folder, `${name}.pptx`),
  ];
  // It complains of what is not needed here: heard only where it made nothing.
  const { stderr } = spawnSync(PROGRAM, args, { encoding: "utf8", timeout: LIMIT });
  if (!existsSync(pdf)) {
    console.error(stderr);
    return 0;
  }
  return [...readFileSync(pdf, "latin1").matchAll(/\/Type\s*\/Page\b/g)].length;
}
