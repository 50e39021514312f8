import * as v from "valibot";
import { Id } from "../../../dossier/format/basics";
import { defineFormat } from "../../../dossier/format/exhibitFormat";
import { exhibitSchema } from "../../../dossier/format/schema";

const schema = exhibitSchema("toy", { event: Id, size: v.optional(v.picklist(["small", "large"])) });

declare module "../../../dossier/format/schema" {
  interface ExhibitForms {
    toy: v.InferOutput<typeof schema>;
  }
}

export const toyFormat = defineFormat({
  form: "toy",
  schema,
  references: ({ event }, report) => report.refer("events", event, "event"),
});
