import { type ReactNode, useRef } from "react";
import type { ExhibitModel } from "../exhibits/buildExhibit";
import { Picture } from "../exhibits/figure/Picture";
import type { LayoutRoom } from "../exhibits/form";
import { useHighlight } from "../view/HighlightProvider";
import type { StageBox } from "../view/stage";
import { useMarkAttributes } from "../view/useMarkAttributes";
import { useMatching } from "../view/ViewContext";
import { Fit } from "./Fit";
import { sizeDrawing } from "./layOutSlide";
import css from "./slide.module.css";

interface Props {
  readonly presented: ExhibitModel;
  readonly part: NonNullable<LayoutRoom["part"]>;
  readonly box: Pick<StageBox, "width" | "height">;
}

/** How much larger than on the page: the first that fits. At the last, text of 13.5 px has a slide's smallest size. */
const DENSE = 1.34;
const SCALES = [1.6, 1.52, 1.43, DENSE];

/** A drawing in a box of the stage; one that is text flows in the slide's own type. */
export function SlideDrawing({ presented, part, box }: Props) {
  const { draw, heightAt } = presented.drawing({ slide: true });
  if (heightAt === null) return <SlideText>{draw({ width: box.width, part })}</SlideText>;
  const heightScaled = (scale: number) => heightAt(Math.floor(box.width / scale));
  const laidOut = SCALES.find((scale) => heightScaled(scale) * scale <= box.height) ?? DENSE;
  const width = Math.floor(box.width / laidOut);
  const zoom = Math.min(laidOut, box.height / heightScaled(laidOut));
  return (
    <div ref={sizeDrawing} className={css.drawing} data-width={width} data-zoom={zoom}>
      <Picture spoken={presented.spoken?.({ slide: true }) ?? ""} rows={presented.all}>
        {draw({ width, height: box.height / zoom })}
      </Picture>
    </div>
  );
}

/** A table of text: its rows dim as marks do. */
function SlideText({ children }: { readonly children: ReactNode }) {
  const text = useRef<HTMLDivElement>(null);
  useMarkAttributes(text, { matching: useMatching(), highlight: useHighlight() });
  return (
    <Fit className={css.text}>
      <div ref={text}>{children}</div>
    </Fit>
  );
}
