import * as v from "valibot";
import { defineFormat } from "../../dossier/format/exhibitFormat";
import { exhibitSchema } from "../../dossier/format/schema";
import { strictObject } from "../../dossier/format/strictObject";
import { EACH_ONCE, eachOnce, SomeIds, Text } from "../../dossier/format/values";
import { referToOneUnit, requireOneUnit } from "../oneUnit";

/** Changes over one period. */
const Group = strictObject({ title: Text, figures: SomeIds });

const figuresIn = (groups: readonly { readonly figures: readonly string[] }[]): readonly string[] =>
  groups.flatMap(({ figures }) => figures);

const schema = exhibitSchema("change", {
  /** Either `figures`, which share one period, or `groups`, each with its own: all on one scale. */
  figures: v.optional(SomeIds),
  groups: v.optional(
    v.pipe(
      v.tupleWithRest([Group], Group),
      v.check((groups) => eachOnce(figuresIn(groups)), EACH_ONCE),
    ),
  ),
});

declare module "../../dossier/format/schema" {
  interface ExhibitForms {
    change: v.InferOutput<typeof schema>;
  }
}

export const changeFormat = defineFormat({
  form: "change",
  schema,
  references: ({ figures, groups }, report, records) => {
    if ((figures === undefined) === (groups === undefined)) {
      report.add([], { code: figures ? "both-fields" : "neither-field", fields: ["figures", "groups"] });
    }
    if (figures) referToOneUnit(figures, report, records, "figures");
    groups?.forEach((group, at) => {
      group.figures.forEach((id, index) => report.refer("figures", id, "groups", at, "figures", index));
    });
    requireOneUnit(figuresIn(groups ?? []), report, records, "groups");
  },
});
