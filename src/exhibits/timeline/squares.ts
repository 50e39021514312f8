import { timelineDrawingWords } from "#text";
import type { DossierEvent } from "../../dossier/format/model";
import type { Axis } from "./axis";
import { blockOf } from "./columns";
import { type BarInk, type Ink, type Means, text, textWidth } from "./ink";
import { sectionPlans, slideColumns, stripDay } from "./plans";
import type { TimelineRows } from "./rows";

const SIZE = 4;
const STEP = 5;
const MOST_ROWS = 9;
/** Of the words beside the squares. */
const WORDS = 18;

interface Stack {
  readonly x: number;
  /** Squares side by side. */
  readonly beside: number;
  readonly events: readonly DossierEvent[];
}

/** Every event as a square above the axis; if there are too many, bars whose height is their number. */
export function layOutSquares(
  rows: TimelineRows,
  { axis, width }: { readonly axis: Axis; readonly width: number },
  { measure, toneOf }: Means,
): { readonly inks: readonly Ink[]; readonly height: number } {
  const stacks = stacksOf(rows, axis, width);
  const rowsOf = ({ events, beside }: Stack) => Math.ceil(events.length / beside);
  const highest = stacks.reduce((most, stack) => Math.max(most, rowsOf(stack)), 0);
  const isStacked = highest <= MOST_ROWS;
  const rise = (stack: Stack) =>
    isStacked ? rowsOf(stack) * STEP : Math.max(1, (rowsOf(stack) / highest) * MOST_ROWS * STEP);
  const { squares, heights, inNoColumn } = timelineDrawingWords;
  const words = `${(isStacked ? squares : heights)(rows.all.length)}${inNoColumn(outsideColumns(rows).length)}`;
  const wordsEnd = textWidth(measure, words, "small") + 12;
  const over = Math.max(0, ...stacks.map(rise));
  const beside = Math.max(0, ...stacks.filter(({ x }) => x < wordsEnd).map(rise));
  const height = Math.max(over, beside + WORDS) + 5;
  const inks = stacks.flatMap((stack): readonly BarInk[] =>
    isStacked
      ? stack.events.map((event, at) => ({
          kind: "bar",
          x: stack.x + (at % stack.beside) * STEP,
          y: height - 3 - Math.floor(at / stack.beside) * STEP - SIZE,
          width: SIZE,
          height: SIZE,
          tone: toneOf(event),
          events: [event],
        }))
      : [
          {
            kind: "bar",
            x: stack.x,
            y: height - 2 - rise(stack),
            width: SIZE,
            height: rise(stack),
            tone: "context",
            events: stack.events,
          },
        ],
  );
  return { inks: [...inks, text({ x: 0, y: 14 }, words, "small")], height };
}

/** Events by their position on the axis. Those of an episode are above its days. */
function stacksOf({ episodes, strip }: TimelineRows, axis: Axis, width: number): readonly Stack[] {
  const busy = episodes.map((episode): Stack => {
    const { from, to } = blockOf(episode, axis);
    const beside = Math.max(2, Math.floor((to - from) / STEP));
    const x = Math.max(0, Math.min(width - beside * STEP, from));
    return { x, beside, events: episode.events.map(({ event }) => event) };
  });
  const others = new Map<number, DossierEvent[]>();
  for (const event of strip) {
    const wanted = Math.min(width - STEP, axis.xOf(stripDay(event)));
    const over = busy.find(({ x, beside }) => wanted > x - STEP && wanted < x + beside * STEP);
    const x = Math.max(0, Math.floor((over ? over.x - STEP : wanted) / STEP) * STEP);
    const events = others.get(x) ?? [];
    others.set(x, events);
    events.push(event);
  }
  return [...busy, ...[...others].map(([x, events]): Stack => ({ x, beside: 1, events }))];
}

/** The events of the sections that have no column. */
export function outsideColumns(rows: TimelineRows): readonly DossierEvent[] {
  const columns = slideColumns(rows).map(({ key }) => key);
  return sectionPlans(rows)
    .filter(({ key }) => !columns.includes(key))
    .flatMap(({ events }) => events.map(({ event }) => event));
}
