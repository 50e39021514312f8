import type { Reporter } from "./references";
import { OCCASIONS_LIMIT } from "./ruleLimits";
import type { Exhibit, ExhibitOf, FigureRecord } from "./schema";
import type { PlacedRecords } from "./shapes";

type Key = string | number;

/** The slides that are no exhibit's. */
export const TITLE_SLIDE = "title";
export const SOURCES_SLIDE = "sources";
const RESERVED_IDS: readonly string[] = [TITLE_SLIDE, SOURCES_SLIDE];
type DerivedRecord = Extract<FigureRecord, { derived: unknown }>;

/** What one exhibit asks of the records that it draws. */
export function exhibitProblems(exhibit: Exhibit, report: Reporter, records: PlacedRecords): void {
  report.prose(exhibit.subtitle, "subtitle");
  exhibit.notes?.forEach((note, at) => report.prose(note, "notes", at));
  if (RESERVED_IDS.includes(exhibit.id)) {
    report.add(["id"], "an id that no slide of the deck has", `"${exhibit.id}"`, "Rename the exhibit.");
  }
  const unitOf = unitsOf(records);
  const drawnTogether = (ids: readonly string[], ...keys: readonly Key[]) => {
    ids.forEach((id, at) => report.refer("figures", id, ...keys, at));
    const found = [...new Set(ids.flatMap((id) => unitOf(id) ?? []))];
    if (found.length < 2) return;
    report.add(
      keys,
      "figures of one unit",
      found.map((unit) => `"${unit}"`).join(" and "),
      "Give each unit a panel of its own.",
    );
  };

  switch (exhibit.form) {
    case "stat":
      exhibit.figures.forEach((id, at) => report.refer("figures", id, "figures", at));
      return;
    case "change":
      drawnTogether(exhibit.figures, "figures");
      return;
    case "bars":
      if ((exhibit.figures === undefined) === (exhibit.panels === undefined)) {
        report.add(
          [],
          'either "figures" or "panels"',
          exhibit.figures ? "both" : "neither",
          "Keep one of the two.",
        );
      }
      if (exhibit.figures) drawnTogether(exhibit.figures, "figures");
      exhibit.panels?.forEach((panel, at) => drawnTogether(panel.figures, "panels", at, "figures"));
      exhibit.context?.forEach((id, at) => report.refer("figures", id, "context", at));
      return;
    case "tally":
      tallyProblems(exhibit, report, records);
      return;
    case "timeline":
      exhibit.events?.forEach((id, at) => report.refer("events", id, "events", at));
      return;
    case "comparison":
    case "ledger":
      return;
  }
}

/** Bars are drawn in the unit their figures are printed in; a derived one takes it from its formula. */
function unitsOf(records: PlacedRecords): (id: string) => string | undefined {
  const figures = new Map(records.figures.map(({ record }) => [record.id, record]));
  const units = new Map<string, string | undefined>();
  const unitOf = (id: string): string | undefined => {
    const record = figures.get(id);
    if (record === undefined || units.has(id)) return units.get(id);
    // A figure that is computed from itself has none.
    units.set(id, undefined);
    units.set(id, "quantity" in record ? record.quantity.unit : derivedUnit(record.derived, unitOf));
    return units.get(id);
  };
  return unitOf;
}

function derivedUnit(
  { formula, of }: DerivedRecord["derived"],
  unitOf: (id: string) => string | undefined,
): string | undefined {
  switch (formula) {
    case "quotient": {
      const [dividend, divisor] = of.map(unitOf);
      return divisor === "times" ? dividend : "times";
    }
    case "percent-share":
      return "percent";
    case "growth-multiple":
      return "times";
  }
}

function tallyProblems(exhibit: ExhibitOf<"tally">, report: Reporter, records: PlacedRecords): void {
  const values = new Map<string, number>();
  for (const { record } of records.figures)
    if ("quantity" in record) values.set(record.id, record.quantity.value);
  exhibit.context?.forEach((id, at) => report.refer("people", id, "context", at));
  exhibit.rows.forEach(({ person, events, count, note }, row) => {
    report.refer("people", person, "rows", row, "person");
    report.prose(note, "rows", row, "note");
    events.forEach((id, at) => report.refer("events", id, "rows", row, "events", at));
    if (!count) return;
    const keys = ["rows", row, "count"] as const;
    report.refer("figures", count.figure, ...keys, "figure");
    const described = new Set(events);
    count.includes.forEach((id, at) => {
      if (described.has(id)) return;
      report.add(
        [...keys, "includes", at],
        "one of the row's events",
        `"${id}"`,
        `Add "${id}" to the row's "events".`,
      );
    });
    const value = values.get(count.figure);
    const fewest = count.includes.length;
    const most = Math.max(fewest, OCCASIONS_LIMIT);
    if (value === undefined || (Number.isInteger(value) && value >= fewest && value <= most)) return;
    report.add(
      [...keys, "figure"],
      `a whole number, ${fewest} to ${most}`,
      String(value),
      'Count a figure in whole occasions, with no more events in "includes" than it counts.',
    );
  });
}
