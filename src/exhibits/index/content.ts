import { pptxWords } from "#text";
import { type ContentShape, type ShapesContent, textShapes } from "../content";
import { ARROW, CAP } from "../marks/looks";
import { measure } from "../marks/measure";
import { type IndexLayout, layoutIndex, type PlacedIndexRow, type PlacedSurcharge } from "./layout";
import type { IndexRows } from "./rows";

type Matches = (id: string) => boolean;

/** The same bars as shapes that move together. */
export function indexContent(
  rows: IndexRows,
  { width, isSlide }: { readonly width: number; readonly isSlide: boolean },
  matches: Matches,
): ShapesContent {
  const layout = layoutIndex(rows, { width }, measure, isSlide);
  const { one, baseline, surcharge } = layout;
  return {
    kind: "shapes",
    width,
    height: layout.height,
    shapes: [
      ...textShapes(layout.title, "strong"),
      ...textShapes(baseline.words, "small"),
      ...layout.rows.flatMap((row) => rowShapes(row, layout, matches(row.row.figure.id))),
      line({ x: one, y: baseline.from, height: baseline.to - baseline.from }),
      ...(surcharge ? surchargeShapes(surcharge, layout.barHeight, matches(surcharge.row.figure.id)) : []),
    ],
  };
}

const line = (box: {
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly height?: number;
}) => ({ kind: "rule", look: "axis", width: 0, height: 0, ...box }) as const;

function rowShapes(
  { row, barY, end, name, value, under }: PlacedIndexRow,
  { zero, one, barHeight }: IndexLayout,
  matches: boolean,
): readonly ContentShape[] {
  const { tone, look } = row;
  const isFall = end < one;
  const bar = {
    kind: "rect",
    y: barY,
    height: barHeight,
    tone,
    isHollow: false,
    outline: 0,
    matches,
  } as const;
  const past = (x: number, length: number) => (isFall ? end - x - length : end + x);
  const isOpen = look.end === "fade" || look.end === "arrow";
  return [
    ...textShapes(name, "strong", { matches }),
    {
      ...bar,
      x: zero,
      width: Math.min(one, end) - zero,
      fill: "before",
      name: row.name,
      alt: null,
    },
    {
      ...bar,
      x: Math.min(one, end),
      width: Math.abs(end - one),
      fill: look.fill,
      outline: look.fill === "solid" ? 0 : 1,
      name: row.name,
      alt: `${row.name}: ${[row.value, row.under].filter((text) => text !== "").join(", ")}.`,
    },
    ...(look.end === "fade"
      ? [
          {
            ...bar,
            x: past(0, barHeight),
            width: barHeight,
            fill: isFall ? ("fade-left" as const) : ("fade-right" as const),
            name: row.name,
            alt: pptxWords.alt.past(row.name),
          },
        ]
      : []),
    ...(look.end === "cap"
      ? [
          {
            ...bar,
            x: past(0, CAP.thickness),
            y: barY - CAP.proud,
            width: CAP.thickness,
            height: barHeight + 2 * CAP.proud,
            name: row.name,
            alt: pptxWords.alt.cap(row.name),
          },
        ]
      : []),
    ...(isOpen
      ? [
          {
            kind: "arrow" as const,
            x: past(ARROW.start, barHeight - ARROW.start),
            y: barY + barHeight / 2,
            length: barHeight - ARROW.start,
            isLeft: isFall,
            tone,
            matches,
            alt: pptxWords.alt.more(row.name),
          },
        ]
      : []),
    ...textShapes([value], "strong", { matches }),
    ...textShapes(under ? [under] : [], "small", { matches }),
  ];
}

function surchargeShapes(
  { row, x, title, name, barY, split, end, base, added, isAddedInside, bracketY, sum }: PlacedSurcharge,
  barHeight: number,
  matches: boolean,
): readonly ContentShape[] {
  const bar = {
    kind: "rect",
    y: barY,
    height: barHeight,
    tone: "focus",
    isHollow: false,
    outline: 0,
    matches,
    name: row.title,
  } as const;
  const depth = 6;
  return [
    ...textShapes(title, "strong", { matches }),
    ...textShapes(name, "strong", { matches }),
    { ...bar, x, width: Math.max(0, split - x - 1), fill: "before", alt: null },
    { ...bar, x: split, width: end - split, alt: `${row.name}: ${row.base}, ${row.added}, ${row.sum}.` },
    ...textShapes([base], "strong", { matches }),
    ...textShapes([added], isAddedInside ? "inside" : "strong", {
      matches,
      anchor: isAddedInside ? "middle" : "start",
    }),
    line({ x, y: bracketY, height: depth }),
    line({ x, y: bracketY + depth, width: end - x }),
    line({ x: end, y: bracketY, height: depth }),
    ...textShapes(sum, "strong", { matches }),
  ];
}
