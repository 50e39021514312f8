import { Picture } from "../exhibits/figure/Picture";
import type { ExhibitModel, LayoutRoom } from "../exhibits/form";
import type { Box } from "../ui/useBox";
import { drawingScale } from "./fit";
import css from "./slide.module.css";

interface Props {
  readonly presented: ExhibitModel;
  readonly part: NonNullable<LayoutRoom["part"]>;
  readonly box: Box;
  readonly unit: number;
}

/** A drawing as large as the slide leaves it room; what is text flows in the slide's own type. */
export function SlideDrawing({ presented, part, box, unit }: Props) {
  const { heightIn, spoken, draw } = presented;
  if (box.width === 0) return null;
  if (heightIn === null)
    return <div className={css.text}>{draw({ width: box.width, slide: true, part })}</div>;
  const scale = drawingScale(box, unit, (width) => heightIn({ width, slide: true }));
  return (
    <div className={css.enlarged} style={{ zoom: scale }}>
      <Picture spoken={spoken?.({ slide: true }) ?? ""}>
        {draw({ width: Math.floor(box.width / scale), slide: true })}
      </Picture>
    </div>
  );
}
