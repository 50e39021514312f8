import { citedSources } from "../../dossier/citations/citations";
import type { Bound, Formula } from "../../dossier/format/lists";
import type { Dossier, Figure } from "../../dossier/format/model";
import type { Quantity } from "../../dossier/format/quantity";
import type { Citation } from "../../dossier/format/schema";
import { citedInRuns, numberRuns } from "./citationWords";
import { inNone, markWords } from "./marks";
import { plural } from "./plural";

const COPIED = {
  copied: "Copied",
  copyRefused: "Your browser blocked copying. Select the text below.",
};

/** The evidence drawer. */
export const evidenceWords = {
  heading: "Evidence",
  back: (to: string) => `← ${to}`,
  kind: {
    figure: "Figure · as printed",
    /** "About" is the article's word, or our reading of a round number: the dossier does not tell. */
    about: "Figure · as we read it",
    ours: (dossier: Dossier) => `Figure · ${markWords.derived(inNone(dossier))}`,
    event: (kind: string, place: string | undefined) =>
      ["Event", kind, ...(place === undefined ? [] : [place])].join(" · "),
    chart: "Chart · everything it shows",
    paragraph: (source: string) => `Paragraph · ${source}`,
  },
  nothingMatches: "Nothing in this chart matches the filters.",
  why: (bound: string) => `Why “${bound}”`,
  when: "Date",
  period: "Period",
  printed: "Printed in the article.",
  inferred: "Inferred from the article.",
  who: "Who",
  organizations: "About",
  where: "Where",
  published: "Publication date inferred.",
  note: "Note",
  numbers: "Numbers",
  events: "Events",
  questions: "Compared under",
  forecasts: "Forecasts",
  asPrinted: "As printed",
  /** "Tesla, as reported by Fortune" */
  by: (speaker: string | undefined, publisher: string) =>
    speaker === undefined || speaker === publisher ? publisher : `${speaker}, as reported by ${publisher}`,
  paragraph: (number: number) => `Paragraph ${number}`,
  paragraphOf: (number: number, all: number) => `Paragraph ${number} of ${all}`,
  /** "paragraphs 4–5, 9 and 23–26 of 33" */
  paragraphsOf: (numbers: readonly number[], all: number) =>
    `${numbers.length === 1 ? "paragraph" : "paragraphs"} ${listed(numberRuns(numbers))} of ${all}`,
  paragraphIn: (number: number, publisher: string) => `Paragraph ${number} of the ${publisher} article`,
  read: (paragraph: number) => `Read paragraph ${paragraph}`,
  /** What that link is called on its own. */
  readAt: (paragraph: number, publisher: string) => `Read paragraph ${paragraph} at ${publisher}`,
  readArticle: (publisher: string) => `Read the article at ${publisher}`,
  copies: {
    text: { ...COPIED, copy: "Copy citation" },
    bibTeX: { ...COPIED, copy: "Copy BibTeX" },
  },
  toCopy: "Citation",
  seeInCopy: "See it in your copy",
  /** "Paragraph 6 of your copy (cited as 4)"; of a copy whose paragraphs cannot be told apart "In your copy" */
  yourCopy: (paragraph: number | null, cited: number) =>
    paragraph === null
      ? "In your copy"
      : `Paragraph ${paragraph} of your copy${paragraph === cited ? "" : ` (cited as ${cited})`}`,
  notInCopy: (wordings: readonly string[]) =>
    `Your copy doesn’t contain ${listed(wordings.map((wording) => `“${wording}”`))}.`,
  noCopy: "Your copy couldn’t load.",
  noParagraphInCopy: (paragraph: number) => `We can’t find paragraph ${paragraph} in your copy.`,
  usedFor: "Used for",
  chart: (title: string) => `Chart: ${title}`,
  alsoFrom: (paragraph: number, source: string | null) =>
    `Also from paragraph ${paragraph}${source === null ? "" : ` of ${source}`}`,
  countOf: (events: number) => plural(events, "event", "events"),
  nothingCites: "No figure or event cites this paragraph.",
};

/** "Fortune ¶4–5; CNN ¶1"; of what is calculated here "our calculation, from Fortune ¶4–5". */
export function citedShort(dossier: Dossier, citations: readonly Citation[], isOurs: boolean): string {
  const cited = citedInRuns(citedSources(dossier, citations));
  return isOurs ? `${markWords.ours}, from ${cited}` : cited;
}

/** What a bound says of the true number. A fall of more than 32% is a larger fall. */
export function boundMeaning({ bound, change }: Pick<Quantity, "bound" | "change">): string {
  const { number, above, below } = change
    ? { number: "change", above: "larger", below: "smaller" }
    : { number: "number", above: "higher", below: "lower" };
  const meanings: Record<Bound, string> = {
    exact: "Given without “about” or “more than.”",
    about: `An approximation: the true ${number} may be ${above} or ${below}.`,
    "more-than": `A minimum: the true ${number} is ${above}.`,
    "at-least": `A minimum: the true ${number} is this or ${above}.`,
    "less-than": `A maximum: the true ${number} is ${below}.`,
    "at-most": `A maximum: the true ${number} is this or ${below}.`,
    between: `A range: the true ${number} is between these two, or one of them.`,
  };
  return meanings[bound];
}

const KIND_OF_BOUND: Record<Bound, string> = {
  exact: "an exact number",
  about: "an approximate number",
  "more-than": "a minimum",
  "at-least": "a minimum",
  "less-than": "a maximum",
  "at-most": "a maximum",
  between: "a range",
};

const COMPUTED: Record<Formula, (inputs: readonly string[]) => string> = {
  quotient: (inputs) => inputs.join(" divided by "),
  "percent-share": (inputs) => inputs.join(" divided by "),
  "growth-multiple": ([change = ""]) => `the multiple that follows from ${change}`,
};

/**
 * Why a calculated value has its bound: "A minimum divided by an approximate number is only approximate." Null if
 * it is exact.
 */
export function whyBound(
  { quantity, derived }: Pick<Figure, "quantity" | "derived">,
  inputs: readonly Figure[],
): string | null {
  if (!derived || quantity.bound === "exact") return null;
  const bounds = inputs.map((input) => input.quantity.bound);
  if (bounds.every((bound) => bound === "exact"))
    return "The exact result has more digits; this one is rounded.";
  const computed = COMPUTED[derived.formula](bounds.map((bound) => KIND_OF_BOUND[bound]));
  const result = quantity.bound === "about" ? "only approximate" : KIND_OF_BOUND[quantity.bound];
  return `${computed.slice(0, 1).toUpperCase()}${computed.slice(1)} is ${result}.`;
}

/** "a", "a and b", "a, b and c" */
function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
