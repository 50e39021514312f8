import type * as v from "valibot";
import { defineFormat } from "../../dossier/format/exhibitFormat";
import { exhibitSchema } from "../../dossier/format/schema";

const schema = exhibitSchema("ledger", {});

declare module "../../dossier/format/schema" {
  interface ExhibitForms {
    ledger: v.InferOutput<typeof schema>;
  }
}

export const ledgerFormat = defineFormat({ form: "ledger", schema });
