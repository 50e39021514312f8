import type { Basis } from "../../dossier/format/lists";
import type { Dossier } from "../../dossier/format/model";

/** What is said at a mark: on its card, and to those who hear it. */
export const markWords = {
  /** Of what the filters dim. */
  unmatched: "doesn’t match the filters",
  noEvidence: "The evidence couldn’t load.",
  /** "Said by Tesla, Fortune ¶4"; if a source speaks for itself, "Fortune ¶4". */
  where: (speaker: string | undefined, publisher: string, paragraphs: readonly string[]) =>
    [
      ...(speaker === undefined || speaker === publisher ? [] : [`said by ${speaker}`]),
      `${publisher} ${paragraphs.map((paragraph) => `¶${paragraph}`).join(", ")}`,
    ].join(", "),
  /** "Tesla sales in China, 2016. Said by Tesla, Fortune ¶4" */
  sentences: (...parts: readonly string[]) => parts.map(capitalized).join(". "),
  hint: { mouse: "Click for evidence", touch: "Tap again for evidence", keys: "Press Enter for evidence" },
  derived: (inNone: string) => `our calculation, ${inNone}`,
  ours: "our calculation",
  /** "said by Tesla"; if the publisher says some of it "in part said by Tesla" */
  said: (speakers: readonly string[], isPart: boolean) =>
    `${isPart ? "in part " : ""}said by ${speakers.join(" and ")}`,
  basis: { stated: "printed", inferred: "inferred" } satisfies Record<Basis, string>,
  dated: (basis: string) => `date ${basis}`,
  column: { kind: "Kind", basis: "Date is" },
  /** "from Fortune, paragraph 4"; of what is calculated here "based on Fortune, paragraph 4" */
  spokenPlaces: (
    places: readonly { readonly publisher: string; readonly paragraphs: readonly string[] }[],
    isOurs: boolean,
  ) =>
    `${isOurs ? "based on" : "from"} ${places
      .map(
        ({ publisher, paragraphs }) =>
          `${publisher}, ${paragraphs.length === 1 ? "paragraph" : "paragraphs"} ${paragraphs.join(", ")}`,
      )
      .join("; ")}`,
  /** Screen readers keep the arrow keys for themselves until they are in focus mode. */
  keys: "In focus mode, arrow keys move from mark to mark and Enter opens the evidence. The Table button has the same numbers.",
};

const KINDS: Readonly<Record<string, string>> = {
  bars: "Bar chart",
  change: "Bar chart of changes",
  index: "Bar chart of multiples",
  tally: "Tally chart",
  timeline: "Timeline",
};

/** The spoken name of a chart. */
export const chartWords = {
  /** What a form of chart is called. */
  kind: (form: string): string => KINDS[form] ?? "Chart",
  one: (value: string, name: string) => `One value: ${value} (${name})`,
  range: (count: number, [low, high]: readonly [string, string]) => `${count} values, from ${low} to ${high}`,
  more: (count: number) => `and ${count} more`,
};

/** "in neither article" */
export function inNone({ sources }: Pick<Dossier, "sources">): string {
  if (sources.size === 1) return "not in the article";
  return sources.size === 2 ? "in neither article" : "in none of the articles";
}

/** As a sentence starts. */
export const capitalized = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
