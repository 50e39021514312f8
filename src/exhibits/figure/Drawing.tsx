import { useMemo } from "react";
import { spokenQuantity, whenWords } from "#text";
import { textScale } from "../../ui/textScale";
import { useBox } from "../../ui/useBox";
import { usePointing } from "../../view/HighlightProvider";
import { useView } from "../../view/ViewContext";
import type { ExhibitModel } from "../form";
import type { TableRow } from "../records";
import css from "./figure.module.css";
import { layoutWidthFor } from "./layoutWidths";
import { Picture } from "./Picture";
import { usePrerenderedDrawing } from "./prerenderedDrawing";
import type { Stop } from "./useStops";

/** How much larger a drawing is for a projector: it is laid out in so much less room. */
const MORE = 1.2;

interface Props {
  /** Of the exhibit. */
  readonly id: string;
  readonly presented: ExhibitModel;
}

/** A drawing as wide as the page leaves it, its text as large as the reader has text; what is text flows. */
export function Drawing({ id, presented }: Props) {
  const { spoken, draw } = presented;
  if (spoken === null) return <div>{draw({ width: 0 })}</div>;
  return <ChartDrawing id={id} presented={presented} spoken={spoken({})} />;
}

function ChartDrawing({ id, presented, spoken }: Props & { readonly spoken: string }) {
  const [attach, { width }] = useBox();
  const { theme, embed } = useView().view;
  const projected = theme === "projector";
  const standing = usePrerenderedDrawing(id, presented, projected);
  const pointing = usePointing();
  // The same elements for as long as they show the same: a chart is expensive to draw.
  const scale = () => Math.max(textScale(), projected ? MORE : 1);
  const room = width > 0 && standing === null ? layoutWidthFor(width / scale()) : null;
  const drawn = useMemo(() => room !== null && presented.draw({ width: room }), [presented, room]);
  const stops = useMemo(() => (presented.left.length > 0 ? () => stopsOf(presented) : null), [presented]);
  return (
    <div ref={attach} className={css.drawing}>
      <Picture spoken={spoken} stops={stops} narrows={embed === null}>
        {standing ? <div {...standing} {...pointing} /> : drawn}
      </Picture>
    </div>
  );
}

/** In the order of the table; marks that stand for several of its rows follow. */
function stopsOf({ left, marks, several }: ExhibitModel): readonly Stop[] {
  const drawn = new Set(marks({}));
  return [...left.filter(({ evidence }) => drawn.has(evidence)).map(stopOf), ...(several?.() ?? [])];
}

const stopOf = ({ evidence, what, quantity, when }: TableRow): Stop => {
  const rest = quantity ? `: ${spokenQuantity(quantity)}` : when ? `, ${whenWords(when)}` : "";
  return { evidence, name: `${what}${rest}`, opens: evidence, years: [] };
};
