import * as v from "valibot";
import { defineFormat } from "../../dossier/format/exhibitFormat";
import { exhibitSchema, Finite, Ids, SomeIds, Text } from "../../dossier/format/schema";
import { strictObject } from "../../dossier/format/strictObject";
import { referToOneUnit } from "../oneUnit";

const Panel = strictObject({
  title: v.optional(Text),
  figures: SomeIds,
  /** A length to hold the bars against, in their unit: 100 percent, "the year before". */
  yardstick: v.optional(strictObject({ value: Finite, label: Text })),
});

const schema = exhibitSchema("bars", {
  /** Either `figures`, all on one scale, or `panels`: one scale and one unit each. */
  figures: v.optional(SomeIds),
  panels: v.optional(v.tupleWithRest([Panel], Panel)),
  /** Figures that are there to compare with. */
  context: v.optional(Ids),
});

declare module "../../dossier/format/schema" {
  interface ExhibitForms {
    bars: v.InferOutput<typeof schema>;
  }
}

export const barsFormat = defineFormat({
  form: "bars",
  schema,
  references: ({ figures, panels, context }, report, records) => {
    if ((figures === undefined) === (panels === undefined)) {
      report.add([], { code: figures ? "both-fields" : "neither-field", fields: ["figures", "panels"] });
    }
    if (figures) referToOneUnit(figures, report, records, "figures");
    panels?.forEach((panel, at) => referToOneUnit(panel.figures, report, records, "panels", at, "figures"));
    context?.forEach((id, at) => report.refer("figures", id, "context", at));
  },
});
