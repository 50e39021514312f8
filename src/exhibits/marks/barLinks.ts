import { type BarItem, type BarLink, hasLoss, type PlacedBar, type PlacedLink } from "./barPlot";
import type { PlacedText } from "./head";
import { LABEL, pastEnd, SMALL, TEXT, VALUE } from "./looks";
import type { Measure } from "./measure";

/** From the longer label to a bracket, its depth, and from there to its words. */
const BRACKET = { before: 16, depth: 6, after: 9 };
/** Its words take this part of the width at most. */
const MOST = 0.45;
const LINE = 18;

const wordsWidth = ({ value, printed }: BarLink, measure: Measure): number =>
  Math.max(measure(value, VALUE, true), measure(printed, SMALL));

const roomFor = (link: BarLink, measure: Measure): number =>
  BRACKET.before + BRACKET.depth + BRACKET.after + wordsWidth(link, measure);

/** The bars that a bracket stands beside, by their index. */
function reachOf({ from, to }: BarLink, items: readonly BarItem[]): readonly [number, number] {
  const ends = [from, to].map((id) => items.findIndex((item) => item.id === id));
  return [Math.min(...ends), Math.max(...ends)];
}

/**
 * The links that get a bracket: those whose words have room, and that are not beside another bracket. None if a bar
 * reaches below zero: names and values are then on both sides of the line.
 */
export function bracketsOf(
  links: readonly BarLink[],
  items: readonly BarItem[],
  width: number,
  measure: Measure,
): readonly BarLink[] {
  if (hasLoss(items)) return [];
  let free = -1;
  return links
    .toSorted((a, b) => reachOf(a, items)[0] - reachOf(b, items)[0])
    .filter((link) => {
      const [first, last] = reachOf(link, items);
      if (first <= free || roomFor(link, measure) > width * MOST) return false;
      free = last;
      return true;
    });
}

/** The room at the right of a bar for the bracket beside it, by its index. */
export function bracketRoom(
  brackets: readonly BarLink[],
  items: readonly BarItem[],
  measure: Measure,
): (bar: number) => number {
  const reaches = brackets.map((link) => ({ reach: reachOf(link, items), room: roomFor(link, measure) }));
  return (bar) => {
    const beside = reaches.find(({ reach: [first, last] }) => bar >= first && bar <= last);
    return beside?.room ?? 0;
  };
}

/** Brackets at the right of the longest line beside them. */
export function placeLinks(
  brackets: readonly BarLink[],
  bars: readonly PlacedBar[],
  barHeight: number,
  measure: Measure,
): readonly PlacedLink[] {
  const items = bars.map(({ item }) => item);
  return brackets.map((link) => {
    const [first, last] = reachOf(link, items);
    const beside = bars.slice(first, last + 1);
    const [from, to] = [beside[0], beside.at(-1)].map((bar) => (bar?.barY ?? 0) + barHeight / 2);
    const x = BRACKET.before + Math.max(...beside.map((bar) => rightOf(bar, barHeight, measure)));
    const textX = x + BRACKET.depth + BRACKET.after;
    const middle = ((from ?? 0) + (to ?? 0)) / 2;
    return {
      link,
      x,
      depth: BRACKET.depth,
      from: from ?? 0,
      to: to ?? 0,
      value: { x: textX, y: middle - 2, text: link.value },
      printed: { x: textX, y: middle - 2 + LINE, text: link.printed },
      width: BRACKET.depth + BRACKET.after + wordsWidth(link, measure),
    };
  });
}

/** How far a bar and its lines reach to the right of a zero line at which they start. */
function rightOf(
  { item, name, detail, end, nearer, value, remarks }: PlacedBar,
  barHeight: number,
  measure: Measure,
): number {
  const strong = ({ x, text, rest = "" }: PlacedText, size: number) =>
    x + measure(text, size, true) + measure(rest, TEXT);
  return Math.max(
    Math.max(end, nearer ?? 0) + pastEnd(item.look, barHeight),
    strong(value, VALUE),
    ...name.map((line) => strong(line, LABEL)),
    ...detail.map(({ x, text }) => x + measure(text, TEXT)),
    ...remarks.flatMap(({ lines }) => lines.map(({ x, text }) => x + measure(text, SMALL))),
  );
}
