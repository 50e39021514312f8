import type * as v from "valibot";
import { defineFormat } from "../../dossier/format/exhibitFormat";
import { exhibitSchema, SomeIds } from "../../dossier/format/schema";
import { referToOneUnit } from "../oneUnit";

const schema = exhibitSchema("change", { figures: SomeIds });

declare module "../../dossier/format/schema" {
  interface ExhibitForms {
    change: v.InferOutput<typeof schema>;
  }
}

export const changeFormat = defineFormat({
  form: "change",
  schema,
  references: ({ figures }, report, records) => referToOneUnit(figures, report, records, "figures"),
});
