/** What pptxgenjs cannot write: it is added to the XML that pptxgenjs wrote. */

export type Fill =
  | { readonly kind: "solid"; readonly color: string }
  /** From the color to nothing, in the direction given. */
  | { readonly kind: "fade"; readonly color: string; readonly direction: "right" | "left" | "up" | "down" }
  | { readonly kind: "hatch"; readonly color: string; readonly ground: string };

/** Additions to an object of a slide, which is found by its name. */
export interface ObjectInk {
  /** Its alternative text. Null if it is only decoration. */
  readonly alt?: string | null;
  readonly fill?: Fill;
  /** Of a polygon: parts of its box, from 0 to 1. */
  readonly corners?: readonly { readonly x: number; readonly y: number }[];
  /** A title's own height in inches and size of type in points, which pptxgenjs takes from the layout alone. */
  readonly title?: { readonly height: number; readonly size: number };
  /** Neighboring objects with the same group move together. */
  readonly group?: string;
}

export interface ChartPoint {
  readonly label: string;
  readonly value: number;
  /** A number format that prints the value as the page does. */
  readonly format: string;
  readonly fill: Fill;
  readonly outline: { readonly color: string } | null;
  readonly textColor: string;
  /** The value stands inside the bar, at its end. */
  readonly isInside: boolean;
  /** What the workbook says about it, beside label and value. */
  readonly cells: readonly string[];
}

export interface ChartInk {
  /** Of the values. */
  readonly series: string;
  readonly points: readonly [ChartPoint, ...ChartPoint[]];
  /** Names of the workbook's columns: of the labels, and of each of `cells`. */
  readonly columns: { readonly label: string; readonly cells: readonly string[] };
  /** Of the values printed beside the bars, in points. */
  readonly labelSize: number;
}

export interface NoteLine {
  readonly text: string;
  /** A heading, a point under it, or what belongs to the point before. */
  readonly kind: "heading" | "point" | "under";
}

export interface SlideInk {
  readonly objects: ReadonlyMap<string, ObjectInk>;
  /** By the name of the chart's object. */
  readonly charts: ReadonlyMap<string, ChartInk>;
  /** What a group of objects shows, by the group's name. */
  readonly groups: ReadonlyMap<string, string>;
  readonly notes: readonly NoteLine[];
}
