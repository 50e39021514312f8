import * as v from "valibot";
import { defineFormat } from "../../dossier/format/exhibitFormat";
import { Citation, exhibitSchema } from "../../dossier/format/schema";
import { strictObject } from "../../dossier/format/strictObject";
import { EACH_ONCE, eachOnce, Id, SomeIds, Text } from "../../dossier/format/values";

/** The text under a number, instead of the figure's label. */
const NumberText = strictObject({
  figure: Id,
  text: Text,
  /** The sources of what the text adds to the figure. Their paragraphs are named after the figure's own. */
  citations: v.optional(v.array(Citation)),
});

const schema = exhibitSchema("stat", {
  figures: SomeIds,
  texts: v.optional(
    v.pipe(
      v.array(NumberText),
      v.check((texts) => eachOnce(texts.map(({ figure }) => figure)), EACH_ONCE),
    ),
  ),
});

declare module "../../dossier/format/schema" {
  interface ExhibitForms {
    stat: v.InferOutput<typeof schema>;
  }
}

export const statFormat = defineFormat({
  form: "stat",
  schema,
  references: ({ figures, texts }, report) => {
    figures.forEach((id, at) => report.refer("figures", id, "figures", at));
    texts?.forEach(({ figure, text, citations }, at) => {
      if (!figures.includes(figure))
        report.add(["texts", at, "figure"], { code: "figure-not-shown", id: figure });
      report.prose(text, "texts", at, "text");
      report.cite(citations, "texts", at);
    });
  },
});
