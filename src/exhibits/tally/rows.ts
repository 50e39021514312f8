import { countOnMark, exhibitWords, proseText, whenCompact, whenWords } from "#text";
import { type Ends, endsOf } from "../../dossier/format/bounds";
import { parseWhen } from "../../dossier/format/dates";
import { type Dossier, type DossierEvent, type Figure, requireRecord } from "../../dossier/format/model";
import type { ExhibitOf } from "../../dossier/format/schema";
import type { Selection } from "../../dossier/query/select";
import { MOST_MARKS } from "../aggregate";
import type { Tone } from "../marks/looks";

export interface TallyMark {
  readonly key: string;
  /** Described in an article, or only counted there. */
  readonly described: boolean;
  /** In the upper part of a range alone: it may be one or not. */
  readonly isPossible?: boolean;
  readonly evidence: string;
  /** The date of what is described, from the longest wording to the shortest; none of what is only counted. */
  readonly dates: readonly string[];
}

export interface TallyRow {
  readonly person: string;
  readonly name: string;
  /** "Shanghai party boss (2018), premier (2024)" */
  readonly role: string;
  readonly tone: Tone;
  /** Empty if bars stand for the marks: there are too many in all rows together. */
  readonly marks: readonly TallyMark[];
  /** The count is a lower bound: there may be more. */
  readonly more: boolean;
  /** How many of the marks, the first, the count does not cover: they stand outside its bracket. */
  readonly before: number;
  /**
   * The count in words: "at least 5 more since", "at least 7"; "" if no article gives one, for how many it describes is
   * no count of its own, and for one that is described and has a note, which stands for it.
   */
  readonly value: string;
  /** Whose evidence the printed value opens. */
  readonly evidence: string;
  readonly note: string | null;
  readonly events: readonly DossierEvent[];
  readonly figure: Figure | null;
  /** How many are only counted, and how many more a range allows. */
  readonly beyond: number;
  readonly possible: number;
}

/**
 * One mark for each thing counted. A count covers the events in its `includes`; what it counts beyond them is hollow,
 * and stands between the events before the count and those in it.
 */
export function tallyRows(dossier: Dossier, exhibit: ExhibitOf<"tally">): readonly TallyRow[] {
  const many = isSummed(dossier, exhibit);
  return exhibit.rows.map(({ person, events: ids, count, note }) => {
    const { name, roles } = requireRecord(dossier.people, person);
    const events = ids.map((id) => requireRecord(dossier.events, id));
    const figure = count ? requireRecord(dossier.figures, count.figure) : null;
    const included = new Set(count?.includes ?? []);
    const { beyond, possible } = uncovered(figure, included.size);
    const described = events.map(
      (event): TallyMark => ({
        key: event.id,
        described: true,
        evidence: event.id,
        dates: [...new Set([whenWords(event.when), whenCompact(event.when)])],
      }),
    );
    const before = figure ? described.filter(({ key }) => !included.has(key)) : [];
    const hollow = figure && !many ? hollowMarks(figure.id, beyond + possible, beyond) : [];
    return {
      person,
      name,
      role: roles
        .map(({ title, when }) =>
          when === undefined ? title : exhibitWords.tally.role(title, whenCompact(parseWhen(when))),
        )
        .join(", "),
      tone: exhibit.context?.includes(person) ? "context" : "focus",
      marks: many
        ? []
        : [
            ...firstOf(before),
            ...hollow.slice(0, beyond),
            ...described.filter((mark) => !before.includes(mark)),
            ...hollow.slice(beyond),
          ],
      more: figure?.quantity.bound === "at-least" || figure?.quantity.bound === "more-than",
      before: before.length,
      value: figure ? countWords(figure, { before: before.length, beyond, hasNote: note !== undefined }) : "",
      // No one event stands for a bar of many.
      evidence: figure?.id ?? (many ? exhibit.id : (events[0]?.id ?? "")),
      note: note === undefined ? null : proseText(dossier, note),
      events,
      figure,
      beyond,
      possible,
    };
  });
}

