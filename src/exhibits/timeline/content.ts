import { exhibitWords, pptxWords, quantityWords, whenWords } from "#text";
import { type Dossier, type DossierEvent, requireRecord } from "../../dossier/format/model";
import { type ContentShape, type MarkShape, type ShapesContent, textShapes } from "../content";
import type { PlacedText } from "../marks/head";
import { measure } from "../marks/measure";
import type { Bins } from "./bins";
import { layoutBins, type PlacedBin } from "./binsLayout";
import { binName } from "./binWords";
import { LANE_LINE, LINE, layoutTimeline, type PlacedColumn, type PlacedDot } from "./layout";
import type { Timeline } from "./rows";

interface DotsPlace {
  readonly width: number;
  readonly isClose: boolean;
  readonly matches: (event: string) => boolean;
}

/** Events as circles: columns by time, lanes by kind. Filled if the article prints the date. */
export function dotsContent(
  dossier: Dossier,
  timeline: Timeline,
  { width, isClose, matches }: DotsPlace,
): ShapesContent {
  const layout = layoutTimeline(timeline, width, measure, isClose);
  const { left, height, axisY, radius, dots, columns, coarse, lanes } = layout;
  return {
    kind: "shapes",
    width,
    height,
    shapes: [
      ...lanes.flatMap((lane): readonly ContentShape[] => [
        { kind: "rule", look: "rule", x: 0, y: lane.top + lane.height, width, height: 0 },
        ...textShapes(
          lane.lines.map((text, at) => ({ x: 0, y: lane.nameY + at * LANE_LINE, text })),
          "plain",
        ),
      ]),
      { kind: "rule", look: "axis", x: left, y: axisY, width: width - left, height: 0 },
      ...columns.flatMap((column) => textShapes(namesOf(column, axisY), "small")),
      ...(coarse
        ? [
            { kind: "rule", look: "divider", x: coarse.x, y: 0, width: 0, height: axisY } as const,
            ...textShapes(namesOf(coarse, axisY), "small"),
          ]
        : []),
      ...dots.flatMap((dot) => dotShapes(dossier, dot, radius, matches(dot.mark.event.id))),
    ],
  };
}

const namesOf = ({ nameX, lines }: PlacedColumn, axisY: number): readonly PlacedText[] =>
  lines.map((text, at) => ({ x: nameX, y: axisY + 16 + at * LINE, text }));

/** An event that stands for several occasions has two more circles behind it. */
const BEHIND = [5, 2.5];

function dotShapes(
  dossier: Dossier,
  { mark: { event }, x, y }: PlacedDot,
  radius: number,
  matches: boolean,
): readonly MarkShape[] {
  const circle = (
    right: number,
    up: number,
    { outer, outline }: { readonly outer: number; readonly outline: number },
    alt: string | null,
  ): MarkShape => {
    const own = outer - outline / 2;
    return {
      kind: "ellipse",
      x: x + right - own,
      y: y - up - own,
      width: 2 * own,
      height: 2 * own,
      tone: "focus",
      isHollow: outline > 0,
      outline,
      matches,
      name: event.title,
      alt,
    };
  };
  const step = radius / 7;
  const thin = Math.min(1.5, step * 2);
  const behind = event.count === undefined ? [] : BEHIND;
  const outline = event.basis === "stated" ? 0 : Math.min(2, radius / 2);
  return [
    ...behind.map((steps) =>
      circle(step * steps, step * steps * 0.8, { outer: radius - step + thin / 2, outline: thin }, null),
    ),
    circle(0, 0, { outer: radius, outline }, eventAlt(dossier, event)),
  ];
}

function eventAlt(dossier: Dossier, { title, when, count }: DossierEvent): string {
  const one = pptxWords.alt.described(title, whenWords(when));
  if (count === undefined) return one;
  return `${one} ${pptxWords.alt.several(quantityWords(requireRecord(dossier.figures, count).quantity))}`;
}

/** Bars by time, as high as they have events; pale what the filters leave out. */
export function binsContent(drawn: Bins, width: number): ShapesContent {
  const { left, right, height, axisY, bins, scale, names, coarse } = layoutBins(drawn, width, measure);
  const across = { x: left, width: right - left, height: 0 };
  return {
    kind: "shapes",
    width,
    height,
    shapes: [
      ...scale.flatMap(({ y, label }): readonly ContentShape[] => [
        { kind: "rule", look: "rule", y, ...across },
        ...textShapes([label], "small"),
      ]),
      ...bins.flatMap((bin) => binShapes(drawn, bin, axisY)),
      { kind: "rule", look: "axis", y: axisY, ...across },
      ...textShapes(names, "small"),
      ...(coarse
        ? [
            { kind: "rule", look: "divider", x: coarse.x, y: 0, width: 0, height: axisY } as const,
            ...textShapes([coarse.value], "strong"),
            ...textShapes(coarse.words, "small"),
          ]
        : []),
    ],
  };
}

function binShapes(
  drawn: Bins,
  { bin, bar, allY, leftY, value }: PlacedBin,
  axisY: number,
): readonly ContentShape[] {
  const words = exhibitWords.timeline.bin(binName(drawn, bin), bin);
  const part = (from: number, to: number, matches: boolean): readonly MarkShape[] =>
    to <= from
      ? []
      : [
          {
            kind: "rect",
            ...bar,
            y: from,
            height: to - from,
            tone: "focus",
            isHollow: false,
            outline: 0,
            matches,
            name: words,
            alt: `${words}.`,
          },
        ];
  return [
    ...part(allY, leftY, false),
    ...part(leftY, axisY, true),
    ...textShapes(value ? [value] : [], "plain", { anchor: "middle" }),
  ];
}
