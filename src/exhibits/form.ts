import type { ReactNode } from "react";
import type { Dossier } from "../dossier/format/model";
import type { Exhibit, ExhibitOf, FormName } from "../dossier/format/schema";
import { memoizeWeak } from "../dossier/memo";
import type { Filters } from "../dossier/query/facets";
import type { Selection } from "../dossier/query/select";
import type { ExhibitContent } from "./content";
import type { Look } from "./marks/looks";
import type { TableRow } from "./records";

/** A slide holds less than the page. */
export interface Surface {
  readonly slide?: boolean;
}

/** The room that a drawing has, in CSS pixels; its height follows from what it draws. */
export interface LayoutRoom {
  readonly width: number;
  /** On a slide, the height that a drawing may fill. */
  readonly height?: number;
  /** One part of a written table that takes several slides, from 0. */
  readonly part?: { readonly at: number; readonly of: number };
}

/** A written table that is not divided into parts. */
export const WHOLE: NonNullable<LayoutRoom["part"]> = { at: 0, of: 1 };

/** What a click on a mark does. */
export interface MarkTarget {
  /** The filter by years that it sets, if any. */
  readonly years: readonly string[];
  /** Whose evidence it opens if it sets none. */
  readonly opens: string;
}

/** A mark for several records. */
interface AggregateMark extends MarkTarget {
  readonly evidence: string;
  readonly name: string;
}

/**
 * What is drawn. It depends on the dossier and a width alone: what a filter leaves out and what is highlighted are
 * attributes on its marks, which the figure sets. So this stays the same object under any filter that leaves the
 * same marks.
 */
export interface Drawing {
  readonly draw: (room: LayoutRoom) => ReactNode;
  /** The height at a width, once the charts are loaded; null if the drawing is text, which flows. */
  readonly heightAt: ((width: number) => number) | null;
  /** The ids that its marks carry. */
  readonly marks: readonly string[];
}

/** What lays rows out and draws them, in the file of the charts. */
export interface ChartOf<R> {
  readonly draw: (rows: R, surface: Surface, room: LayoutRoom) => ReactNode;
  readonly heightAt: (rows: R, surface: Surface, width: number) => number;
}

/** Makes the drawing of rows once for each surface. */
export function drawingsOf<R extends object>(
  make: (rows: R, surface: Surface) => Drawing,
): (rows: R, surface: Surface) => Drawing {
  const page = memoizeWeak((rows: R) => make(rows, {}));
  const slide = memoizeWeak((rows: R) => make(rows, { slide: true }));
  return (rows, surface) => (surface.slide ? slide : page)(rows);
}

/** An exhibit under the filters, ready for any surface. */
export interface FilteredExhibit {
  readonly drawing: (surface: Surface) => Drawing;
  /** What the drawing shows, as data, once its writers are loaded. */
  readonly content: (surface: Surface, room: LayoutRoom) => ExhibitContent;
  /** What the drawing shows, for those who do not see it. Null if it is text anyway. */
  readonly spoken: ((surface: Surface) => string) | null;
  /** How records are drawn that are too many for a mark each, in a sentence; null if each has its mark. */
  readonly aggregationNote: (surface: Surface) => string | null;
  /** The marks that stand for several records, as the keyboard goes to them; none if each has its own. */
  readonly aggregateMarks?: () => readonly AggregateMark[];
}

interface FilterState {
  readonly filters: Filters;
  readonly selection: Selection;
}

/** What a mark that is no bar stands for: a thing described, only counted, counted at most; or that there may be more. */
export type MarkKey = "described" | "counted" | "possible" | "more";

/** All of an exhibit that no filter changes, and the way to what a filter does change. */
export interface BuiltExhibit {
  /** A line for each record: every surface reads its numbers here. */
  readonly table: readonly TableRow[];
  /** How to read the marks; null if nothing needs it. */
  readonly legend: string | null;
  /** The kinds of its marks, for a key with a glyph of each; none if words or the page's key to bars explain them. */
  readonly markKeys?: readonly MarkKey[];
  /** How its bars are drawn, for the page's key to them; none if it has no bars. */
  readonly looks?: readonly Look[];
  /** The lines of a written table in a part of it, by their keys; none if it has no parts. */
  readonly keysIn?: (part: NonNullable<LayoutRoom["part"]>) => readonly string[];
  /** How much of the page's width this exhibit takes, if not what its form takes. */
  readonly column?: Column;
  readonly under: (state: FilterState) => FilteredExhibit;
}

/** How much of the page's width an exhibit takes. */
export type Column = "band" | "half" | "full";

interface FormLayout {
  readonly column: Column;
  /** The height of an embedding frame, in CSS pixels. */
  readonly embedHeight: number;
  /** The width of a picture that is as high as it needs to be, in CSS pixels. */
  readonly pictureWidth: number;
}

/** One kind of chart or table, on every surface. */
export interface Form {
  readonly form: FormName;
  readonly layout: FormLayout;
  /** @throws if the exhibit is of another form */
  readonly build: (dossier: Dossier, exhibit: Exhibit) => BuiltExhibit;
}

interface FormSpec<F extends FormName> {
  readonly form: F;
  readonly layout: FormLayout;
  readonly build: (dossier: Dossier, exhibit: ExhibitOf<F>) => BuiltExhibit;
}

/** A form; what it builds of an exhibit is built once. */
export function defineForm<F extends FormName>({ form, layout, build }: FormSpec<F>): Form {
  const isOwn = (exhibit: Exhibit): exhibit is ExhibitOf<F> => exhibit.form === form;
  const builtOf = memoizeWeak((dossier: Dossier) =>
    memoizeWeak((exhibit: Exhibit): BuiltExhibit => {
      if (!isOwn(exhibit)) throw new Error(`"${exhibit.id}" is no exhibit of the form "${form}".`);
      return build(dossier, exhibit);
    }),
  );
  return { form, layout, build: (dossier, exhibit) => builtOf(dossier)(exhibit) };
}

/** Of a form whose drawing is text. */
export const TEXT: Pick<FilteredExhibit, "spoken"> & Pick<BuiltExhibit, "legend"> = {
  spoken: null,
  legend: null,
};
