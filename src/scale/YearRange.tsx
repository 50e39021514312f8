import { Fragment, memo, useRef, useState } from "react";
import { manyWords } from "#text";
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

/** Many years: how many events each has, and two thumbs under them that choose from one to another. */
export default function YearRange({ counts }: Props) {
  const navigate = useNavigate();
  const { year } = useFilters();
  const [preview, setPreview] = useState<Span | null>(null);
  const slid = useRef<string | null>(null);
  const all = spanOfAll(counts);
  const settled = spanOfChosen(year, all);
  const span = preview ?? settled;
  const choose = (next: Span, bySlide = false) => {
    setPreview(null);
    const chosen = chosenOf(next, all);
    if (String(chosen) === String(year)) return;
    // The keys move a thumb by steps: all of one visit to it are one step of the history, as a drag is.
    navigate.choose("year", chosen, bySlide && slid.current === String(year) ? "replace" : "push");
    slid.current = bySlide ? String(chosen) : null;
  };
  const anew = () => {
    slid.current = null;
  };
  return (
    <>
      <span className={css.exact}>
        {ENDS.map((end) => (
          <Fragment key={end}>
            {end === "to" && "–"}
            <select
              aria-label={manyWords[end]}
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
          // The one that is chosen gives all of them back.
          onChoose={(bar) => choose(String(chosenOf(bar, all)) === String(year) ? all : bar)}
        />
        {ENDS.map((end) => (
          <input
            key={end}
            type="range"
            aria-label={manyWords[end]}
            aria-valuetext={manyWords.year(span[end], counts.get(String(span[end])) ?? 0)}
            min={all.from}
            max={all.to}
            value={span[end]}
            // Of two at the end, the one that can leave it is on top.
            data-top={end === "from" && span.from > (all.from + all.to) / 2}
            onFocus={anew}
            onPointerDown={anew}
            onChange={({ target }) => setPreview(moved(settled, end, Number(target.value)))}
            // React calls the event that comes at each step of a drag by the name of the one at its end.
            ref={onChange((value) => choose(moved(settled, end, value), true))}
          />
        ))}
      </div>
    </>
  );
}

/** Dozens that are nearly always the same, while the counts beside them change: from a text, to be compared as one. */
const YearOptions = memo(function YearOptions({ years }: { readonly years: string }) {
  return years.split(",").map((year) => <option key={year}>{year}</option>);
});

const onChange = (choose: (value: number) => void) => (input: HTMLInputElement) => {
  const chosen = () => choose(input.valueAsNumber);
  input.addEventListener("change", chosen);
  return () => input.removeEventListener("change", chosen);
};

/** Those with events, and the one that is chosen. */
const yearsToChoose = (counts: ReadonlyMap<string, number>, chosen: number): readonly number[] =>
  [...new Set([...counts.keys()].map(Number)).add(chosen)].sort((a, b) => a - b);
