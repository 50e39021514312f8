import { Fragment, memo, useRef, useState } from "react";
import { scaleWords, yearWords } from "#text";
import { chosenBy, type Span } from "../dossier/query/spans";
import { useFilters, useNavigate } from "../view/ViewContext";
import { chosenOf, moved, spanOfChosen } from "./chosenYears";
import { Histogram } from "./Histogram";
import css from "./scale.module.css";
import { spanOfAll } from "./yearBars";

interface Props {
  /** How many events each year would leave. */
  readonly counts: ReadonlyMap<string, number>;
}

const ENDS = ["from", "to"] as const;

/** A histogram of many years, with two thumbs under it that choose a span. */
export default function YearRange({ counts }: Props) {
  const navigate = useNavigate();
  const { year } = useFilters();
  const [preview, setPreview] = useState<Span | null>(null);
  /** What the thumb chose since it was last focused or pressed. */
  const slid = useRef<string | null>(null);
  const all = spanOfAll(counts);
  const settled = spanOfChosen(year, all);
  const span = preview ?? settled;
  const choose = (next: Span, bySlide = false) => {
    setPreview(null);
    const chosen = chosenOf(next, all);
    if (String(chosen) === String(year)) return;
    // The keys move a thumb year by year. Such moves are one step of the history until the focus changes, as a drag is.
    navigate.choose("year", chosen, bySlide && slid.current === String(year) ? "replace" : "push");
    slid.current = bySlide ? String(chosen) : null;
  };
  const startSlide = () => {
    slid.current = null;
  };
  return (
    <>
      <span className={css.exact}>
        {ENDS.map((end) => (
          <Fragment key={end}>
            {end === "to" && "–"}
            <select
              aria-label={scaleWords[end]}
              value={span[end]}
              onChange={({ target }) => choose(moved(settled, end, Number(target.value)))}
            >
              <YearOptions years={yearsToChoose(counts, span[end]).join()} />
            </select>
          </Fragment>
        ))}
      </span>
      <div className={css.range}>
        <Histogram
          counts={counts}
          all={all}
          isChosen={chosenBy(preview ? chosenOf(preview, all) : year)}
          anyChosen={preview !== null || year.length > 0}
          // A click on the only chosen bar chooses all years again.
          onChoose={(bar) => choose(String(chosenOf(bar, all)) === String(year) ? all : bar)}
        />
        {ENDS.map((end) => (
          <input
            key={end}
            type="range"
            aria-label={scaleWords[end]}
            aria-valuetext={scaleWords.year(span[end], counts.get(String(span[end])) ?? 0)}
            min={all.from}
            max={all.to}
            value={span[end]}
            // If both thumbs are at one end, the one that can move away is on top.
            data-top={end === "from" && span.from > (all.from + all.to) / 2}
            onFocus={startSlide}
            onPointerDown={startSlide}
            onChange={({ target }) => setPreview(moved(settled, end, Number(target.value)))}
            // React's onChange is the `input` event of each step of a drag. This is the `change` event at its end.
            ref={onChange((value) => choose(moved(settled, end, value), true))}
          />
        ))}
      </div>
    </>
  );
}

/** Dozens of options that seldom change. The years come as one text, so that `memo` can compare them. */
const YearOptions = memo(function YearOptions({ years }: { readonly years: string }) {
  return years.split(",").map((year) => (
    <option key={year} value={year}>
      {yearWords(Number(year))}
    </option>
  ));
});

const onChange = (choose: (value: number) => void) => (input: HTMLInputElement) => {
  const chosen = () => choose(input.valueAsNumber);
  input.addEventListener("change", chosen);
  return () => input.removeEventListener("change", chosen);
};

/** The years with events, and the chosen one. */
const yearsToChoose = (counts: ReadonlyMap<string, number>, chosen: number): readonly number[] =>
  [...new Set([...counts.keys()].map(Number)).add(chosen)].sort((a, b) => a - b);
