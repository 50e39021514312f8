import { memo, type ReactNode, useId } from "react";
import { frameWords } from "#text";
import type { Exhibit } from "../../dossier/format/schema";
import { useDossier } from "../../view/ViewContext";
import { formOf } from "../buildExhibit";
import { BarMark } from "../marks/BarMark";
import { Fills, fillIds } from "../marks/Fills";
import { type Look, pastEnd } from "../marks/looks";
import css from "./figure.module.css";

interface Key {
  readonly words: Exclude<keyof typeof frameWords.howTo, "heading" | "hint">;
  readonly look: Look;
  readonly isUsed: (look: Look) => boolean;
}

const KEYS: readonly Key[] = [
  {
    words: "exact",
    look: { fill: "solid", end: "none" },
    isUsed: ({ fill, end }) => fill === "solid" && end === "none",
  },
  {
    words: "least",
    look: { fill: "solid", end: "fade" },
    isUsed: ({ end, isBelow }) => (end === "fade" || end === "arrow") && !isBelow,
  },
  {
    words: "mostBelow",
    look: { fill: "solid", end: "fade" },
    isUsed: ({ end, isBelow = false }) => isBelow && end !== "cap",
  },
  {
    words: "most",
    look: { fill: "outline", end: "cap" },
    isUsed: ({ end, isBelow }) => end === "cap" && !isBelow,
  },
  {
    words: "leastBelow",
    look: { fill: "outline", end: "cap" },
    isUsed: ({ end, isBelow = false }) => isBelow && end === "cap",
  },
  { words: "range", look: { fill: "solid", end: "interval" }, isUsed: ({ end }) => end === "interval" },
  { words: "about", look: { fill: "hatched", end: "none" }, isUsed: ({ fill }) => fill === "hatched" },
];

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
  const used = KEYS.filter(({ isUsed }) => looks.some(isUsed));
  if (used.length === 0 && !children) return null;
  return (
    <div className={css.howTo}>
      {used.length > 0 && <b>{frameWords.howTo.heading}</b>}
      {used.map(({ words, look }, at) => (
        <span key={words}>
          <svg width={BAR.length + past(look)} height={HEIGHT} aria-hidden="true">
            {at === 0 && <Fills ids={ids} />}
            <BarMark
              zero={0}
              end={BAR.length}
              nearer={BAR.nearer}
              y={BAR.top}
              height={BAR.height}
              tone="focus"
              look={look}
              ids={ids}
            />
          </svg>
          {frameWords.howTo[words]}
        </span>
      ))}
      {children}
    </div>
  );
});
