import type { ExhibitModel } from "../exhibits/buildExhibit";
import { Picture } from "../exhibits/figure/Picture";
import type { LayoutRoom } from "../exhibits/form";
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
  const { draw, heightAt } = presented.drawing({ slide: true });
  if (box.width === 0) return null;
  if (heightAt === null) return <div className={css.text}>{draw({ width: box.width, part })}</div>;
  const scale = drawingScale(box, unit, heightAt);
  return (
    <div className={css.enlarged} style={{ zoom: scale }}>
      <Picture spoken={presented.spoken?.({ slide: true }) ?? ""} rows={presented.all}>
        {draw({ width: Math.floor(box.width / scale) })}
      </Picture>
    </div>
  );
}
