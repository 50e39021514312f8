import * as v from "valibot";
import { defineFormat } from "../../dossier/format/exhibitFormat";
import { exhibitSchema, Ids } from "../../dossier/format/schema";

const schema = exhibitSchema("timeline", { events: v.optional(Ids) });

declare module "../../dossier/format/schema" {
  interface ExhibitForms {
    timeline: v.InferOutput<typeof schema>;
  }
}

export const timelineFormat = defineFormat({
  form: "timeline",
  schema,
  references: ({ events }, report) => {
    events?.forEach((id, at) => report.refer("events", id, "events", at));
  },
});
