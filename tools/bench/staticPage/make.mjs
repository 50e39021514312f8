import { readFileSync } from "node:fs";
import { readDossier } from "../cases.mjs";
import { NAMES } from "../page.mjs";
import { openSettled, savedPage } from "./save.mjs";

/** @typedef {import("@playwright/test").Browser} Browser */
/** @typedef {import("@playwright/test").Page} Page */

const SCRIPT = readFileSync(new URL("script.js", import.meta.url), "utf8");
/** Where the slides go. */
const PLACE = "all-slides";
const STYLE = "<style>[hidden] { display: none !important; }</style>";

/**
 * The dashboard as somebody would write it by hand: the settled page, with the drawings that this window shows, and a
 * script of some 80 lines.
 * @param {Browser} browser
 * @param {string} site
 * @param {import("./save.mjs").Look} look
 */
export async function staticDashboard(browser, site, look) {
  const { page, close } = await openSettled(browser, site);
  try {
    const chips = await chipContents(page);
    const link = page.locator(NAMES.row).first().getByRole("link").first();
    await link.click();
    await page.evaluate(() => bench.still(500));
    const dialog = await page.locator(NAMES.evidence).evaluate((open) => {
      open.removeAttribute("open");
      return open.outerHTML;
    });
    await page.goto(site);
    await page.evaluate(() => bench.still(1_000));
    await page.evaluate(() => {
      for (const svg of document.querySelectorAll("figure svg")) if (!svg.checkVisibility()) svg.remove();
    });
    return withScript(await savedPage(page, look), dialog, { chips, texts: searchedTexts() });
  } finally {
    await close();
  }
}

/**
 * The deck, with all its slides in the page and all but one hidden.
 * @param {Browser} browser
 * @param {string} address Of its first slide.
 * @param {import("./save.mjs").Look} look
 */
export async function staticDeck(browser, address, look) {
  const { page, close } = await openSettled(browser, address);
  try {
    /** @type {string[]} */
    const slides = [];
    for (;;) {
      const slide = await page.locator(NAMES.slide).evaluate((element) => element.outerHTML);
      if (slide === slides.at(-1)) break;
      slides.push(slide);
      await page.keyboard.press("ArrowRight");
      await page.evaluate(() => bench.still(500));
    }
    await page.locator(NAMES.slide).evaluate((shown, place) => {
      if (shown.parentElement) shown.parentElement.textContent = place;
    }, PLACE);
    const all = slides.map(
      (html, at) => `<div data-slide-at="${at}"${at === 0 ? "" : " hidden"}>${html}</div>`,
    );
    const html = (await savedPage(page, look)).replace(PLACE, () => all.join(""));
    return withScript(html, "", { chips: [], texts: {} });
  } finally {
    await close();
  }
}

/** By event, the words that a search looks at the beginnings of. */
function searchedTexts() {
  const { events, people, organizations } = readDossier();
  const names = new Map([...people, ...organizations].map(({ id, name }) => [id, name]));
  return Object.fromEntries(
    events.map((event) => {
      const linked = [...event.people, ...event.organizations].map((id) => names.get(id));
      const summary = event.summary.replaceAll(/\{[^}]*\}/g, "");
      const cited = event.citations.flatMap(({ asPrinted, attributedTo }) => [asPrinted, attributedTo]);
      const text = [event.title, event.short, event.place, event.kind, summary, ...linked, ...cited].join(
        " ",
      );
      return [event.id, ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ")}`];
    }),
  );
}

/** Which events and marks each chip leaves, learned from the page itself. @param {Page} page */
async function chipContents(page) {
  return await page.evaluate(async (names) => {
    const rows = () =>
      [...document.querySelectorAll(names.row)]
        .filter((row) => row.checkVisibility())
        .map((row) => row.querySelector(`[${names.record}]`)?.getAttribute(names.record));
    const marks = () =>
      [...document.querySelectorAll(names.mark)]
        .filter((mark) => !mark.matches(names.fadedMark))
        .map((mark) => mark.getAttribute(names.records) ?? mark.getAttribute(names.record));
    const contents = [];
    for (const chip of document.querySelectorAll(names.chip)) {
      if (!(chip instanceof HTMLElement) || !chip.checkVisibility()) break;
      chip.click();
      await bench.still(250);
      contents.push({ events: rows(), marks: [...new Set(marks())] });
      chip.click();
      await bench.still(250);
    }
    return contents;
  }, NAMES);
}

/** JSON in ASCII, in which nothing ends the element. @param {unknown} value */
const inScript = (value) =>
  JSON.stringify(value).replace(
    /[<\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** @param {string} html @param {string} dialog @param {unknown} content */
function withScript(html, dialog, content) {
  const data = (/** @type {string} */ id, /** @type {unknown} */ value) =>
    `<script type="application/json" id="${id}">${inScript(value)}</script>`;
  const end = `${dialog}${data("names", NAMES)}${data("content", content)}<script>${SCRIPT}</script></body>`;
  return html.replace("</head>", `${STYLE}</head>`).replace("</body>", () => end);
}
