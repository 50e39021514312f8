/** Finds the numbers of a page, and those among them that lead to no evidence. */
import type { Page } from "@playwright/test";
import { dossier, figureById } from "./dossier";
import { citationsOf } from "./evidenceFacts";
import { printed } from "./printed";

/** A text of the page with a digit in it. */
export interface Found {
  readonly text: string;
  /** The title of the exhibit that it stands in. */
  readonly exhibit: string | null;
  readonly kind: "mark" | "table" | "item" | "prose";
  /** Whose evidence a click on the text opens. */
  readonly evidence: string | null;
  /** What the other links in its row, item or article lead to. */
  readonly beside: readonly string[];
  /** A count of the interface itself: of a status, a chip, a year's heading. */
  readonly count: boolean;
}

/** Every text with a digit, as it is seen: what the markup holds in one run is one text. */
export const findNumbers = (page: Page): Promise<readonly Found[]> =>
  page.evaluate(() => {
    const COUNTS =
      "[role=status], button[aria-pressed], [data-pill], [popovertarget], figcaption a, [data-toggle], [data-to-list], [data-fold], [aria-label=Events] h3";
    const LINK = "[data-evidence], a[href*='evidence=']";
    const idOf = (link: Element | null) =>
      link?.getAttribute("data-evidence") ?? link?.getAttribute("href")?.split("evidence=")[1] ?? null;
    const kindOf = (element: Element) => {
      if (element.closest("svg")) return "mark";
      if (element.closest("table")) return "table";
      return element.closest("li") ? "item" : "prose";
    };
    return [...document.body.querySelectorAll("*")]
      .filter((element) => !element.matches("script, style, option") && element.checkVisibility())
      .flatMap((element) => {
        const runs = [""];
        for (const node of element.childNodes) {
          if (node.nodeType === Node.TEXT_NODE) runs.push((runs.pop() ?? "") + node.nodeValue);
          // What parts a text that the build has made parts nothing that is seen.
          else if (node.nodeType !== Node.COMMENT_NODE) runs.push("");
        }
        return runs
          .filter((text) => /\d/.test(text))
          .map(
            (text): Found => ({
              text: text.trim(),
              exhibit: element.closest("figure")?.querySelector("h2")?.textContent ?? null,
              kind: kindOf(element),
              evidence: idOf(element.closest(LINK)),
              beside: [...(element.closest("tr, li, article")?.querySelectorAll(LINK) ?? [])].flatMap(
                (link) => idOf(link) ?? [],
              ),
              count: element.closest(COUNTS) !== null,
            }),
          );
      });
  });

/** The texts that hold a number which no evidence in reach holds. */
export function orphansIn(found: readonly Found[]): readonly string[] {
  return found
    .filter(({ count, text }) => !count && text !== KICKER)
    .filter(({ kind, evidence, text }) => kind !== "mark" || evidence !== null || !isOfPanel(text))
    .filter(({ text, evidence, beside }) => {
      const reached = evidence === null ? beside : [evidence];
      const held = new Set(reached.flatMap(numbersHeld));
      return numbersIn(text).some((number) => !held.has(number));
    })
    .map(({ text }) => text);
}

const CITED = dossier.figures.filter(({ derived }) => derived === undefined).length;
const KICKER = `${dossier.sources.length} articles · ${CITED} figures cited, ${dossier.figures.length - CITED} derived · ${dossier.events.length} events`;

/** What stands at the head of a month and down its side: "9 events · Fortune", "22–27". */
function isOfPanel(text: string): boolean {
  const [, first, last] = /^(\d{1,2})–(\d{1,2})$/.exec(text) ?? [];
  if (first !== undefined) return 0 < Number(first) && Number(first) < Number(last) && Number(last) <= 31;
  const [count = "", publishers] = text.split(" · ");
  const known = dossier.sources.map(({ publisher }) => publisher);
  const isKnown = publishers?.split(", ").every((name) => known.includes(name)) ?? true;
  return isKnown && /^\d+(?: of \d+)? events?(?: named)?$/.test(count);
}

const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*";
/** What holds digits and is no number: references to paragraphs, days of months, years, names. */
const NO_NUMBERS = [
  /¶\d+/g,
  /\bparagraph \d+/gi,
  // As the interface writes them, and as a text of the dossier may.
  new RegExp(String.raw`\b${MONTH} \d{1,2}(?:(?:–| and )\d{1,2})?\b(?!,\d|\.\d|%)`, "g"),
  new RegExp(String.raw`\b\d{1,2} ${MONTH}\b`, "g"),
  /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2}\b(?!,\d|\.\d|%)/g,
  /\b\d+ paragraphs\b/g,
  // Not "$2016", "> 2016", "2016%", "2,016" or "2016 cars".
  /(?<![$€£¥≈<>≥≤−+-] ?|\d[.,])\b20(?:1[5-9]|2[0-4])\b(?![.,]\d| ?[%×])/g,
  /\bModel 3\b/g,
];

/** "more than $1 billion in 2016" has one: "1". */
export function numbersIn(text: string): readonly string[] {
  const rest = NO_NUMBERS.reduce((left, pattern) => left.replace(pattern, " "), text);
  return [...rest.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => number.replaceAll(",", ""));
}

/** The numbers in the evidence of a figure, of an event's figures, of the figures that a paragraph is cited for. */
function numbersHeld(id: string): readonly string[] {
  const event = dossier.events.find((candidate) => candidate.id === id);
  if (event) return event.figures.flatMap(numbersHeld);
  const [source, paragraph] = id.split(":");
  if (paragraph === undefined) return numbersOfFigure(id);
  return dossier.figures
    .filter((figure) =>
      citationsOf(figure).some(
        (citation) => citation.source === source && citation.paragraph === Number(paragraph),
      ),
    )
    .flatMap((figure) => numbersOfFigure(figure.id));
}

function numbersOfFigure(id: string): readonly string[] {
  const { words, formula = "" } = printed(id);
  const figure = figureById(id);
  const wordings = citationsOf(figure).map(({ asPrinted = "" }) => asPrinted);
  return [words, formula, ...wordings].flatMap(numbersIn);
}
