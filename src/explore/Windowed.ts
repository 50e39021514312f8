import { useWindowVirtualizer } from "@tanstack/react-virtual";
import {
  type ComponentProps,
  type FocusEvent,
  type ReactNode,
  type RefCallback,
  useCallback,
  useRef,
  useState,
} from "react";
import { rowsAround } from "../ui/rowsAround";
import { usePrinting } from "../ui/usePrinting";
import type { Listed } from "./listed";

/** What the list takes; its style sheet places the rows of one with `data-windowed`. */
type Whole = ComponentProps<"ol"> & { readonly "data-windowed"?: boolean };

interface Props {
  readonly rows: readonly Listed[];
  readonly children: (drawn: readonly Listed[], whole?: Whole) => ReactNode;
}

/** In pixels, of a row that has not been drawn and measured yet. */
const GUESS = 86;
/** Drawn beyond either edge of the window, so that Tab and slow scrolling always find the next row. */
const BEYOND = 8;

/**
 * Of a list too long to draw, what the window shows, at its place; one list still to those who do not see it.
 *
 * The browser's own search (Ctrl F) finds what is drawn. The other way, every row in the page with
 * `content-visibility: auto` on blocks of them, keeps that search whole and costs no painting, but some twenty
 * elements a row remain for React to make and to compare at each change, and for the browser to hold: two
 * million at 100,000 events. The search field finds all events, so the browser's is what gives way.
 */
export default function Windowed({ rows, children }: Props) {
  const printing = usePrinting();
  const [attach, top] = usePageTop();
  // Stays drawn wherever the window goes, also while a dialog has the focus that comes back to it.
  const focused = useRef<string | null>(null);
  const noteFocus = ({ target }: FocusEvent) => {
    const at = target.closest("[data-index]")?.getAttribute("data-index");
    focused.current = rows[Number(at ?? Number.NaN)]?.event.id ?? null;
  };
  const virtualizer = useWindowVirtualizer<HTMLLIElement>({
    count: rows.length,
    estimateSize: () => GUESS,
    overscan: BEYOND,
    scrollMargin: top,
    // A new function has all rows placed anew: at each step of scrolling, were it not kept.
    getItemKey: useCallback((at: number) => rows[at]?.event.id ?? at, [rows]),
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) =>
      rowsAround(
        { first: startIndex - overscan, last: endIndex + overscan },
        count,
        focused.current === null ? -1 : rows.findIndex(({ event }) => event.id === focused.current),
      ),
  });
  if (printing) return children(rows);
  const drawn = virtualizer.getVirtualItems().flatMap(({ index, start }): Listed[] => {
    const row = rows[index];
    if (!row) return [];
    const item = {
      ref: virtualizer.measureElement,
      style: { top: start - top },
      "data-index": index,
      "aria-setsize": rows.length,
      "aria-posinset": index + 1,
    };
    return [{ ...row, item }];
  });
  return children(drawn, {
    ref: attach,
    style: { height: virtualizer.getTotalSize() },
    "data-windowed": true,
    onFocus: noteFocus,
  });
}

/** How far below the page's top an element starts: what stands above it may still grow. */
function usePageTop(): readonly [RefCallback<HTMLElement>, number] {
  const [top, setTop] = useState(0);
  const attach = useCallback((element: HTMLElement) => {
    const measure = () => setTop(Math.round(element.getBoundingClientRect().top + scrollY));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return [attach, top];
}
