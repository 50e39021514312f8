import { exhibitWords, pptxWords, whenWords } from "#text";
import type { Selection } from "../../dossier/query/select";
import { type ContentShape, type ShapesContent, textShapes } from "../content";
import { measure } from "../marks/measure";
import { layoutTallyBars, type PlacedBarRow, type SummedRow } from "./barsLayout";
import { layoutTally, type PlacedMark, type PlacedRow } from "./layout";
import type { TallyRow } from "./rows";

/** Of a hollow mark, as thick as on the page. */
const OUTLINE = { mark: 2, bar: 1.5 };

const matcher =
  ({ events, figures }: Selection) =>
  (id: string) =>
    events.has(id) || figures.has(id);

/** A circle for each thing counted: filled = described, hollow = counted only, arrow = or more. */
export function marksContent(rows: readonly TallyRow[], width: number, selection: Selection): ShapesContent {
  const matches = matcher(selection);
  const layout = layoutTally(rows, width, measure);
  return {
    kind: "shapes",
    width,
    height: layout.height,
    shapes: layout.rows.flatMap((placed, at): readonly ContentShape[] => [
      ...(at > 0 ? [{ kind: "rule", look: "rule", x: 0, y: placed.top, width, height: 0 } as const] : []),
      ...wordsOf(placed, matches),
      ...placed.marks.flatMap((mark) => markOf(placed, mark, matches(mark.mark.evidence))),
    ]),
  };
}

function wordsOf(
  { row, name, role, marksY, arrowX, value, note }: PlacedRow,
  matches: (id: string) => boolean,
): readonly ContentShape[] {
  const isRowMatching = row.marks.some(({ evidence }) => matches(evidence));
  const isValueMatching = matches(row.evidence);
  return [
    ...textShapes(name, "strong", { matches: isRowMatching }),
    ...textShapes(role, "small"),
    ...arrowOf(row, arrowX, marksY, isValueMatching),
    ...textShapes([value], "strong", { matches: isValueMatching }),
    ...textShapes(note, "small"),
  ];
}

function markOf(
  { row, marksY, radius }: PlacedRow,
  { mark, x, date }: PlacedMark,
  matches: boolean,
): readonly ContentShape[] {
  const outline = mark.described ? 0 : OUTLINE.mark;
  const own = radius - outline / 2;
  const event = row.events.find(({ id }) => id === mark.evidence);
  return [
    {
      kind: "ellipse",
      x: x - own,
      y: marksY - own,
      width: 2 * own,
      height: 2 * own,
      tone: row.tone,
      isHollow: !mark.described,
      outline,
      matches,
      name: mark.label ?? row.name,
      alt: event
        ? pptxWords.alt.described(event.title, whenWords(event.when))
        : pptxWords.alt.counted(row.name),
    },
    ...textShapes(date ? [date] : [], "small", { anchor: "middle" }),
  ];
}

function arrowOf({ name, tone }: TallyRow, x: number | null, y: number, matches: boolean) {
  return x === null ? [] : [{ kind: "arrow", x, y, tone, matches, alt: pptxWords.alt.more(name) } as const];
}

/** A bar a row: filled = described, hollow = counted only, arrow = or more. */
export function summedContent(
  rows: readonly SummedRow[],
  width: number,
  selection: Selection,
): ShapesContent {
  const matches = matcher(selection);
  const { height, barHeight, rows: placed } = layoutTallyBars(rows, width, measure);
  return {
    kind: "shapes",
    width,
    height,
    shapes: placed.flatMap((row) => barOf(row, barHeight, matches)),
  };
}

function barOf(
  { row, name, role, barY, segments, arrowX, value, described, note }: PlacedBarRow,
  barHeight: number,
  matches: (id: string) => boolean,
): readonly ContentShape[] {
  const isRowMatching = segments.some((segment) => segment.matches);
  const isValueMatching = row.figure === null ? isRowMatching : matches(row.figure.id);
  return [
    ...textShapes(name, "strong", { matches: isRowMatching }),
    ...textShapes(role, "small"),
    ...segments.map((segment): ContentShape => {
      const outline = segment.filled ? 0 : OUTLINE.bar;
      return {
        kind: "rect",
        x: segment.x + outline / 2,
        y: barY + outline / 2,
        width: Math.max(0, segment.width - outline),
        height: barHeight - outline,
        tone: row.tone,
        isHollow: !segment.filled,
        outline,
        matches: segment.matches,
        name: row.name,
        alt: segment.filled
          ? `${row.name}: ${exhibitWords.tally.described(row.counts.described)}.`
          : pptxWords.alt.counted(row.name),
      };
    }),
    ...arrowOf(row, arrowX, barY + barHeight / 2, isValueMatching),
    ...textShapes(value ? [value] : [], "strong", { matches: isValueMatching }),
    ...textShapes([...(described ? [described] : []), ...note], "small"),
  ];
}
