import { shortQuantity, whenCompact } from "#text";
import { parseWhen } from "../../dossier/format/dates";
import { type Dossier, type DossierEvent, type Figure, requireRecord } from "../../dossier/format/model";
import type { ExhibitOf } from "../../dossier/format/schema";
import { select } from "../../dossier/query/select";
import { proseText } from "../../dossier/query/texts";
import type { Filtered } from "../../view/view";
import { MOST_MARKS } from "../aggregate";
import type { RowState } from "../form";
import type { Tone } from "../marks/looks";

export interface TallyMark extends RowState {
  readonly key: string;
  /** Described in an article, or only counted there. */
  readonly described: boolean;
  readonly evidence: string;
  /** The date of what is described. */
  readonly label: string | null;
}

export interface TallyRow extends RowState {
  readonly person: string;
  readonly name: string;
  /** "Shanghai party boss 2018, premier 2024" */
  readonly role: string;
  readonly tone: Tone;
  readonly marks: readonly TallyMark[];
  /** The count is a lower bound: there may be more. */
  readonly more: boolean;
  /** As printed: "≥ 5"; "" where no article gives a count, for how many it describes is no count of its own. */
  readonly value: string;
  /** Whether the filters leave the printed value. */
  readonly valueOn: boolean;
  /** Whose evidence the printed value opens. */
  readonly evidence: string;
  readonly note: string | null;
  readonly events: readonly DossierEvent[];
  readonly figure: Figure | null;
  /** In place of marks, where all rows together have too many: how many there are of each sort. */
  readonly summed: Summed | null;
}

export interface Summed {
  readonly described: { readonly all: number; readonly left: number };
  /** Only counted. */
  readonly hollow: { readonly all: number; readonly left: number };
}

/**
 * One mark for each thing counted, or one bar for all of a row where there are too many. A count covers the events in its `includes`; what it counts beyond
 * them is hollow, and stands between the events before the count and those in it.
 */
export function tallyRows(
  dossier: Dossier,
  view: Filtered,
  exhibit: ExhibitOf<"tally">,
): readonly TallyRow[] {
  const left = select(dossier, view.filters);
  const many = occasionsOf(dossier, exhibit) > MOST_MARKS;
  return exhibit.rows.map(({ person, events: ids, count, note }) => {
    const { name, roles } = requireRecord(dossier.people, person);
    const events = ids.map((id) => requireRecord(dossier.events, id));
    const figure = count ? requireRecord(dossier.figures, count.figure) : null;
    const included = new Set(count?.includes ?? []);
    const beyond = figure ? figure.quantity.value - included.size : 0;
    const figureOn = figure !== null && left.figures.has(figure.id);
    const described = (many ? [] : events).map(
      (event): TallyMark => ({
        key: event.id,
        described: true,
        evidence: event.id,
        label: whenCompact(event.when),
        on: left.events.has(event.id),
      }),
    );
    const hollow = figure
      ? Array.from(
          { length: many ? 0 : beyond },
          (_, at): TallyMark => ({
            key: `${figure.id} ${at + 1}`,
            described: false,
            evidence: figure.id,
            label: null,
            on: figureOn,
          }),
        )
      : [];
    const marks = [
      ...described.filter(({ key }) => !included.has(key)),
      ...hollow,
      ...described.filter(({ key }) => included.has(key)),
    ];
    const summed: Summed | null = many
      ? {
          described: { all: events.length, left: events.filter(({ id }) => left.events.has(id)).length },
          hollow: { all: beyond, left: figureOn ? beyond : 0 },
        }
      : null;
    const on = summed ? summed.described.left + summed.hollow.left > 0 : marks.some((mark) => mark.on);
    return {
      person,
      name,
      role: roles
        .map(({ title, when }) => (when === undefined ? title : `${title} ${whenCompact(parseWhen(when))}`))
        .join(", "),
      tone: exhibit.context?.includes(person) ? "context" : "focus",
      marks,
      more: figure?.quantity.bound === "at-least" || figure?.quantity.bound === "more-than",
      value: figure ? shortQuantity(figure.quantity) : "",
      // A count whose every occasion is described has no mark of its own: it goes by theirs.
      valueOn: figure && beyond > 0 ? figureOn : on,
      // No one event stands for a bar of many.
      evidence: figure?.id ?? (many ? exhibit.id : (events[0]?.id ?? "")),
      note: note === undefined ? null : proseText(dossier, note),
      events,
      figure,
      summed,
      on,
    };
  });
}

/** All that the exhibit counts. */
export const occasionsOf = (dossier: Dossier, { rows }: ExhibitOf<"tally">): number =>
  rows.reduce((sum, { events, count }) => {
    const beyond = count
      ? requireRecord(dossier.figures, count.figure).quantity.value - count.includes.length
      : 0;
    return sum + events.length + beyond;
  }, 0);
