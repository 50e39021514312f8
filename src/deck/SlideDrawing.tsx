import { Picture } from "../exhibits/figure/Picture";
import type { ExhibitModel, LayoutRoom } from "../exhibits/form";
import type { StageBox } from "../view/stage";
import { Fit } from "./Fit";
import css from "./slide.module.css";

interface Props {
  readonly presented: ExhibitModel;
  readonly part: NonNullable<LayoutRoom["part"]>;
  readonly box: Pick<StageBox, "width" | "height">;
}

/** How much larger than on the page. At the second, text of 12 px has a slide's smallest size. */
const [ROOMY, DENSE] = [1.7, 1.5];

/** A drawing in a box of the stage; one that is text flows in the slide's own type. */
export function SlideDrawing({ presented, part, box }: Props) {
  const { heightIn, spoken, draw } = presented;
  if (heightIn === null)
    return <Fit className={css.text}>{draw({ width: box.width, slide: true, part })}</Fit>;
  const heightAt = (scale: number) => heightIn({ width: Math.floor(box.width / scale), slide: true });
  const laidOut = heightAt(ROOMY) * ROOMY <= box.height ? ROOMY : DENSE;
  const width = Math.floor(box.width / laidOut);
  const zoom = Math.min(laidOut, box.height / heightAt(laidOut));
  return (
    <div className={css.drawing} style={{ width, zoom }}>
      <Picture spoken={spoken?.({ slide: true }) ?? ""}>{draw({ width, slide: true })}</Picture>
    </div>
  );
}
