import type * as v from "valibot";
import { defineFormat } from "../../dossier/format/exhibitFormat";
import { exhibitSchema, SomeIds } from "../../dossier/format/schema";

const schema = exhibitSchema("stat", { figures: SomeIds });

declare module "../../dossier/format/schema" {
  interface ExhibitForms {
    stat: v.InferOutput<typeof schema>;
  }
}

export const statFormat = defineFormat({
  form: "stat",
  schema,
  references: ({ figures }, report) => {
    figures.forEach((id, at) => report.refer("figures", id, "figures", at));
  },
});
