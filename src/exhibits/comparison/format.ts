import type * as v from "valibot";
import { defineFormat } from "../../dossier/format/exhibitFormat";
import { exhibitSchema } from "../../dossier/format/schema";

const schema = exhibitSchema("comparison", {});

declare module "../../dossier/format/schema" {
  interface ExhibitForms {
    comparison: v.InferOutput<typeof schema>;
  }
}

export const comparisonFormat = defineFormat({ form: "comparison", schema });
