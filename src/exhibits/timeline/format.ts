import * as v from "valibot";
import { defineFormat } from "../../dossier/format/exhibitFormat";
import { exhibitSchema } from "../../dossier/format/schema";
import { Id, Ids } from "../../dossier/format/values";

const schema = exhibitSchema("timeline", {
  events: v.optional(Ids),
  /** The person the story is about. Events that this person takes part in have their own color. */
  person: v.optional(Id),
});

declare module "../../dossier/format/schema" {
  interface ExhibitForms {
    timeline: v.InferOutput<typeof schema>;
  }
}

export const timelineFormat = defineFormat({
  form: "timeline",
  schema,
  references: ({ events, person }, report) => {
    events?.forEach((id, at) => report.refer("events", id, "events", at));
    if (person !== undefined) report.refer("people", person, "person");
  },
});
