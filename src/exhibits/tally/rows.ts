import { parseWhen } from "../../dossier/dates";
import { whenCompact } from "../../dossier/dateWords";
import { type Dossier, type DossierEvent, type Figure, need } from "../../dossier/model";
import { shortQuantity } from "../../dossier/quantityWords";
import type { ExhibitOf } from "../../dossier/schema";
import { select } from "../../dossier/select";
import { proseText } from "../../dossier/texts";
import type { Filtered } from "../../view/view";
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
}

/**
 * One mark for each thing counted. A count covers the events in its `includes`; what it counts beyond
 * them is hollow, and stands between the events before the count and those in it.
 */
export function tallyRows(
  dossier: Dossier,
  view: Filtered,
  exhibit: ExhibitOf<"tally">,
): readonly TallyRow[] {
  const left = select(dossier, view.filters);
  return exhibit.rows.map(({ person, events: ids, count, note }) => {
    const { name, roles } = need(dossier.people, person);
    const events = ids.map((id) => need(dossier.events, id));
    const figure = count ? need(dossier.figures, count.figure) : null;
    const included = new Set(count?.includes ?? []);
    const described = events.map(
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
          { length: figure.quantity.value - included.size },
          (_, at): TallyMark => ({
            key: `${figure.id} ${at + 1}`,
            described: false,
            evidence: figure.id,
            label: null,
            on: left.figures.has(figure.id),
          }),
        )
      : [];
    const marks = [
      ...described.filter(({ key }) => !included.has(key)),
      ...hollow,
      ...described.filter(({ key }) => included.has(key)),
    ];
    const on = marks.some((mark) => mark.on);
    return {
      person,
      name,
      role: roles
        .map(({ title, when }) => (when === undefined ? title : `${title} ${whenCompact(parseWhen(when))}`))
        .join(", "),
      tone: exhibit.context.includes(person) ? "context" : "focus",
      marks,
      more: figure?.quantity.bound === "at-least" || figure?.quantity.bound === "more-than",
      value: figure ? shortQuantity(figure.quantity) : "",
      // A count whose every occasion is described has no mark of its own: it goes by theirs.
      valueOn: figure && hollow.length > 0 ? left.figures.has(figure.id) : on,
      evidence: figure?.id ?? events[0]?.id ?? "",
      note: note === undefined ? null : proseText(dossier, note),
      events,
      figure,
      on,
    };
  });
}
