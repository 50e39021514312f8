import type { Dossier } from "../dossier/format/model";
import type { Exhibit, FormName } from "../dossier/format/schema";
import { lazyValue, memoizeWeak } from "../dossier/memo";
import { type Filters, isFiltered } from "../dossier/query/facets";
import { select } from "../view/selection";
import type { BuiltExhibit, Column, FilteredExhibit, Form, Surface } from "./form";
import type { TableRow } from "./records";
import { FORMS } from "./registry";

/** An exhibit ready for any surface: page, slide, table, download. */
export interface ExhibitModel
  extends FilteredExhibit,
    Pick<BuiltExhibit, "looks" | "markKeys" | "keysIn">,
    Required<Pick<BuiltExhibit, "legend" | "column">> {
  readonly form: Form;
  /** All its records: the caption names every paragraph, whatever a filter excludes. */
  readonly all: readonly TableRow[];
  /** Those that match the filters. */
  readonly matching: readonly TableRow[];
}

/** @throws if no form has that name */
export function formOf(name: FormName, forms: readonly Form[] = FORMS): Form {
  const form = forms.find((candidate) => candidate.form === name);
  if (!form) throw new Error(`No form is called "${name}".`);
  return form;
}

/** How much of the page's width an exhibit takes. */
export function columnOf(dossier: Dossier, exhibit: Exhibit): Column {
  const form = formOf(exhibit.form);
  return form.build(dossier, exhibit).column ?? form.layout.column;
}

/** The exhibit under those filters. */
export function buildExhibit(
  dossier: Dossier,
  { filters }: { readonly filters: Filters },
  exhibit: Exhibit,
  forms: readonly Form[] = FORMS,
): ExhibitModel {
  const form = formOf(exhibit.form, forms);
  const {
    table,
    legend,
    looks,
    markKeys,
    keysIn,
    column = form.layout.column,
    under,
  } = form.build(dossier, exhibit);
  const selection = select(dossier, filters);
  const matching = selection.isAll ? table : table.filter((row) => row.matches(selection));
  const { drawing, spoken, aggregationNote, ...filtered } = under({ filters, selection });
  return {
    ...filtered,
    drawing: perSurface(drawing),
    spoken:
      spoken &&
      perSurface((surface) => [aggregationNote(surface), spoken(surface)].filter(Boolean).join(" ")),
    aggregationNote: perSurface(aggregationNote),
    form,
    legend,
    ...(looks && { looks }),
    ...(markKeys && { markKeys }),
    ...(keysIn && { keysIn }),
    column,
    all: table,
    matching: matching.length === table.length ? table : matching,
  };
}

/** Asks once for the page and once for a slide. A figure asks each time that it renders. */
function perSurface<T>(answer: (surface: Surface) => T): (surface: Surface) => T {
  const page = lazyValue(() => answer({}));
  const slide = lazyValue(() => answer({ slide: true }));
  return (surface) => (surface.slide ? slide() : page());
}

/** The exhibits in which something matches the filters; without filters all of them. */
export const matchingExhibits = memoizeWeak((dossier: Dossier) =>
  memoizeWeak((filters: Filters): ReadonlySet<string> => {
    const selection = select(dossier, filters);
    const matches = (exhibit: Exhibit) =>
      !isFiltered(filters) ||
      formOf(exhibit.form)
        .build(dossier, exhibit)
        .table.some((row) => row.matches(selection));
    return new Set(dossier.exhibits.filter(matches).map(({ id }) => id));
  }),
);
