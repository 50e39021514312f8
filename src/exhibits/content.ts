import type { Figure } from "../dossier/format/model";
import type { BarItem, BarLink } from "./marks/barPlot";
import type { PlacedText } from "./marks/head";
import type { Look, Tone } from "./marks/looks";

/**
 * The content of a drawing as data. PowerPoint makes native charts, tables and shapes of it, and pictures set
 * their tables and tiles from it. A writer handles these kinds and knows no form.
 */
export type ExhibitContent = BarsContent | TableContent | TilesContent | ShapesContent;

export interface ContentBar {
  readonly item: BarItem;
  readonly figure: Figure;
  readonly matches: boolean;
}

/** Bars of one unit. */
export interface ContentPanel {
  readonly title: string | null;
  readonly yardstick: { readonly value: number; readonly label: string } | null;
  readonly bars: readonly ContentBar[];
  /** Bars that are not drawn, but count for the scale. */
  readonly scaled: readonly BarItem[];
  readonly links: readonly { readonly link: BarLink; readonly matches: boolean }[];
  /** Whether a remark on a bar matches, by the remark's id. */
  readonly matchesRemark: (id: string) => boolean;
}

export interface BarsContent {
  readonly kind: "bars";
  /** The panels are groups of bars on one scale, one under the other. */
  readonly isOneScale: boolean;
  readonly panels: readonly ContentPanel[];
}

type RunInk = "ink" | "ink-3" | Tone;

/** A small sign before a text: drawn in pictures, a character in a cell that holds only text. */
export interface Sign {
  readonly letter: string;
  readonly ink: RunInk;
  /** In a square of 18. */
  readonly paths: readonly SignPath[];
}

interface SignPath {
  readonly d: string;
  readonly fill?: RunInk;
  readonly stroke?: RunInk | "paper";
  readonly width?: number;
  readonly dashes?: string;
}

/** A run of text in one style. A run that does not match is already in a pale color. */
export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  /** Set smaller than the cell. */
  readonly small?: boolean;
  readonly ink: RunInk;
  /** Stands before the text. */
  readonly sign?: Sign;
  /** The next run begins a line. */
  readonly ends?: boolean;
}

export interface TableContent {
  readonly kind: "table";
  /** A share is a part of the width, from 0 to 1. */
  readonly columns: readonly { readonly head: string; readonly share: number }[];
  readonly rows: readonly { readonly cells: readonly (readonly TextRun[])[] }[];
}

/** A number set large. */
export interface ContentTile {
  /** Its bound, set small before it: "more than". */
  readonly qualifier: string;
  /** "$1B" */
  readonly number: string;
  readonly text: string;
  /** "Fortune ¶4" */
  readonly cite: string;
  readonly matches: boolean;
}

interface TileCluster {
  readonly title: string;
  readonly source: string;
  readonly tiles: readonly ContentTile[];
}

/** Numbers by source. */
export interface TilesContent {
  readonly kind: "tiles";
  readonly clusters: readonly TileCluster[];
}

/** A drawing of plain shapes. All lengths are CSS pixels from its upper left corner. */
export interface ShapesContent {
  readonly kind: "shapes";
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly ContentShape[];
}

export type ContentShape = MarkShape | RuleShape | ArrowShape | TextShape | DottedShape | PolygonShape;

/** A mark: a bar or a dot. */
export interface MarkShape {
  readonly kind: "rect" | "ellipse";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: Tone | "ink";
  readonly isHollow: boolean;
  /** Solid if omitted. */
  readonly fill?: Look["fill"] | "faint" | "before" | "fade-left" | "fade-right" | "fade-up" | "fade-down";
  /** How thick the outline is; 0 for none. */
  readonly outline: number;
  readonly isDashed?: boolean;
  readonly matches: boolean;
  readonly name: string;
  /** What it stands for, in words; null if a neighboring mark says it. */
  readonly alt: string | null;
}

/** A line that separates or measures. */
export interface RuleShape {
  readonly kind: "rule";
  readonly look: "rule" | "axis" | "divider";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** "Some time within": a dotted line, horizontal or vertical. */
export interface DottedShape {
  readonly kind: "dotted";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly thickness: number;
  readonly tone: Tone | "ink";
  readonly matches: boolean;
  readonly name: string;
  /** What it stands for, in words; null if a neighboring mark says it. */
  readonly alt: string | null;
}

/** A pale ground, or an arrowhead. */
export interface PolygonShape {
  readonly kind: "polygon";
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly tone: Tone | "ground";
  readonly matches: boolean;
  readonly name: string;
}

/** There may be more. */
export interface ArrowShape {
  readonly kind: "arrow";
  readonly x: number;
  readonly y: number;
  /** As long as on the page if omitted. */
  readonly length?: number;
  readonly isLeft?: boolean;
  readonly tone: Tone;
  readonly matches: boolean;
  readonly alt: string;
}

export interface TextShape {
  readonly kind: "text";
  readonly place: PlacedText;
  readonly look: "strong" | "plain" | "small" | "inside";
  readonly anchor: "start" | "middle" | "end";
  readonly matches: boolean;
}

/** Lines of text in one look. */
export function textShapes(
  lines: readonly PlacedText[],
  look: TextShape["look"],
  { matches = true, anchor = "start" }: Partial<Pick<TextShape, "matches" | "anchor">> = {},
): readonly TextShape[] {
  return lines
    .filter(({ text }) => text !== "")
    .map((place) => ({ kind: "text", place, look, anchor, matches }));
}
