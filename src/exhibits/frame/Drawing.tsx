import { useMemo } from "react";
import { useBox } from "../../ui/useBox";
import { usePointing } from "../../view/lighting";
import { useView } from "../../view/ViewContext";
import type { Presented } from "../form";
import css from "./frame.module.css";
import { Picture } from "./Picture";
import { roomFor } from "./rooms";
import { useStanding } from "./standing";

/** How much larger a drawing is for a projector: it is laid out in so much less room. */
const MORE = 1.2;

interface Props {
  /** Of the exhibit. */
  readonly id: string;
  readonly presented: Presented;
}

/** A drawing as wide as the page leaves it; what is text flows. */
export function Drawing({ id, presented }: Props) {
  const { spoken, draw } = presented;
  if (spoken === null) return <div>{draw({ width: 0 })}</div>;
  return <ChartDrawing id={id} presented={presented} spoken={spoken({})} />;
}

function ChartDrawing({ id, presented, spoken }: Props & { readonly spoken: string }) {
  const [attach, { width }] = useBox();
  const { theme, embed } = useView().view;
  const projected = theme === "projector";
  const standing = useStanding(id, presented, projected);
  const pointing = usePointing();
  // The same elements for as long as they show the same: a chart is expensive to draw.
  const room = width > 0 && standing === null ? roomFor(width / (projected ? MORE : 1)) : null;
  const drawn = useMemo(() => room !== null && presented.draw({ width: room }), [presented, room]);
  return (
    <div ref={attach} className={css.drawing}>
      <Picture spoken={spoken} narrows={embed === null}>
        {standing ? <div {...standing} {...pointing} /> : drawn}
      </Picture>
    </div>
  );
}
