/**
 * `npm run bench`: measures the built site and writes BENCHMARKS.md. `--rounds 3` for another number of rounds,
 * `--only visits` for one part, `--scale` for dossiers of up to 100,000 events. `--only slide` measures one address
 * and only prints it.
 */
import { parseArgs } from "node:util";
import { launch } from "./browser.mjs";
import { addressesOf, chooseContent, readDossier } from "./cases.mjs";
import { measureInteractions } from "./interactions.mjs";
import { report } from "./report.mjs";
import { measureScale } from "./scale.mjs";
import { serveSite } from "./site.mjs";
import { sizesTable } from "./sizes.mjs";
import { staticDashboard, staticDeck } from "./staticPage/make.mjs";
import { openSettled, savedPage } from "./staticPage/save.mjs";
import { measureVisits, visitTables } from "./visits.mjs";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "7" },
    only: { type: "string" },
    scale: { type: "boolean", default: false },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`"${values.rounds}" is no number of rounds.`);
const only = values.scale ? "scale" : values.only;

const ON_SLOW_LINE = { hasFaces: false };
const ON_FAST_LINE = { hasFaces: true };

const site = await serveSite();
const browser = await launch();
const how = { browser: browser.version(), rounds };
const content = chooseContent(readDossier());
const addresses = Object.entries(addressesOf(content));

/** @param {string} name @param {import("./staticPage/save.mjs").Look} look */
async function addHandWritten(name, look) {
  site.addStatic(`${name}.html`, await staticDashboard(browser, site.address, look));
  return `${name}.html`;
}

/** The settled page of each address is served as a static page beside it. @param {typeof addresses} asked */
async function visits(asked) {
  const cases = [];
  for (const [name, [address = "", shows = ""]] of asked) {
    const staticPage = `static-${name}.html`;
    const { page, close } = await openSettled(browser, `${site.address}${address}`);
    if (!(await page.locator(shows).first().isVisible()))
      throw new Error(`${address} does not show what it asks for.`);
    site.addStatic(staticPage, await savedPage(page, ON_SLOW_LINE));
    await close();
    cases.push({
      name: address === "" ? "(bare)" : `\`${address}\``,
      address,
      staticPage,
      ours: [],
      plain: [],
    });
    if (address === "")
      cases.push({
        name: "(bare), by hand",
        address,
        staticPage: await addHandWritten("hand-written", ON_SLOW_LINE),
        ours: [],
        plain: [],
      });
  }
  await measureVisits(browser, site.address, cases, rounds);
  return visitTables(cases);
}

async function interactions() {
  const first = `${site.address}?slide=title`;
  const dashboard = await addHandWritten("interactive", ON_FAST_LINE);
  site.addStatic("deck.html", await staticDeck(browser, first, ON_FAST_LINE));
  const pages = [
    { dashboard: site.address, deck: first },
    { dashboard: `${site.address}${dashboard}`, deck: `${site.address}deck.html` },
  ];
  return await measureInteractions(
    browser,
    pages,
    { person: content.person.name, word: content.word },
    rounds,
  );
}

const PARTS = {
  sizes: async () => sizesTable(),
  visits: () => visits(addresses),
  interactions,
  scale: () => measureScale(browser, site.address, rounds),
};

try {
  const asked = addresses.filter(([name]) => name === only);
  if (asked.length > 0) console.log(await visits(asked));
  for (const [part, measure] of Object.entries(PARTS))
    if (only === undefined ? part !== "scale" : part === only) report(part, await measure(), how);
} finally {
  await browser.close();
  await site.close();
}
