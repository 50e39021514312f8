import { exhibitWords, pptxWords, whenWords } from "#text";
import type { Selection } from "../../dossier/query/select";
import { type ContentShape, type ShapesContent, textShapes } from "../content";
import { measure } from "../marks/measure";
import { layoutTallyBars, type PlacedBarRow } from "./barsLayout";
import { layoutTally, type PlacedBracket, type PlacedRow } from "./layout";
import type { PlacedMark } from "./marks";
import type { SummedRow, TallyRow } from "./rows";

/** Of a hollow mark, as thick as on the page. */
const OUTLINE = { mark: 2, bar: 1.5 };

const matcher =
  ({ events, figures }: Selection) =>
  (id: string) =>
    events.has(id) || figures.has(id);

interface Room {
  readonly width: number;
  readonly isSlide: boolean;
}

/** A circle for each thing counted: filled = described, hollow = counted only, arrow = or more. */
export function marksContent(
  rows: readonly TallyRow[],
  { width, isSlide }: Room,
  selection: Selection,
): ShapesContent {
  const matches = matcher(selection);
  const layout = layoutTally(rows, width, measure, isSlide);
  return {
    kind: "shapes",
    width,
    height: layout.height,
    shapes: [
      ...layout.rows.flatMap((placed, at): readonly ContentShape[] => [
        ...(at > 0 ? [{ kind: "rule", look: "rule", x: 0, y: placed.top, width, height: 0 } as const] : []),
        ...wordsOf(placed, matches),
        ...placed.marks.flatMap((mark) => markOf(placed, mark, matches(mark.mark.evidence))),
      ]),
      ...textShapes(layout.foot, "small"),
    ],
  };
}

function wordsOf(
  { row, name, role, dates, bracket, arrow, orMore, value, note }: PlacedRow,
  matches: (id: string) => boolean,
): readonly ContentShape[] {
  const isRowMatching = row.marks.some(({ evidence }) => matches(evidence));
  const isValueMatching = matches(row.evidence);
  const undated = dates.filter(({ mark }) => mark === null).map(({ place }) => place);
  return [
    ...textShapes(name, "strong", { matches: isRowMatching }),
    ...textShapes(role, "small"),
    ...(bracket ? bracketOf(bracket) : []),
    ...arrowOf(row, arrow, isValueMatching),
    ...textShapes([value], "strong", { matches: isValueMatching }),
    ...textShapes([...(orMore ? [orMore] : []), ...undated, ...note], "small"),
  ];
}

const SIDE = 5;

function bracketOf({ from, to, dashedTo, y }: PlacedBracket): readonly ContentShape[] {
  const line = { kind: "rule", look: "axis", width: 0, height: 0 } as const;
  const over: ContentShape[] = [
    { ...line, x: from, y, height: SIDE },
    { ...line, x: from, y, width: to - from },
  ];
  if (dashedTo === to) return [...over, { ...line, x: to, y, height: SIDE }];
  return [...over, { ...line, look: "divider", x: to, y, width: dashedTo - to }];
}

function markOf(
  { row, radius, dates, beside }: PlacedRow,
  { mark, x, y }: PlacedMark,
  matches: boolean,
): readonly ContentShape[] {
  const outline = mark.described ? 0 : OUTLINE.mark;
  const own = radius - outline / 2;
  const event = row.events.find(({ id }) => id === mark.evidence);
  const date = dates.find((one) => one.mark === mark.key)?.place ?? beside;
  return [
    {
      kind: "ellipse",
      x: x - own,
      y: y - own,
      width: 2 * own,
      height: 2 * own,
      tone: row.tone,
      isHollow: !mark.described,
      outline,
      isDashed: mark.isPossible === true,
      matches,
      name: mark.dates[0] ?? row.name,
      alt: event
        ? pptxWords.alt.described(event.title, whenWords(event.when))
        : pptxWords.alt[mark.isPossible ? "possible" : "counted"](row.name),
    },
    ...textShapes(date ? [date] : [], "plain", { matches }),
  ];
}

function arrowOf({ name, tone }: TallyRow, place: PlacedRow["arrow"], matches: boolean) {
  return place === null
    ? []
    : [{ kind: "arrow", ...place, tone, matches, alt: pptxWords.alt.more(name) } as const];
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
        isDashed: segment.isPossible,
        matches: segment.matches,
        name: row.name,
        alt: segment.filled
          ? `${row.name}: ${exhibitWords.tally.described(row.counts.described)}.`
          : pptxWords.alt[segment.isPossible ? "possible" : "counted"](row.name),
      };
    }),
    ...arrowOf(row, arrowX === null ? null : { x: arrowX, y: barY + barHeight / 2 }, isValueMatching),
    ...textShapes(value ? [value] : [], "strong", { matches: isValueMatching }),
    ...textShapes([...(described ? [described] : []), ...note], "small"),
  ];
}
