import { useMemo } from "react";
import { whenWords } from "../../dossier/dateWords";
import { spokenQuantity } from "../../dossier/quantityWords";
import { textScale } from "../../ui/textScale";
import { useBox } from "../../ui/useBox";
import { usePointing } from "../../view/lighting";
import { useView } from "../../view/ViewContext";
import type { Presented } from "../form";
import type { TableRow } from "../records";
import css from "./frame.module.css";
import { Picture } from "./Picture";
import { roomFor } from "./rooms";
import { useStanding } from "./standing";
import type { Stop } from "./useStops";

/** How much larger a drawing is for a projector: it is laid out in so much less room. */
const MORE = 1.2;

interface Props {
  /** Of the exhibit. */
  readonly id: string;
  readonly presented: Presented;
}

/** A drawing as wide as the page leaves it, its text as large as the reader has text; what is text flows. */
export function Drawing({ id, presented }: Props) {
  const { spoken, draw } = presented;
  if (spoken === null) return <div>{draw({ width: 0 })}</div>;
  return <ChartDrawing id={id} presented={presented} spoken={spoken} />;
}

function ChartDrawing({ id, presented, spoken }: Props & { readonly spoken: string }) {
  const [attach, { width }] = useBox();
  const projected = useView().view.theme === "projector";
  const standing = useStanding(id, presented, projected);
  const pointing = usePointing();
  // The same elements for as long as they show the same: a chart is expensive to draw.
  const scale = () => Math.max(textScale(), projected ? MORE : 1);
  const room = width > 0 && standing === null ? roomFor(width / scale()) : null;
  const drawn = useMemo(() => room !== null && presented.draw({ width: room }), [presented, room]);
  return (
    <div ref={attach} className={css.drawing}>
      <Picture spoken={spoken} stops={presented.left.map(stopOf)}>
        {standing ? <div {...standing} {...pointing} /> : drawn}
      </Picture>
    </div>
  );
}

const stopOf = ({ evidence, what, quantity, when }: TableRow): Stop => {
  const rest = quantity ? `: ${spokenQuantity(quantity)}` : when ? `, ${whenWords(when)}` : "";
  return { evidence, name: `${what}${rest}` };
};