/** Of a count, how many occasions it has beside those that are described, and how many more it may have. */
function uncovered(
  figure: Figure | null,
  described: number,
): { readonly beyond: number; readonly possible: number } {
  if (figure === null) return { beyond: 0, possible: 0 };
  const { low, high } = endsOf(figure.quantity);
  return { beyond: low - described, possible: high - low };
}

const hollowMarks = (figure: string, count: number, certain: number): readonly TallyMark[] =>
  Array.from({ length: count }, (_, at) => ({
    key: `${figure} ${at + 1}`,
    described: false,
    ...(at >= certain && { isPossible: true }),
    evidence: figure,
    dates: [],
  }));

/** Of the one occasion before a count it is said that it is the first. */
function firstOf(before: readonly TallyMark[]): readonly TallyMark[] {
  const [first, ...more] = before;
  if (!first || more.length > 0) return before;
  return [{ ...first, dates: first.dates.map(exhibitWords.tally.first) }];
}

function countWords(
  { quantity }: Figure,
  {
    before,
    beyond,
    hasNote,
  }: { readonly before: number; readonly beyond: number; readonly hasNote: boolean },
): string {
  const count = countOnMark(quantity);
  if (before > 0) return exhibitWords.tally.moreSince(count);
  return hasNote && quantity.bound === "exact" && quantity.value === 1 && beyond === 0 ? "" : count;
}

/** The figure to which the note of a row leads, as nothing else there does: that of a count of one. */
export const figureOfNote = ({ value, figure, note }: TallyRow): string | null =>
  value === "" && figure !== null && note !== null ? figure.id : null;

/** How many of a row there are of each sort, and how many of them match. */
export interface RowCounts {
  readonly described: { readonly all: number; readonly left: number };
  /** Only counted. */
  readonly hollow: { readonly all: number; readonly left: number };
  /** In the upper part of a range alone. */
  readonly possible: { readonly all: number; readonly left: number };
}

/** A row that a bar stands for. */
export type SummedRow = TallyRow & { readonly counts: RowCounts };

/** The counts of a row under a selection. */
export function countsOf({ events, figure, beyond, possible }: TallyRow, selection: Selection): RowCounts {
  const isLeft = figure !== null && selection.figures.has(figure.id);
  return {
    described: { all: events.length, left: events.filter(({ id }) => selection.events.has(id)).length },
    hollow: { all: beyond, left: isLeft ? beyond : 0 },
    possible: { all: possible, left: isLeft ? possible : 0 },
  };
}

/** More than that in one row are a bar. */
const MOST_IN_ROW = 40;

/** How many occasions each row has, at least and at most. */
const countsIn = (dossier: Dossier, { rows }: ExhibitOf<"tally">): readonly Ends[] =>
  rows.map(({ events, count }) => {
    const { low, high } = count
      ? endsOf(requireRecord(dossier.figures, count.figure).quantity)
      : { low: 0, high: 0 };
    const others = events.length - (count?.includes.length ?? 0);
    return { low: low + others, high: high + others };
  });

/** All that the exhibit counts. */
export function occasionsOf(dossier: Dossier, exhibit: ExhibitOf<"tally">): Ends {
  const counts = countsIn(dossier, exhibit);
  return {
    low: counts.reduce((sum, { low }) => sum + low, 0),
    high: counts.reduce((sum, { high }) => sum + high, 0),
  };
}

/** Whether bars stand for the marks, in all rows, so that they are on one scale. */
const isSummed = (dossier: Dossier, exhibit: ExhibitOf<"tally">): boolean =>
  occasionsOf(dossier, exhibit).high > MOST_MARKS ||
  countsIn(dossier, exhibit).some(({ high }) => high > MOST_IN_ROW);
