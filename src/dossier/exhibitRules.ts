import type { PlacedRecords } from "./parse";
import type { Reporter } from "./references";
import type { Exhibit, ExhibitOf } from "./schema";

type Key = string | number;

/** What one exhibit asks of the records that it draws. */
export function exhibitProblems(exhibit: Exhibit, report: Reporter, records: PlacedRecords): void {
  report.prose(exhibit.subtitle, "subtitle");
  exhibit.notes?.forEach((note, at) => report.prose(note, "notes", at));
  const units = unitsOf(records);
  const drawnTogether = (ids: readonly string[], ...keys: readonly Key[]) => {
    ids.forEach((id, at) => report.refer("figures", id, ...keys, at));
    const found = [...new Set(ids.flatMap((id) => units.get(id) ?? []))];
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
      exhibit.context.forEach((id, at) => report.refer("figures", id, "context", at));
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
function unitsOf(records: PlacedRecords): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  for (const { record } of records.figures)
    if ("quantity" in record) units.set(record.id, record.quantity.unit);
  for (const { record } of records.figures) {
    if (!("derived" in record)) continue;
    const [numerator, divisor] = record.derived.of.map((id) => units.get(id));
    const unit = {
      quotient: divisor === "times" ? numerator : "times",
      "percent-share": "percent",
      "growth-multiple": "times",
    }[record.derived.formula];
    if (unit !== undefined) units.set(record.id, unit);
  }
  return units;
}

function tallyProblems(exhibit: ExhibitOf<"tally">, report: Reporter, records: PlacedRecords): void {
  const values = new Map<string, number>();
  for (const { record } of records.figures)
    if ("quantity" in record) values.set(record.id, record.quantity.value);
  exhibit.context.forEach((id, at) => report.refer("people", id, "context", at));
  exhibit.rows.forEach(({ person, events, count, note }, row) => {
    report.refer("people", person, "rows", row, "person");
    report.prose(note, "rows", row, "note");
    events.forEach((id, at) => report.refer("events", id, "rows", row, "events", at));
    if (!count) return;
    const keys = ["rows", row, "count"] as const;
    report.refer("figures", count.figure, ...keys, "figure");
    count.includes.forEach((id, at) => {
      if (events.includes(id)) return;
      report.add(
        [...keys, "includes", at],
        "one of the row's events",
        `"${id}"`,
        `Add "${id}" to the row's "events".`,
      );
    });
    const value = values.get(count.figure);
    if (value === undefined || (Number.isInteger(value) && value >= count.includes.length)) return;
    report.add(
      [...keys, "figure"],
      `a whole number, ${count.includes.length} or more`,
      String(value),
      'Count a figure in whole occasions, with no more events in "includes" than it counts.',
    );
  });
}
