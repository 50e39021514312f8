import { type MouseEvent, useState } from "react";
import { pageWords, scaleWords, yearWords } from "#text";
import type { Span } from "../dossier/query/spans";
import css from "./scale.module.css";
import { type Bar, yearBars, yearTicks } from "./yearBars";

interface Props {
  readonly counts: ReadonlyMap<string, number>;
  readonly all: Span;
  readonly isChosen: (year: string) => boolean;
  readonly anyChosen: boolean;
  readonly onChoose: (bar: Span) => void;
}

/** The height of the drawing in its own units. A year is one unit wide; the drawing is stretched to its place. */
const HEIGHT = 100;
/** The part of a bar's room that it fills. The rest is the gap to the next bar. */
const FILLED = 0.8;

/** The events of each year, for the eye and the mouse alone. Screen readers and the keyboard have the thumbs. */
export function Histogram({ counts, all, isChosen, anyChosen, onChoose }: Props) {
  const [under, setUnder] = useState<Bar | null>(null);
  const bars = yearBars(counts, all);
  const most = Math.max(...bars.map(({ count }) => count), 1);
  const length = all.to - all.from;
  const drawn = (which: readonly Bar[]) => which.map((bar) => pathOf(bar, all.from, most)).join("");
  const barAt = ({ clientX, currentTarget }: MouseEvent<SVGElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const year = Math.round(all.from + ((clientX - left) / width) * length);
    return bars.find(({ to }) => year <= to) ?? null;
  };
  return (
    <div className={css.histogram} data-any={anyChosen}>
      <svg
        aria-hidden
        viewBox={`0 0 ${length} ${HEIGHT}`}
        preserveAspectRatio="none"
        onPointerMove={(event) => setUnder(barAt(event))}
        onPointerLeave={() => setUnder(null)}
        onClick={(event) => {
          const bar = barAt(event);
          if (bar) onChoose({ from: bar.from, to: bar.to });
        }}
      >
        <rect className={css.ground} width={length} height={HEIGHT} />
        <path d={drawn(bars.filter((bar) => !holds(bar, isChosen)))} />
        <path className={css.on} d={drawn(bars.filter((bar) => holds(bar, isChosen)))} />
      </svg>
      {under && (
        <b aria-hidden>
          {under.from < under.to
            ? pageWords.filters.span(under.from, under.to)
            : scaleWords.year(under.from, under.count)}
        </b>
      )}
      {yearTicks(all).map((year) => (
        <span key={year} aria-hidden style={{ insetInlineStart: `${((year - all.from) / length) * 100}%` }}>
          {yearWords(year)}
        </span>
      ))}
    </div>
  );
}

function holds({ from, to }: Bar, isChosen: (year: string) => boolean): boolean {
  for (let year = from; year <= to; year++) if (isChosen(String(year))) return true;
  return false;
}

function pathOf({ from, to, count }: Bar, first: number, most: number): string {
  const room = to - from + 1;
  const height = (count / most) * HEIGHT;
  return `M${from - first - 0.5 + (room * (1 - FILLED)) / 2} ${HEIGHT}v${-height}h${room * FILLED}v${height}z`;
}
