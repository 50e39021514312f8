import { pptxWords, timelineDrawingWords, whenWords } from "#text";
import type { ContentShape, ShapesContent } from "../content";
import { measure } from "../marks/measure";
import { directionOf } from "./FadeFills";
import { arrowPoints, barOf, type Ink, type TextLook, type TimelineMark } from "./ink";
import { layOutTimeline } from "./layout";
import type { TimelineRows } from "./rows";

interface Place {
  readonly width: number;
  readonly isSlide: boolean;
  readonly matches: (event: string) => boolean;
}

/** The drawing of the page as shapes. */
export function timelineContent(rows: TimelineRows, { width, isSlide, matches }: Place): ShapesContent {
  const { height, ground, marks } = layOutTimeline(rows, width, measure, isSlide);
  return {
    kind: "shapes",
    width,
    height,
    shapes: [
      ...ground.flatMap((ink) =>
        shapesOf(ink, {
          matches: ink.kind !== "bar" || ink.events.some(({ id }) => matches(id)),
          name: timelineDrawingWords.ground,
          alt: null,
        }),
      ),
      ...marks.flatMap((mark) => shapesOfMark(mark, matches)),
    ],
  };
}

function shapesOfMark(
  { events, more, inks }: TimelineMark,
  matches: (event: string) => boolean,
): readonly ContentShape[] {
  const [event] = events;
  if (!event) return [];
  const name = more?.text ?? event.title;
  const alt = more === null ? pptxWords.alt.described(event.title, whenWords(event.when)) : null;
  const isMatching = events.some(({ id }) => matches(id));
  // One shape of a mark says what it stands for.
  const speaking = inks.find(({ kind }) => kind === "dot" || kind === "square") ?? inks.find(isLine);
  return inks.flatMap((ink) =>
    shapesOf(ink, { matches: isMatching, name, alt: ink === speaking ? alt : null }),
  );
}

const isLine = (ink: Ink) => ink.kind === "line";

const LOOKS = { head: "strong", name: "plain", small: "small", pale: "small" } as const satisfies Record<
  TextLook,
  string
>;

interface Said {
  readonly matches: boolean;
  readonly name: string;
  readonly alt: string | null;
}

function shapesOf(ink: Ink, { matches, name, alt }: Said): readonly ContentShape[] {
  switch (ink.kind) {
    case "text":
      return [
        {
          kind: "text",
          place: { x: ink.x, y: ink.y, text: ink.text },
          look: LOOKS[ink.look],
          anchor: ink.anchor,
          matches,
        },
      ];
    case "dot":
    case "square": {
      const { x, y, size, tone } = ink;
      const box = { x: x - size, y: y - size, width: 2 * size, height: 2 * size };
      const kind = ink.kind === "dot" ? "ellipse" : "rect";
      return [{ kind, ...box, tone, isHollow: false, outline: 0, matches, name, alt }];
    }
    case "bar": {
      const { x, y, width, height, tone } = ink;
      return [{ kind: "rect", x, y, width, height, tone, isHollow: false, outline: 0, matches, name, alt }];
    }
    case "arrow":
      return [{ kind: "polygon", points: arrowPoints(ink), tone: ink.tone, matches, name }];
    case "wedge":
      return [{ kind: "polygon", points: ink.points, tone: "ground", matches, name }];
    case "rule":
      return [ink];
    case "line": {
      const { tone, look, thickness } = ink;
      if (look === "dotted") {
        const { x, y } = ink.from;
        const box = { x, y, width: Math.abs(ink.to.x - x), height: Math.abs(ink.to.y - y) };
        return [{ kind: "dotted", ...box, thickness, tone, matches, name, alt }];
      }
      const fill = look === "fade" ? (`fade-${directionOf(ink)}` as const) : "solid";
      const plain = { isHollow: false, outline: 0 };
      return [{ kind: "rect", ...barOf(ink), ...plain, fill, tone, matches, name, alt }];
    }
  }
}
