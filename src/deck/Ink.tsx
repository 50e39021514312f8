import { STAGE } from "../view/stage";
import css from "./deck.module.css";

/** A line drawn over a slide, as points. x and y alternate, as parts of the slide's width and height. */
export type Stroke = readonly number[];

/** What is drawn over the slide on show. */
export function Ink({ strokes }: { readonly strokes: readonly Stroke[] }) {
  if (strokes.length === 0) return null;
  return (
    <svg className={css.ink} viewBox={`0 0 ${STAGE.width} ${STAGE.height}`} aria-hidden>
      <path d={strokes.map(pathOf).join("")} />
    </svg>
  );
}

function pathOf(stroke: Stroke): string {
  const spots = stroke.map((part, at) => (part * (at % 2 === 0 ? STAGE.width : STAGE.height)).toFixed(1));
  // A line of no length is a dot.
  return `M${spots.slice(0, 2).join(" ")}L${spots.join(" ")}`;
}
