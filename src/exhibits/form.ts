import type { ReactNode } from "react";
import { NO_FILTERS } from "../dossier/query/facets";
import type { Filtered } from "../view/view";
import type { TableRow } from "./records";

/** The room that a drawing has, in CSS pixels; its height follows from what it draws. */
export interface LayoutRoom {
  readonly width: number;
  /** On a slide: lines stand closer, as the whole is enlarged. */
  readonly slide?: boolean;
  /** One part of a written table that takes several slides, from 0. */
  readonly part?: { readonly at: number; readonly of: number };
}

/** A slide holds less than the page. */
export type Surface = Pick<LayoutRoom, "slide">;

/** Where a mark leads. */
export interface MarkTarget {
  /** The filter by years that it sets, if any. */
  readonly years: readonly string[];
  /** Whose evidence it opens where it sets none. */
  readonly opens: string;
}

/** A mark for several records. */
export interface AggregateMark extends MarkTarget {
  readonly evidence: string;
  readonly name: string;
}

/** An exhibit ready for any surface: page, table, CSV. */
export interface ExhibitModel {
  /** Only what the filters leave. */
  readonly left: readonly TableRow[];
  /** All of it: the caption names every paragraph, whatever is faded. */
  readonly all: readonly TableRow[];
  /** What the drawing shows, in one paragraph, for those who do not see it. Null where it is text anyway. */
  readonly spoken: ((room: Surface) => string) | null;
  /** How records are drawn that are too many for a mark each, in a sentence; null where each has its mark. */
  readonly drawn: (room: Surface) => string | null;
  /** What the marks are of: the ids that they carry. */
  readonly marks: (room: Surface) => readonly string[];
  /** The marks that stand for several records, as the keyboard goes to them; none where each has its own. */
  readonly several?: () => readonly AggregateMark[];
  /** How to read the marks; null where nothing needs it. */
  readonly legend: string | null;
  draw(room: LayoutRoom): ReactNode;
  /** The height of the drawing in a room; null where the drawing is text, which flows. */
  readonly heightIn: ((room: LayoutRoom) => number) | null;
}

/** A row of any form: what the filters leave out is faded, not removed. */
export interface RowState {
  readonly on: boolean;
}

/** Under a drawing: how its records were put together, and how to read it. */
export function legendText(
  { drawn, legend }: Pick<ExhibitModel, "drawn" | "legend">,
  room: Surface,
): string | null {
  const parts = [drawn(room), legend].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(" ");
}

/** Of a form whose drawing is text. */
export const TEXT: Pick<ExhibitModel, "spoken" | "marks" | "legend" | "heightIn"> = {
  spoken: null,
  marks: () => [],
  legend: null,
  heightIn: null,
};

export const UNFILTERED: Filtered = { filters: NO_FILTERS };

/** The table of a form whose rows stand for one record each, a line for each of them. */
export function tableOf(
  rows: readonly RowState[],
  lines: readonly TableRow[],
): Pick<ExhibitModel, "left" | "all"> {
  return { all: lines, left: lines.filter((_, at) => rows[at]?.on) };
}
