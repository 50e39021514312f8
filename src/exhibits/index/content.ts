import { pptxWords } from "#text";
import { type ContentShape, type ShapesContent, textShapes } from "../content";
import { capLeft, intervalParts } from "../marks/interval";
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
  const { parts, caps } = partsOf({ one, end, nearer, look });
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
    ...parts.map(({ from, to, fill }, at) => ({
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
    ...caps.map(({ x, alt }) => ({
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
    ...textShapes(value, "strong", { matches }),
    ...textShapes(under ? [under] : [], "small", { matches }),
  ];
}

interface PlacedEnds {
  readonly one: number;
  readonly end: number;
  readonly nearer: number | null;
  readonly look: Look;
}

interface PlacedParts {
  readonly parts: readonly {
    readonly from: number;
    readonly to: number;
    readonly fill: Look["fill"] | "faint";
  }[];
  /** By their left edges. */
  readonly caps: readonly { readonly x: number; readonly alt: "low" | "high" | "cap" }[];
}

/** The bar in one part, or an interval in its possible and its certain part, and the caps at the ends. */
function partsOf({ one, end, nearer, look }: PlacedEnds): PlacedParts {
  const isFall = end < one;
  if (nearer === null)
    return {
      parts: [{ from: one, to: end, fill: look.fill }],
      caps: look.end === "cap" ? [{ x: capLeft(end, isFall ? -1 : 1), alt: "cap" }] : [],
    };
  const { certain, possible, caps } = intervalParts({ zero: one, nearer, end });
  return {
    parts: [
      { from: possible[0], to: possible[1], fill: look.fill === "hatched" ? "faint" : "outline" },
      ...(certain ? [{ from: certain[0], to: certain[1], fill: look.fill }] : []),
    ],
    caps: [
      { x: caps.nearer, alt: isFall ? "high" : "low" },
      { x: caps.end, alt: isFall ? "low" : "high" },
    ],
  };
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
