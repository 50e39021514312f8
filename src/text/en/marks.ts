import type { Basis } from "../../dossier/format/lists";

/** What is said at a mark: on its card, and to those who hear it. */
export const markWords = {
  noEvidence: "The evidence couldn’t load.",
  /** "Said by Tesla, Fortune ¶4"; of who prints what they say themselves "Fortune ¶4". */
  where: (speaker: string | undefined, publisher: string, paragraphs: readonly string[]) =>
    [
      ...(speaker === undefined || speaker === publisher ? [] : [`said by ${speaker}`]),
      `${publisher} ${paragraphs.map((paragraph) => `¶${paragraph}`).join(", ")}`,
    ].join(", "),
  hint: { mouse: "Click for evidence", touch: "Tap again for evidence", keys: "Press Enter for evidence" },
  derived: (inNone: string) => `our calculation, ${inNone}`,
  basis: { stated: "date printed", inferred: "date inferred" } satisfies Record<Basis, string>,
  basisColumn: { stated: "printed", inferred: "inferred" } satisfies Record<Basis, string>,
  column: { kind: "Kind", basis: "Date is" },
  /** "from Fortune, paragraph 4" */
  spokenPlaces: (places: readonly { readonly publisher: string; readonly paragraphs: readonly string[] }[]) =>
    `from ${places
      .map(
        ({ publisher, paragraphs }) =>
          `${publisher}, ${paragraphs.length === 1 ? "paragraph" : "paragraphs"} ${paragraphs.join(", ")}`,
      )
      .join("; ")}`,
  keys: "Arrow keys move from mark to mark, Home and End to the first and the last; Enter opens the evidence.",
};
