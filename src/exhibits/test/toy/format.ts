import * as v from "valibot";
import { defineFormat } from "../../../dossier/format/exhibitFormat";
import { exhibitSchema } from "../../../dossier/format/schema";
import { Id } from "../../../dossier/format/values";

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
