import * as v from "valibot";
import { endsOf } from "../../dossier/format/bounds";
import { defineFormat } from "../../dossier/format/exhibitFormat";
import { quantitiesOf } from "../../dossier/format/recordQuantities";
import { OCCASIONS_LIMIT } from "../../dossier/format/ruleLimits";
import { exhibitSchema } from "../../dossier/format/schema";
import { strictObject } from "../../dossier/format/strictObject";
import { Id, Ids, Text } from "../../dossier/format/values";

const Row = strictObject({
  person: Id,
  /** Occasions that an article describes, in order of time. */
  events: Ids,
  /** A count of occasions, and which of `events` it includes. */
  count: v.optional(strictObject({ figure: Id, includes: Ids })),
  note: v.optional(Text),
});

const schema = exhibitSchema("tally", {
  rows: v.tupleWithRest([Row], Row),
  /** People who are there for comparison. */
  context: v.optional(Ids),
});

declare module "../../dossier/format/schema" {
  interface ExhibitForms {
    tally: v.InferOutput<typeof schema>;
  }
}

export const tallyFormat = defineFormat({
  form: "tally",
  schema,
  references: ({ rows, context }, report, records) => {
    const quantities = quantitiesOf(records.figures);
    context?.forEach((id, at) => report.refer("people", id, "context", at));
    rows.forEach(({ person, events, count, note }, row) => {
      report.refer("people", person, "rows", row, "person");
      report.prose(note, "rows", row, "note");
      events.forEach((id, at) => report.refer("events", id, "rows", row, "events", at));
      if (!count) return;
      const keys = ["rows", row, "count"] as const;
      report.refer("figures", count.figure, ...keys, "figure");
      const described = new Set(events);
      count.includes.forEach((id, at) => {
        if (described.has(id)) return;
        report.add([...keys, "includes", at], { code: "event-not-in-row", id });
      });
      const quantity = quantities.get(count.figure);
      const ends = quantity && endsOf(quantity);
      const fewest = count.includes.length;
      const most = Math.max(fewest, OCCASIONS_LIMIT);
      const fits = (value: number) => Number.isInteger(value) && value >= fewest && value <= most;
      const value = ends && [ends.low, ends.high].find((end) => !fits(end));
      if (value !== undefined)
        report.add([...keys, "figure"], { code: "no-count-of-occasions", fewest, most, value });
    });
  },
});
