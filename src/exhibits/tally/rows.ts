import { countOnMark, exhibitWords, proseText, roleWords, whenCompact, whenWords } from "#text";
import { type Ends, endsOf } from "../../dossier/format/bounds";
import { earliestDay, latestDay, latestStart } from "../../dossier/format/dates";
import type { Bound } from "../../dossier/format/lists";
import { type Dossier, type DossierEvent, type Figure, requireRecord } from "../../dossier/format/model";
import type { Quantity } from "../../dossier/format/quantity";
import type { ExhibitOf } from "../../dossier/format/schema";
import type { Selection } from "../../dossier/query/select";
import { sum } from "../../dossier/sum";
import { MOST_MARKS } from "../aggregate";
import type { Tone } from "../marks/looks";

export interface TallyMark {
  readonly key: string;
  /** Described in an article, or only counted there. */
  readonly described: boolean;
  /** In the upper part of a range, or under an upper bound: it may not have happened. */
  readonly isPossible?: boolean;
  readonly evidence: string;
  /** The date of a described one, from the longest wording to the shortest; none if it is only counted. */
  readonly dates: readonly string[];
}

export interface TallyRow {
  readonly person: string;
  readonly name: string;
  /** "Shanghai party boss (2018), premier (2024)" */
  readonly role: string;
  readonly tone: Tone;
  /** Empty if bars replace the marks, because all rows together have too many. */
  readonly marks: readonly TallyMark[];
  /** The count is a lower bound: there may be more. */
  readonly more: boolean;
  /** How many of the first marks the count does not include: they are outside its bracket. */
  readonly before: number;
  /** All of those are earlier than whatever the count includes. Otherwise nothing may be called "first" or "since". */
  readonly isInOrder: boolean;
  /**
   * The count in words: "at least 5 more since", "3 more", "at least 7". "" if no article gives one, because the number of
   * described ones is no count of its own, and for a single described one whose note replaces it.
   */
  readonly value: string;
  /** The evidence that the printed value opens. */
  readonly evidence: string;
  readonly note: string | null;
  readonly events: readonly DossierEvent[];
  readonly figure: Figure | null;
  /** How many are only counted, and how many more a range allows. */
  readonly beyond: number;
  readonly possible: number;
}

/**
 * One mark for each thing counted. A count includes the events in its `includes`. Those it counts beyond them are
 * hollow, between the events before the count and the included ones.
 */
export function tallyRows(dossier: Dossier, exhibit: ExhibitOf<"tally">): readonly TallyRow[] {
  const many = isSummed(dossier, exhibit);
  return exhibit.rows.map(({ person, events: ids, count, note }) => {
    const counterpart = requireRecord(dossier.people, person);
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
    const isInOrder = figure !== null && isEarlier(events, included, beyond + possible > 0 ? figure : null);
    const hollow = figure && !many ? hollowMarks(figure.id, beyond + possible, beyond) : [];
    return {
      person,
      name: counterpart.name,
      role: roleWords(counterpart).join(", "),
      tone: exhibit.context?.includes(person) ? "context" : "focus",
      marks: many
        ? []
        : [
            ...(isInOrder ? firstOf(before) : before),
            ...hollow.slice(0, beyond),
            ...described.filter((mark) => !before.includes(mark)),
            ...hollow.slice(beyond),
          ],
      more: figure?.quantity.bound === "at-least" || figure?.quantity.bound === "more-than",
      before: before.length,
      isInOrder,
      value: figure
        ? countWords(figure, { before: before.length, isInOrder, beyond, hasNote: note !== undefined })
        : "",
      // A bar of many stands for no single event.
      evidence: figure?.id ?? (many ? exhibit.id : (events[0]?.id ?? "")),
      note: note === undefined ? null : proseText(dossier, note),
      events,
      figure,
      beyond,
      possible,
    };
  });
}

/**
 * Whether the events that a count does not include are over before each one that it includes. What it only counts is
 * dated by its period, which such an event may begin: "at least five times since 2018".
 * @param counted the count, if it has occasions that no event describes
 */
function isEarlier(
  events: readonly DossierEvent[],
  included: ReadonlySet<string>,
  counted: Figure | null,
): boolean {
  const start = Math.min(...events.filter(({ id }) => included.has(id)).map(({ when }) => earliestDay(when)));
  const before = events.filter(({ id }) => !included.has(id));
  return before.every(
    ({ when }) => latestDay(when) < start && (!counted || earliestDay(when) <= latestStart(counted.when)),
  );
}

