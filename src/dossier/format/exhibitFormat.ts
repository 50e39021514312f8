import type * as v from "valibot";
import type { PlacedRecords } from "./placedRecords";
import type { Reporter } from "./reporter";
import type { Exhibit, ExhibitOf, FormName } from "./schema";

/** How the exhibits of one form are written in a dossier. */
export interface ExhibitFormat {
  readonly form: FormName;
  readonly schema: v.GenericSchema<unknown, Exhibit>;
  /** Reports what is wrong between an exhibit of the form and other records. */
  readonly references: (exhibit: Exhibit, report: Reporter, records: PlacedRecords) => void;
}

interface FormatSpec<F extends FormName> {
  readonly form: F;
  readonly schema: v.GenericSchema<unknown, ExhibitOf<F>>;
  readonly references?: (exhibit: ExhibitOf<F>, report: Reporter, records: PlacedRecords) => void;
}

/** A form without `references` has no rules across records. */
export function defineFormat<F extends FormName>({ form, schema, references }: FormatSpec<F>): ExhibitFormat {
  const isOwn = (exhibit: Exhibit): exhibit is ExhibitOf<F> => exhibit.form === form;
  return {
    form,
    schema,
    references: (exhibit, report, records) => {
      if (isOwn(exhibit)) references?.(exhibit, report, records);
    },
  };
}
