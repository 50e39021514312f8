import {
  type ComponentProps,
  type FocusEvent,
  type ReactNode,
  type RefCallback,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { type EventList, type EventRow, slice } from "../dashboard/eventRows";
import { usePrinting } from "../ui/usePrinting";
import { useInTurn } from "../ui/useQueued";
import { rowPlaces } from "./rowPlaces";
import { rowsAround } from "./rowsAround";
import { useScrolled } from "./useScrolled";

/** What the list takes; its style sheet places the rows of one with `data-windowed`. */
type Whole = ComponentProps<"ol"> & { readonly "data-windowed"?: boolean };

interface Props {
  readonly list: EventList;
  readonly children: (drawn: readonly EventRow[], whole?: Whole) => ReactNode;
}

/** In pixels, of a row that has not been drawn and measured yet. */
const GUESS = 86;
/** Of so many rows all are drawn, the others after those in the window. */
const WHOLE = 300;
/** Else drawn beyond either edge of the window, so that Tab and slow scrolling always find the next row. */
const BEYOND = 500;
/** The same, of any list, until what a filter leaves in the window is painted. */
const AT_FIRST = 0;
/** Heights that differ by less are one: some million pixels down the page, the browser's numbers are no finer. */
const SAME = 1;
/** Scrolled by so much, rows are drawn anew. */
const STEP = 200;

/**
 * Of a long list, first what the window shows, at its place, and of one too long to draw no more than that; one
 * list still to those who do not see it.
 *
 * The browser's own search (Ctrl F) finds what is drawn. The other way, every row in the page with
 * `content-visibility: auto` on blocks of them, keeps that search whole and costs no painting, but some twenty
 * elements a row remain for React to make and to compare at each change, and for the browser to hold: two
 * million at 100,000 events. The search field finds all events, so the browser's is what gives way.
 */
export default function Windowed({ list, children }: Props) {
  const { rows, placeOf } = list;
  const printing = usePrinting();
  const { scrolled, height } = useScrolled(STEP);
  const [whole, attachWhole, top] = usePageTop();
  const [heights, setHeights] = useState<Heights>(new Map());
  const later = rows.length > WHOLE ? BEYOND : Number.POSITIVE_INFINITY;
  const beyond = useInTurn<EventList | null>(list, { first: null }) === list ? later : AT_FIRST;
  const places = useMemo(() => {
    const byPlace = new Map<number, number>();
    for (const [key, height] of heights) {
      const place = list.placeOf(key < 0 ? ~key : key);
      if (keyAt(list, place) === key) byPlace.set(place, height);
    }
    return rowPlaces(list.rows.length, byPlace, GUESS);
  }, [list, heights]);
  // What is in the window stays where it is when rows above it turn out to be of other heights than guessed.
  const shift = useRef(0);
  const measure = () => {
    const measured = whole.current && measuredIn(whole.current, list, heights);
    if (!measured) return;
    const first = places.placeAt(scrollY - top);
    shift.current = measured.grown.reduce((sum, { place, by }) => sum + (place < first ? by : 0), 0);
    setHeights(measured.heights);
  };
  useLayoutEffect(() => {
    if (shift.current !== 0) scrollBy({ top: shift.current, behavior: "instant" });
    shift.current = 0;
    measure();
  });
  const attach = useMeasured(measure);
  // Stays drawn wherever the window goes, also while a dialog has the focus that comes back to it.
  const focused = useRef<number | null>(null);
  const noteFocus = ({ target }: FocusEvent) => {
    const place = target.closest("[data-index]")?.getAttribute("data-index");
    focused.current = rows[Number(place ?? Number.NaN)] ?? null;
  };
  if (printing) return children(slice(list));
  const drawn = rowsAround(
    {
      first: places.placeAt(scrolled - top - beyond),
      last: places.placeAt(scrolled + STEP + height - top + beyond),
    },
    rows.length,
    focused.current === null ? -1 : placeOf(focused.current),
  ).flatMap((place): EventRow[] => {
    const listed = list.at(place);
    return listed ? [{ ...listed, place, of: rows.length, top: places.startOf(place), attach }] : [];
  });
  return children(drawn, {
    ref: attachWhole,
    style: { height: places.startOf(rows.length) },
    "data-windowed": true,
    onFocus: noteFocus,
  });
}

/** In pixels, of the rows that have been drawn, so that a filter does not forget them: see `keyAt`. */
type Heights = ReadonlyMap<number, number>;

/** The row at a place; where a year's heading stands over it, which a filter may change, its complement. */
function keyAt({ rows, at }: EventList, place: number): number | undefined {
  const row = rows[place];
  return row !== undefined && at(place)?.heading ? ~row : row;
}

interface Measured {
  readonly heights: Heights;
  /** The rows that are higher than they were taken for, by so many pixels; or, below 0, lower. */
  readonly grown: readonly { readonly place: number; readonly by: number }[];
}

/** The heights with those of the rows that are drawn; null where these are known already. */
function measuredIn(whole: HTMLElement, list: EventList, heights: Heights): Measured | null {
  let measured: Map<number, number> | null = null;
  const grown: Measured["grown"][number][] = [];
  for (const item of whole.children) {
    const place = Number(item.getAttribute("data-index") ?? Number.NaN);
    const key = keyAt(list, place);
    const { height } = item.getBoundingClientRect();
    const known = heights.get(key ?? Number.NaN);
    if (key === undefined || height === 0 || Math.abs((known ?? 0) - height) < SAME) continue;
    measured ??= new Map(heights);
    measured.set(key, height);
    grown.push({ place, by: height - (known ?? GUESS) });
  }
  return measured && { heights: measured, grown };
}

/** For each row that is drawn: whatever changes its height, as a font that comes, has it measured again. */
function useMeasured(measure: () => void): RefCallback<HTMLLIElement> {
  const latest = useRef(measure);
  useLayoutEffect(() => {
    latest.current = measure;
  });
  const [observer] = useState(() => new ResizeObserver(() => latest.current()));
  return useCallback(
    (item: HTMLLIElement) => {
      observer.observe(item);
      return () => observer.unobserve(item);
    },
    [observer],
  );
}

/** An element, and how far below the page's top it starts: what stands above it may still grow. */
function usePageTop() {
  const element = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  const attach = useCallback((list: HTMLOListElement) => {
    element.current = list;
    let known = Number.NaN;
    const measure = () => {
      const now = Math.round(list.getBoundingClientRect().top + scrollY);
      // Not to be drawn again where it has not moved, as the page grows and shrinks with the list.
      if (now !== known) setTop(now);
      known = now;
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => {
      element.current = null;
      observer.disconnect();
    };
  }, []);
  return [element, attach, top] as const;
}
