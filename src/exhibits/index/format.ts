import * as v from "valibot";
import { endsOf } from "../../dossier/format/bounds";
import { defineFormat } from "../../dossier/format/exhibitFormat";
import type { PlacedRecords } from "../../dossier/format/placedRecords";
import { UnitText } from "../../dossier/format/quantity";
import { unitsOf } from "../../dossier/format/recordUnits";
import type { Reporter } from "../../dossier/format/reporter";
import { exhibitSchema } from "../../dossier/format/schema";
import { strictObject } from "../../dossier/format/strictObject";
import { Id, Positive, SomeIds, Text } from "../../dossier/format/values";

/** What a percentage adds to an amount that is only an example. */
const Surcharge = strictObject({
  title: Text,
  /** The percentage. */
  figure: Id,
  base: strictObject({ value: Positive, unit: UnitText }),
  /** What the base pays for: "A car priced at". */
  item: Text,
  /** What the sum includes: "with the tariff". */
  sum: Text,
});

const schema = exhibitSchema("index", {
  /** What all figures are measured against: "a year earlier". */
  baseline: Text,
  /** Changes in percent against the baseline, and multiples of it. */
  figures: SomeIds,
  surcharge: v.optional(Surcharge),
});

declare module "../../dossier/format/schema" {
  interface ExhibitForms {
    index: v.InferOutput<typeof schema>;
  }
}

export const indexFormat = defineFormat({
  form: "index",
  schema,
  references: ({ figures, surcharge }, report, records) => {
    const unitOf = unitsOf(records.figures);
    figures.forEach((id, at) => {
      report.refer("figures", id, "figures", at);
      requireMultiple(id, unitOf(id), report, records, at);
    });
    if (!surcharge) return;
    report.refer("figures", surcharge.figure, "surcharge", "figure");
    const { quantity } = citedFigure(surcharge.figure, records) ?? {};
    const isPart =
      unitOf(surcharge.figure) === "percent" && (quantity === undefined || endsOf(quantity).low > 0);
    if (unitOf(surcharge.figure) !== undefined && !isPart)
      report.add(["surcharge", "figure"], { code: "no-surcharge", id: surcharge.figure });
  },
});

const citedFigure = (id: string, { figures }: PlacedRecords) => {
  const found = figures.find(({ record }) => record.id === id)?.record;
  return found && "quantity" in found ? found : null;
};

/** Nothing falls by more than all of it. */
function requireMultiple(
  id: string,
  unit: string | undefined,
  report: Reporter,
  records: PlacedRecords,
  at: number,
): void {
  if (unit === undefined) return;
  const { quantity } = citedFigure(id, records) ?? {};
  if (unit === "times" && (quantity === undefined || endsOf(quantity).low >= 0)) return;
  if (unit === "percent" && quantity?.change && endsOf(quantity).low >= -100) return;
  report.add(["figures", at], { code: "no-multiple", id });
}
