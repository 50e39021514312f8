import type { Dossier } from "../format/model";
import type { Cited } from "./cited";
import { articleOf } from "./paragraphs";
import { type Finding, verifyCitations } from "./verify";

/**
 * What a reader's own copy of an article says of a citation: the wording stands in its paragraph; there is no
 * wording to look for, but the paragraph is there; it stands in another paragraph; it stands there but says
 * something else than the figure; it stands there with a number that cannot be read; it is not there.
 */
export const RESULTS = ["exact", "paragraph", "moved", "differs", "unread", "missing"] as const;
export type Result = (typeof RESULTS)[number];

export interface Checked extends Cited {
  readonly result: Result;
  /** The paragraphs of the copy that hold the wording, if they are not the cited one. */
  readonly elsewhere: readonly number[];
}

export interface CopyCheck {
  readonly checked: readonly Checked[];
  readonly counts: Readonly<Record<Result, number>>;
  /** Paragraphs of the copy, and of the article that was cited. Wordings are sought in the whole of an unparted copy. */
  readonly paragraphs: { readonly copy: number; readonly cited: number; readonly areToldApart: boolean };
  /** Citations of a paragraph without a wording, in a copy whose paragraphs cannot be told apart. */
  readonly unplaced: number;
  /** Citations of other articles, which this copy says nothing of. */
  readonly unchecked: number;
}

/** Holds the citations of one source against a copy of it, by the rules of `verify.ts`. */
export function checkCopy(dossier: Dossier, source: string, copy: string): CopyCheck {
  const rows = verifyCitations(dossier, new Map([[source, copy]]));
  const checked: Checked[] = [];
  let unchecked = 0;
  let unplaced = 0;
  for (const row of rows) {
    if (row.of === "source") continue;
    const { finding, record, path, citation } = row;
    if (citation.source !== source) unchecked += 1;
    else if (finding.found === "paragraphs-not-told-apart") unplaced += 1;
    else checked.push({ record, path, citation, ...resultOf(finding, citation.asPrinted !== undefined) });
  }
  const cited = dossier.sources.get(source)?.paragraphs ?? 0;
  const { paragraphs, areToldApart } = articleOf(copy, cited);
  const count = (result: Result) => checked.filter((one) => one.result === result).length;
  return {
    checked,
    counts: {
      exact: count("exact"),
      paragraph: count("paragraph"),
      moved: count("moved"),
      differs: count("differs"),
      unread: count("unread"),
      missing: count("missing"),
    },
    paragraphs: { copy: paragraphs.length, cited, areToldApart },
    unplaced,
    unchecked,
  };
}

function resultOf(finding: Finding, worded: boolean): Pick<Checked, "result" | "elsewhere"> {
  switch (finding.found) {
    case "found":
      return { result: worded ? "exact" : "paragraph", elsewhere: [] };
    case "wording-elsewhere":
      return { result: "moved", elsewhere: finding.paragraphs };
    case "bound-left-out":
    case "value-not-readable":
    case "bound-not-readable":
      return { result: "differs", elsewhere: [] };
    case "number-unknown":
      return { result: "unread", elsewhere: [] };
    case "no-text":
    case "no-paragraph":
    case "paragraphs-not-told-apart":
    case "paragraph-count":
    case "wording-not-found":
      return { result: "missing", elsewhere: [] };
  }
}