/**
 * The least and the most occasions that a count has for sure, or may have. Of an upper bound only those that are
 * described are sure: "up to five meetings".
 */
function countedIn(quantity: Quantity, described: number): Ends {
  if (quantity.bound === "at-most") return { low: described, high: quantity.value };
  if (quantity.bound === "less-than")
    return { low: described, high: Math.max(described, quantity.value - 1) };
  return endsOf(quantity);
}

/** How many occasions a count has besides the described ones, and how many more it may have. */
function uncovered(
  figure: Figure | null,
  described: number,
): { readonly beyond: number; readonly possible: number } {
  if (figure === null) return { beyond: 0, possible: 0 };
  const { low, high } = countedIn(figure.quantity, described);
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

/** A single occasion before a count is called the first. */
function firstOf(before: readonly TallyMark[]): readonly TallyMark[] {
  const [first, ...more] = before;
  if (!first || more.length > 0) return before;
  return [{ ...first, dates: first.dates.map(exhibitWords.tally.first) }];
}

function countWords(
  { quantity }: Figure,
  {
    before,
    isInOrder,
    beyond,
    hasNote,
  }: Pick<TallyRow, "before" | "isInOrder" | "beyond"> & { readonly hasNote: boolean },
): string {
  const count = countOnMark(quantity);
  if (before > 0) return isInOrder ? exhibitWords.tally.moreSince(count) : exhibitWords.tally.more(count);
  return hasNote && quantity.bound === "exact" && quantity.value === 1 && beyond === 0 ? "" : count;
}

/** The figure that the note of a row opens, if nothing else does: that of a count of one. */
export const figureOfNote = ({ value, figure, note }: TallyRow): string | null =>
  value === "" && figure !== null && note !== null ? figure.id : null;

/** How many of each kind a row has, and how many of them match. */
export interface RowCounts {
  readonly described: { readonly all: number; readonly matching: number };
  /** Only counted. */
  readonly hollow: { readonly all: number; readonly matching: number };
  /** Those that may not have happened. */
  readonly possible: { readonly all: number; readonly matching: number };
}

/** A row that a bar stands for. */
export type SummedRow = TallyRow & { readonly counts: RowCounts };

/** The counts of a row under a selection. */
export function countsOf({ events, figure, beyond, possible }: TallyRow, selection: Selection): RowCounts {
  const figureMatches = figure !== null && selection.figures.has(figure.id);
  return {
    described: { all: events.length, matching: events.filter(({ id }) => selection.events.has(id)).length },
    hollow: { all: beyond, matching: figureMatches ? beyond : 0 },
    possible: { all: possible, matching: figureMatches ? possible : 0 },
  };
}

/** A row with more than this gets a bar. */
const MOST_IN_ROW = 40;

/** The least and the most occasions of each row. */
const countsIn = (dossier: Dossier, { rows }: ExhibitOf<"tally">): readonly Ends[] =>
  rows.map(({ events, count }) => {
    const included = count?.includes.length ?? 0;
    const { low, high } = count
      ? countedIn(requireRecord(dossier.figures, count.figure).quantity, included)
      : { low: 0, high: 0 };
    const others = events.length - included;
    return { low: low + others, high: high + others };
  });

/** All that the exhibit counts, bounded as its rows are: "at least 5" and "2 or 3" are at least 7 together. */
export function occasionsOf(dossier: Dossier, exhibit: ExhibitOf<"tally">): Quantity {
  const counts = countsIn(dossier, exhibit);
  const low = sum(counts.map((count) => count.low));
  const high = sum(counts.map((count) => count.high));
  const has = (...bounds: readonly Bound[]) =>
    exhibit.rows.some(({ count }) => count && bounds.includes(boundOf(dossier, count.figure)));
  const unit = "occasions";
  if (has("at-least", "more-than")) return { value: low, bound: "at-least", unit };
  if (low < high) return { low, high, bound: "between", unit };
  return { value: low, bound: has("about") ? "about" : "exact", unit };
}

const boundOf = ({ figures }: Dossier, id: string): Bound => requireRecord(figures, id).quantity.bound;

/** Whether bars replace the marks. They do so in all rows, so that all have one scale. */
function isSummed(dossier: Dossier, exhibit: ExhibitOf<"tally">): boolean {
  const most = countsIn(dossier, exhibit).map(({ high }) => high);
  return sum(most) > MOST_MARKS || most.some((count) => count > MOST_IN_ROW);
}
