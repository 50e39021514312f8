import type PptxGenJS from "pptxgenjs";
import { pptxWords } from "#text";
import type { StageBox } from "../../view/stage";
import { color } from "./colors";
import { TEXT_FONT } from "./fonts";
import type { ChartInk, Fill, NoteLine, ObjectInk, SlideInk } from "./ink";

/** Text of one look inside a text. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  /** Six hexadecimal digits. */
  readonly color?: string;
  readonly size?: number;
  readonly font?: string;
  readonly link?: string;
  /** The next run begins a line. */
  readonly ends?: boolean;
}

interface TextStyle {
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
  readonly line?: { readonly color: string; readonly width: number; readonly dash?: "sysDot" | "sysDash" };
  /** Which end of a line has an arrowhead. */
  readonly arrow?: "start" | "end";
  readonly alt: string | null;
  readonly group?: string;
}

interface ChartRoom {
  readonly box: StageBox;
  /** How much of the box the names of the bars take, on the left. */
  readonly nameRoom: number;
  /** Of names and values. */
  readonly size: number;
  /** The values at the left and right edge of the bars. */
  readonly domain: readonly [number, number];
  /** The space between bars, in percent of a bar. */
  readonly gap: number;
  /** Whether a line stands at zero. */
  readonly zeroLine: boolean;
  readonly alt: string;
  readonly group?: string;
}

/** Of columns and rows; a row grows if its text needs more. */
interface Grid {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
}

/** A cell of a table. */
export interface Cell {
  readonly runs: readonly Run[];
  readonly size: number;
  /** Between text and line. */
  readonly padding: { readonly x: number; readonly y: number };
  /** Under the cell. */
  readonly rule: { readonly color: string; readonly width: number };
}

/** One slide while it is drawn. Names of objects are made unique; all lengths are CSS pixels of the stage. */
export interface Canvas {
  title(text: string, look: { readonly height: number; readonly size: number }): void;
  text(name: string, text: string | readonly Run[], box: StageBox, style: TextStyle): void;
  shape(name: string, kind: "rect" | "ellipse" | "line", box: StageBox, look: ShapeLook): void;
  /** Straight lines around a ground of one color. */
  polygon(
    name: string,
    corners: readonly Pick<StageBox, "x" | "y">[],
    look: { readonly color: string; readonly group?: string },
  ): void;
  chart(name: string, ink: Omit<ChartInk, "labelSize">, room: ChartRoom): void;
  table(name: string, rows: readonly (readonly Cell[])[], box: StageBox, grid: Grid): void;
  group(name: string, alt: string): string;
  notes(lines: readonly NoteLine[]): void;
  ink(): SlideInk;
}

/** The placeholder of every layout, and its name on every slide. */
export const TITLE = "title";
export const titleName = () => pptxWords.objects.title;

export const inches = (pixels: number): number => pixels / 96;
export const points = (pixels: number): number => pixels * 0.75;
export const placed = ({ x, y, width, height }: StageBox) => ({
  x: inches(x),
  y: inches(y),
  w: inches(width),
  h: inches(height),
});

