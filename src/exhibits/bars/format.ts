import * as v from "valibot";
import { defineFormat } from "../../dossier/format/exhibitFormat";
import type { PlacedRecords } from "../../dossier/format/placedRecords";
import type { Reporter } from "../../dossier/format/reporter";
import { exhibitSchema } from "../../dossier/format/schema";
import { strictObject } from "../../dossier/format/strictObject";
import { Finite, Id, Ids, SomeIds, Text } from "../../dossier/format/values";
import { referToOneUnit } from "../oneUnit";

const Panel = strictObject({
  title: v.optional(Text),
  figures: SomeIds,
  /** A value to compare the bars with, in their unit: 100 percent, "the year before". */
  yardstick: v.optional(strictObject({ value: Finite, label: Text })),
});

const schema = exhibitSchema("bars", {
  /** Either `figures`, all on one scale, or `panels`: one scale and one unit each. */
  figures: v.optional(SomeIds),
  panels: v.optional(v.tupleWithRest([Panel], Panel)),
  /** Figures that are there for comparison. */
  context: v.optional(Ids),
  /** The share of one of `figures` in another: a figure derived as "percent-share" of the two. */
  share: v.optional(Id),
});

declare module "../../dossier/format/schema" {
  interface ExhibitForms {
    bars: v.InferOutput<typeof schema>;
  }
}

/** The two bars of a share must have the same scale. */
function referToShare(
  share: string,
  { figures, panels }: Pick<v.InferOutput<typeof schema>, "figures" | "panels">,
  report: Reporter,
  records: PlacedRecords,
): void {
  report.refer("figures", share, "share");
  const found = records.figures.find(({ record }) => record.id === share)?.record;
  if (!found) return;
  const of = "derived" in found && found.derived.formula === "percent-share" ? found.derived.of : null;
  const scales = [...(figures ? [figures] : []), ...(panels ?? []).map((panel) => panel.figures)];
  if (of && scales.some((ids) => of.every((id) => ids.includes(id)))) return;
  report.add(["share"], { code: "no-share-of-bars", id: share });
}

export const barsFormat = defineFormat({
  form: "bars",
  schema,
  references: ({ figures, panels, context, share }, report, records) => {
    if ((figures === undefined) === (panels === undefined)) {
      report.add([], { code: figures ? "both-fields" : "neither-field", fields: ["figures", "panels"] });
    }
    if (figures) referToOneUnit(figures, report, records, "figures");
    panels?.forEach((panel, at) => referToOneUnit(panel.figures, report, records, "panels", at, "figures"));
    context?.forEach((id, at) => report.refer("figures", id, "context", at));
    if (share !== undefined) referToShare(share, { figures, panels }, report, records);
  },
});
