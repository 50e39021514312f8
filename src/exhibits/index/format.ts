import * as v from "valibot";
import { endsOf } from "../../dossier/format/bounds";
import { defineFormat } from "../../dossier/format/exhibitFormat";
import { type Quantity, UnitText } from "../../dossier/format/quantity";
import { quantitiesOf } from "../../dossier/format/recordQuantities";
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
    const quantities = quantitiesOf(records.figures);
    figures.forEach((id, at) => {
      report.refer("figures", id, "figures", at);
      const quantity = quantities.get(id);
      if (quantity && !isMultiple(quantity)) report.add(["figures", at], { code: "no-multiple", id });
    });
    if (!surcharge) return;
    const { figure: id } = surcharge;
    report.refer("figures", id, "surcharge", "figure");
    const quantity = quantities.get(id);
    if (quantity && !(quantity.unit === "percent" && endsOf(quantity).low > 0))
      report.add(["surcharge", "figure"], { code: "no-surcharge", id });
  },
});

/** Whether it is a change in percent, or a multiple. Nothing falls by more than all of it. */
function isMultiple(quantity: Quantity): boolean {
  const { low } = endsOf(quantity);
  return quantity.unit === "times"
    ? low >= 0
    : quantity.unit === "percent" && quantity.change === true && low >= -100;
}