export function canvasOn(slide: PptxGenJS.Slide): Canvas {
  const objects = new Map<string, ObjectInk>();
  const charts = new Map<string, ChartInk>();
  const groups = new Map<string, string>();
  let noteLines: readonly NoteLine[] = [];

  const named = (name: string, ink: ObjectInk): string => {
    const own = unique(name, objects);
    objects.set(own, ink);
    return own;
  };
  const grouped = (group: string | undefined): ObjectInk => (group === undefined ? {} : { group });

  return {
    title(text, { height, size }) {
      objects.set(titleName(), { title: { height: inches(height), size: points(size) } });
      slide.addText(text, { placeholder: TITLE });
    },

    text(name, text, box, { size, color: ink = color("ink"), font, group, ...style }) {
      const runs = typeof text === "string" ? [{ text }] : text;
      slide.addText(runs.map(textProps), {
        ...placed(box),
        ...style,
        ...(font !== undefined && { fontFace: font }),
        objectName: named(name, grouped(group)),
        isTextBox: true,
        fontSize: points(size),
        color: ink,
        margin: 0,
        valign: style.valign ?? "top",
      });
    },

    shape(name, kind, box, { fill, line, arrow, alt, group }) {
      const ink: ObjectInk = { alt, ...grouped(group), ...(fill && { fill }) };
      slide.addShape(kind, {
        ...placed(box),
        objectName: named(name, ink),
        ...(line && {
          line: {
            color: line.color,
            width: points(line.width),
            dashType: line.dash ?? "solid",
            ...(arrow === "end" && { endArrowType: "arrow" }),
            ...(arrow === "start" && { beginArrowType: "arrow" }),
          },
        }),
      });
    },

    polygon(name, corners, { color: ground, group }) {
      const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      const [width, height] = [Math.max(...xs) - x, Math.max(...ys) - y];
      const fill: Fill = { kind: "solid", color: ground };
      const within = corners.map((corner) => ({ x: (corner.x - x) / width, y: (corner.y - y) / height }));
      slide.addShape("rect", {
        ...placed({ x, y, width, height }),
        objectName: named(name, { alt: null, ...grouped(group), fill, corners: within }),
      });
    },

    chart(name, ink, { group, ...room }) {
      const own = named(name, { alt: room.alt, ...grouped(group) });
      charts.set(own, { ...ink, labelSize: points(room.size) });
      const labels = ink.points.map(({ label }) => label);
      const values = ink.points.map(({ value }) => value);
      slide.addChart("bar", [{ name: ink.series, labels, values }], {
        ...chartOptions(room),
        objectName: own,
      });
    },

    table(name, rows, box, { widths, heights }) {
      slide.addTable(
        rows.map((row) => row.map(tableCell)),
        {
          ...placed(box),
          colW: widths.map(inches),
          rowH: heights.map(inches),
          objectName: named(name, { alt: name }),
        },
      );
    },

    group(name, alt) {
      const own = unique(name, groups);
      groups.set(own, alt);
      return own;
    },

    notes(lines) {
      noteLines = lines;
    },

    ink: () => ({ objects, charts, groups, notes: noteLines }),
  };
}

function unique(name: string, taken: ReadonlyMap<string, unknown>): string {
  let own = name;
  for (let count = 2; taken.has(own); count++) own = `${name} ${count}`;
  return own;
}

/**
 * Bars with the names that PowerPoint itself prints beside them. The looks and labels of single bars are added
 * afterwards.
 */
function chartOptions({
  box,
  nameRoom,
  size,
  domain: [least, most],
  gap,
  zeroLine,
  alt,
}: Omit<ChartRoom, "group">): PptxGenJS.IChartOpts {
  const none = { style: "none" } as const;
  const left = nameRoom / box.width;
  return {
    ...placed(box),
    altText: alt,
    barDir: "bar",
    barGapWidthPct: gap,
    chartColors: [color("context")],
    chartArea: { roundedCorners: false },
    layout: { x: left, y: 0, w: 1 - left, h: 1 },
    valAxisHidden: true,
    valAxisMinVal: least,
    valAxisMaxVal: most,
    valGridLine: none,
    catGridLine: none,
    catAxisLabelPos: "low",
    catAxisLabelFontFace: TEXT_FONT,
    catAxisLabelFontSize: points(size),
    catAxisLabelColor: color("ink-2"),
    catAxisMajorTickMark: "none",
    catAxisLineShow: zeroLine,
    catAxisLineColor: color("ink"),
    showValue: true,
  };
}

function tableCell({ runs, size, padding, rule }: Cell): PptxGenJS.TableCell {
  const none = { type: "none" } as const;
  const [x, y] = [inches(padding.x), inches(padding.y)];
  return {
    text: runs.map(textProps),
    options: {
      fontSize: points(size),
      valign: "top",
      margin: [y, x, y, 0],
      border: [none, none, { type: "solid", pt: points(rule.width), color: rule.color }, none],
    },
  };
}

const textProps = ({ text, bold, color: ink, size, font, link, ends }: Run): PptxGenJS.TextProps => ({
  text,
  options: {
    ...(bold !== undefined && { bold }),
    ...(ink !== undefined && { color: ink }),
    ...(size !== undefined && { fontSize: points(size) }),
    ...(font !== undefined && { fontFace: font }),
    ...(link !== undefined && { hyperlink: { url: link } }),
    ...(ends && { breakLine: true }),
  },
});
