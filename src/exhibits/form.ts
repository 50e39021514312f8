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

/** The room for a drawing, in CSS pixels. Its height follows from its content. */
export interface LayoutRoom {
  readonly width: number;
  /** On a slide, the height that the drawing may fill. */
  readonly height?: number;
  /** One part of text that takes several slides, from 0. */
  readonly part?: { readonly at: number; readonly of: number };
}

/** Text that is not divided into parts. */
export const WHOLE: NonNullable<LayoutRoom["part"]> = { at: 0, of: 1 };

/** What a click on a mark does. */
export interface MarkTarget {
  /** The filter by years that it sets, if any. */
  readonly years: readonly string[];
  /** The evidence that it opens if it sets no filter. */
  readonly opens: string;
}

/** A mark for several records. */
interface AggregateMark extends MarkTarget {
  readonly evidence: string;
  readonly name: string;
}

/**
 * A drawing. It depends only on the dossier and a width: what a filter excludes and what is highlighted are
 * attributes on its marks, set by the figure. So it stays the same object under any filter that leaves the same
 * marks.
 */
export interface Drawing {
  readonly draw: (room: LayoutRoom) => ReactNode;
  /** The height at a width, once the charts are loaded; null if the drawing is text, which flows. */
  readonly heightAt: ((width: number) => number) | null;
  /** The least height at a width, with marks as thin as they may get on a slide; `heightAt` if omitted. */
  readonly leastHeightAt?: (width: number) => number;
  /** Whether a bound is a sign in that room, which a legend has to explain. A drawing without it has no signs. */
  readonly hasSigns?: (room: LayoutRoom) => boolean;
  /** The ids that its marks carry. */
  readonly marks: readonly string[];
}

/** The functions that lay rows out and draw them, in the file of the charts. */
export interface ChartOf<R> {
  readonly draw: (rows: R, surface: Surface, room: LayoutRoom) => ReactNode;
  readonly heightAt: (rows: R, surface: Surface, width: number) => number;
  readonly leastHeightAt?: (rows: R, surface: Surface, width: number) => number;
  readonly hasSigns?: (rows: R, surface: Surface, room: LayoutRoom) => boolean;
}

/** Makes the drawing of some rows, once for each surface. */
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
  /** The content of the drawing as data, once its writers are loaded. */
  readonly content: (surface: Surface, room: LayoutRoom) => ExhibitContent;
  /** A summary of the drawing for those who do not see it, after the note. Null if it is text anyway. */
  readonly spoken: ((surface: Surface) => string) | null;
  /** A sentence on how records are aggregated; null if each has its mark. */
  readonly aggregationNote: (surface: Surface) => string | null;
  /** The marks that stand for several records, in the order of the keyboard; none if each record has its own. */
  readonly aggregateMarks?: () => readonly AggregateMark[];
}

interface FilterState {
  readonly filters: Filters;
  readonly selection: Selection;
}

/**
 * The meaning of a mark that is not a bar: a thing described, counted only, or counted at most; or that there may
 * be more.
 */
export type MarkKey = "described" | "counted" | "possible" | "more";

/** Everything about an exhibit that no filter changes, and a function for what a filter does change. */
export interface BuiltExhibit {
  /** A line for each record: every surface reads its numbers here. */
  readonly table: readonly TableRow[];
  /** How to read the marks; null if they need no explanation. */
  readonly legend: string | null;
  /** The kinds of its marks, for a key with a glyph of each; none if words or the page's key to bars explain them. */
  readonly markKeys?: readonly MarkKey[];
  /** The looks of its bars, for the page's key to them; none if it has no bars. */
  readonly looks?: readonly Look[];
  /** The lines of the table in one part, by their keys; none if it has no parts. */
  readonly keysIn?: (part: NonNullable<LayoutRoom["part"]>) => readonly string[];
  /** The exhibit's column, if it differs from its form's. */
  readonly column?: Column;
  readonly under: (state: FilterState) => FilteredExhibit;
}

/** The column of the page that an exhibit takes. */
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

/** Defines a form. The model of an exhibit is built once. */
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

/** For a form whose drawing is text. */
export const TEXT: Pick<FilteredExhibit, "spoken"> & Pick<BuiltExhibit, "legend"> = {
  spoken: null,
  legend: null,
};
