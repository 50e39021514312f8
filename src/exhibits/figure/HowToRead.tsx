import { memo, type ReactNode, useId } from "react";
import { frameWords } from "#text";
import type { Exhibit } from "../../dossier/format/schema";
import { useDossier } from "../../view/ViewContext";
import { formOf } from "../buildExhibit";
import { BarMark } from "../marks/BarMark";
import { Fills, fillIds } from "../marks/Fills";
import { type Look, MEANINGS, type Meaning, meaningsOf, pastEnd } from "../marks/looks";
import css from "./figure.module.css";

const SAMPLES: Record<Meaning, Look> = {
  exact: { fill: "solid", end: "none" },
  least: { fill: "solid", end: "fade" },
  mostBelow: { fill: "solid", end: "fade" },
  most: { fill: "outline", end: "cap" },
  leastBelow: { fill: "outline", end: "cap" },
  range: { fill: "solid", end: "interval" },
  hatched: { fill: "hatched", end: "none" },
};

const BAR = { length: 30, nearer: 14, height: 12, top: 3 };
const HEIGHT = 18;
/** Room for what is drawn past the value. */
const past = (look: Look): number => pastEnd(look, BAR.height);

interface Props {
  readonly exhibits: readonly Exhibit[];
  readonly children?: ReactNode;
}

/** The bounds that bars of these exhibits are drawn in, in words: once, before the first of them. */
export const HowToRead = memo(function HowToRead({ exhibits, children }: Props) {
  const dossier = useDossier();
  const ids = fillIds(useId());
  const looks = exhibits.flatMap((exhibit) => formOf(exhibit.form).build(dossier, exhibit).looks ?? []);
  const meanings = new Set(looks.flatMap(meaningsOf));
  const used = MEANINGS.filter((meaning) => meanings.has(meaning));
  if (used.length === 0 && !children) return null;
  return (
    <div className={css.howTo}>
      {used.length > 0 && <b>{frameWords.howTo.heading}</b>}
      {used.map((meaning, at) => (
        <span key={meaning}>
          <svg width={BAR.length + past(SAMPLES[meaning])} height={HEIGHT} aria-hidden="true">
            {at === 0 && <Fills ids={ids} />}
            <BarMark
              zero={0}
              end={BAR.length}
              nearer={BAR.nearer}
              y={BAR.top}
              height={BAR.height}
              tone="focus"
              look={SAMPLES[meaning]}
              ids={ids}
            />
          </svg>
          {frameWords.howTo[meaning]}
        </span>
      ))}
      {children}
    </div>
  );
});
