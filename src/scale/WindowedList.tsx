import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import {
  type ComponentProps,
  type ComponentType,
  type FocusEvent,
  useCallback,
  useRef,
  useState,
} from "react";
import { usePrinting } from "../ui/usePrinting";
import type { EventList, ListedEvent } from "../view/eventList";

interface Props {
  readonly list: EventList;
  readonly Item: ComponentType<
    ListedEvent & Omit<ComponentProps<"li">, "hidden"> & { readonly "data-index"?: number }
  >;
  /** Of the list. */
  readonly labels: ComponentProps<"ol">;
}

/** The height of a row that has not been drawn and measured yet, in pixels. */
const ESTIMATED_HEIGHT = 66;
/** Rows drawn beyond either edge of the window, so that Tab and slow scrolling always find the next one. */
const OVERSCAN = 6;

/**
 * Draws the part of a long list that the window shows. A screen reader still has one list.
 *
 * The browser's own search (Ctrl F) finds what is drawn. The search field finds all events.
 */
export default function WindowedList({ list, Item, labels }: Props) {
  const { rows, eventAt, startsYear } = list;
  const printing = usePrinting();
  const [attach, scrollMargin] = usePageTop();
  // The focused row stays drawn wherever the window scrolls, also while a dialog has the focus and will return it.
  const focused = useRef<number | null>(null);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ESTIMATED_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin,
    // A row with a heading is higher, so it is measured apart from the same row without.
    getItemKey: useCallback(
      (place: number) => keyOf(rows[place] ?? place, startsYear(place)),
      [rows, startsYear],
    ),
    rangeExtractor: (range) => {
      const place = focused.current === null ? -1 : rows.indexOf(focused.current);
      // Both ends too, so that Tab goes into the list and out of it.
      const kept = place < 0 ? [] : [place - 1, place, place + 1];
      const drawn = new Set([0, ...defaultRangeExtractor(range), ...kept, rows.length - 1]);
      return [...drawn].filter((row) => row >= 0 && row < rows.length).sort((a, b) => a - b);
    },
  });
  if (printing)
    return (
      <ol {...labels}>
        {Array.from(rows, (row, place) => (
          <Item key={row} {...eventAt(place)} />
        ))}
      </ol>
    );
  const noteFocus = ({ target }: FocusEvent) => {
    const place = target.closest("[data-index]")?.getAttribute("data-index");
    focused.current = rows[Number(place ?? Number.NaN)] ?? null;
  };
  return (
    <ol
      {...labels}
      ref={attach}
      style={{ height: virtualizer.getTotalSize() }}
      data-windowed
      onFocus={noteFocus}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => (
        <Item
          key={rows[index]}
          {...eventAt(index)}
          ref={virtualizer.measureElement}
          data-index={index}
          aria-posinset={index + 1}
          aria-setsize={rows.length}
          style={{ top: start - scrollMargin }}
        />
      ))}
    </ol>
  );
}

const keyOf = (row: number, startsYear: boolean): number => (startsYear ? ~row : row);

/** How far below the page's top an element starts, measured again if the page grows. */
function usePageTop() {
  const [top, setTop] = useState(0);
  const attach = useCallback((list: HTMLElement | null) => {
    if (list === null) return;
    const measure = () => setTop(Math.round(list.getBoundingClientRect().top + scrollY));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return [attach, top] as const;
}
