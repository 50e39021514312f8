import { pptxWords } from "#text";
import { type ContentShape, type ShapesContent, textShapes } from "../content";
import { ARROW, CAP, type Look } from "../marks/looks";
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
  { row, barY, end, nearer, name, value, under }: PlacedIndexRow,
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
    ...partsOf({ one, end, nearer, look }).map(({ from, to, fill }, at) => ({
      ...bar,
      x: Math.min(from, to),
      width: Math.abs(to - from),
      fill,
      outline: fill === "solid" ? 0 : 1,
      name: row.name,
      alt:
        at === 0 ? `${row.name}: ${[row.value, row.under].filter((text) => text !== "").join(", ")}.` : null,
    })),
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
    ...capsOf({ end, nearer, isFall, look }).map(({ x, alt }) => ({
      ...bar,
      x,
      y: barY - CAP.proud,
      width: CAP.thickness,
      height: barHeight + 2 * CAP.proud,
      name: row.name,
      alt: pptxWords.alt[alt](row.name),
    })),
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

interface PlacedEnds {
  readonly end: number;
  readonly nearer: number | null;
  readonly look: Look;
}

/** The bar in one, or of an interval what is certain and what is possible. */
function partsOf({ one, end, nearer, look }: PlacedEnds & { readonly one: number }) {
  if (nearer === null) return [{ from: one, to: end, fill: look.fill }];
  const isAround = nearer > one !== end > one;
  return [
    { from: nearer, to: end, fill: "outline" as const },
    ...(isAround ? [] : [{ from: one, to: nearer, fill: look.fill }]),
  ];
}

/** The hard ends of a bar, by their left edges. */
function capsOf({ end, nearer, isFall, look }: PlacedEnds & { readonly isFall: boolean }) {
  const outward = (x: number) => (isFall ? x - CAP.thickness : x);
  const inward = (x: number) => (isFall ? x : x - CAP.thickness);
  if (nearer !== null)
    return [
      { x: inward(nearer), alt: isFall ? "high" : "low" } as const,
      { x: outward(end), alt: isFall ? "low" : "high" } as const,
    ];
  return look.end === "cap" ? [{ x: outward(end), alt: "cap" } as const] : [];
}

function surchargeShapes(
  {
    row,
    x,
    title,
    name,
    barY,
    split,
    certain,
    end,
    base,
    added,
    isAddedInside,
    bracketY,
    sum,
  }: PlacedSurcharge,
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
    { ...bar, x: split, width: certain - split, alt: `${row.name}: ${row.base}, ${row.added}, ${row.sum}.` },
    ...(certain < end
      ? [{ ...bar, x: certain, width: end - certain, fill: "outline" as const, outline: 1, alt: null }]
      : []),
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
