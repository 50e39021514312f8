import type PptxGenJS from "pptxgenjs";
import { pptxWords } from "#text";
import { color } from "./colors";
import type { ChartInk, Fill, NoteLine, ObjectInk, SlideInk } from "./ink";
import type { Box } from "./units";

/** Text of one look inside a text. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  /** Six hexadecimal digits. */
  readonly color?: string;
  readonly size?: number;
  readonly raised?: boolean;
  readonly link?: string;
  /** The next run begins a line. */
  readonly ends?: boolean;
}

export interface TextStyle {
  readonly size: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly font?: string;
  readonly align?: "left" | "center" | "right";
  readonly valign?: "top" | "middle" | "bottom";
  readonly group?: string;
}

export interface ShapeLook {
  readonly fill?: Fill;
  readonly line?: { readonly color: string; readonly width: number; readonly dash?: "dash" | "sysDot" };
  readonly arrow?: boolean;
  readonly alt: string | null;
  readonly group?: string;
}

export interface ChartRoom {
  readonly box: Box;
  /** The values at the left and right edge. */
  readonly domain: readonly [number, number];
  /** The space between bars, in percent of a bar. */
  readonly gap: number;
  /** Whether a line stands at zero. */
  readonly zeroLine: boolean;
  readonly alt: string;
  readonly group?: string;
}

export type Cell = PptxGenJS.TableCell;

/** Of columns and rows, in inches; a row grows where its text needs more. */
export interface Grid {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
}

/** One slide while it is drawn. Names of objects are made unique; lengths are inches, sizes points. */
export interface Canvas {
  title(text: string, look: { readonly width: number; readonly size: number }): void;
  text(name: string, text: string | readonly Run[], box: Box, style: TextStyle): void;
  shape(name: string, kind: "rect" | "ellipse" | "line", box: Box, look: ShapeLook): void;
  chart(name: string, ink: ChartInk, room: ChartRoom): void;
  table(name: string, rows: readonly (readonly Cell[])[], box: Box, grid: Grid): void;
  group(name: string, alt: string): string;
  notes(lines: readonly NoteLine[]): void;
  ink(): SlideInk;
}

/** The placeholder that every layout has, and how it is named on every slide. */
export const TITLE = "title";
export const TITLE_NAME = pptxWords.objects.title;

export function canvasOn(slide: PptxGenJS.Slide): Canvas {
  const objects = new Map<string, ObjectInk>();
  const charts = new Map<string, ChartInk>();
  const groups = new Map<string, string>();
  let noteLines: readonly NoteLine[] = [];

  const named = (name: string, ink: ObjectInk): string => {
    let unique = name;
    for (let count = 2; objects.has(unique); count++) unique = `${name} ${count}`;
    objects.set(unique, ink);
    return unique;
  };
  const grouped = (group: string | undefined): ObjectInk => (group === undefined ? {} : { group });

  return {
    title(text, look) {
      objects.set(TITLE_NAME, { title: look });
      slide.addText(text, { placeholder: TITLE });
    },

    text(name, text, box, { size, color: ink = color("ink"), font, group, ...style }) {
      const runs = typeof text === "string" ? [{ text }] : text;
      slide.addText(
        runs.map((run) => ({ text: run.text, options: runOptions(run) })),
        {
          ...box,
          ...style,
          ...(font !== undefined && { fontFace: font }),
          objectName: named(name, grouped(group)),
          isTextBox: true,
          fontSize: size,
          color: ink,
          margin: 0,
          valign: style.valign ?? "top",
        },
      );
    },

    shape(name, kind, box, { fill, line, arrow = false, alt, group }) {
      const ink: ObjectInk = { alt, ...grouped(group), ...(fill && { fill }) };
      slide.addShape(kind, {
        ...box,
        objectName: named(name, ink),
        ...(line && {
          line: {
            color: line.color,
            width: line.width,
            dashType: line.dash ?? "solid",
            ...(arrow && { endArrowType: "arrow" }),
          },
        }),
      });
    },

    chart(name, ink, { box, domain: [least, most], gap, zeroLine, alt, group }) {
      const unique = named(name, { alt, ...grouped(group) });
      charts.set(unique, ink);
      const none = { style: "none" } as const;
      slide.addChart(
        "bar",
        [
          {
            name: ink.series,
            labels: ink.points.map(({ label }) => label),
            values: ink.points.map(({ value }) => value),
          },
        ],
        {
          ...box,
          objectName: unique,
          altText: alt,
          barDir: "bar",
          barGapWidthPct: gap,
          chartColors: [color("context")],
          chartArea: { roundedCorners: false },
          layout: { x: 0, y: 0, w: 1, h: 1 },
          valAxisHidden: true,
          valAxisMinVal: least,
          valAxisMaxVal: most,
          valGridLine: none,
          catGridLine: none,
          catAxisHidden: !zeroLine,
          catAxisLabelPos: "none",
          catAxisMajorTickMark: "none",
          catAxisLineColor: color("ink"),
          showValue: true,
        },
      );
    },

    table(name, rows, box, { widths, heights }) {
      slide.addTable(
        rows.map((row) => [...row]),
        { ...box, colW: [...widths], rowH: [...heights], objectName: named(name, { alt: name }) },
      );
    },

    group(name, alt) {
      let unique = name;
      for (let count = 2; groups.has(unique); count++) unique = `${name} ${count}`;
      groups.set(unique, alt);
      return unique;
    },

    notes(lines) {
      noteLines = lines;
    },

    ink: () => ({ objects, charts, groups, notes: noteLines }),
  };
}

function runOptions({ bold, color: ink, size, raised, link, ends }: Run): PptxGenJS.TextPropsOptions {
  return {
    ...(bold !== undefined && { bold }),
    ...(ink !== undefined && { color: ink }),
    ...(size !== undefined && { fontSize: size }),
    ...(raised && { superscript: true }),
    ...(link !== undefined && { hyperlink: { url: link } }),
    ...(ends && { breakLine: true }),
  };
}
