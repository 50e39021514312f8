import { type ReactNode, useRef } from "react";
import type { ExhibitModel } from "../exhibits/buildExhibit";
import { Picture } from "../exhibits/figure/Picture";
import type { LayoutRoom } from "../exhibits/form";
import { applyStyle } from "../ui/applyStyle";
import { UpdateMarks } from "../view/UpdateMarks";
import { Fit } from "./Fit";
import type { PlacedDrawing } from "./placeDrawing";
import css from "./slide.module.css";

interface Props {
  readonly presented: ExhibitModel;
  readonly placed: PlacedDrawing | null;
  readonly part: NonNullable<LayoutRoom["part"]>;
  /** The width of the box. */
  readonly width: number;
}

/** A drawing in a box of the stage; one that is text flows in the slide's own type. */
export function SlideDrawing({ presented, placed, part, width }: Props) {
  const drawing = presented.drawing({ slide: true });
  if (!placed) return <SlideText>{drawing.draw({ width, part })}</SlideText>;
  const { room, zoom } = placed;
  return (
    <div ref={applyStyle} className={css.drawing} data-style={`width: ${room.width}px; zoom: ${zoom}`}>
      <Picture spoken={presented.spoken?.({ slide: true }) ?? ""} rows={presented.all}>
        {drawing.draw(room)}
      </Picture>
    </div>
  );
}

/** A table of text: its rows dim as marks do. */
function SlideText({ children }: { readonly children: ReactNode }) {
  const text = useRef<HTMLDivElement>(null);
  return (
    <Fit className={css.text}>
      <div ref={text}>{children}</div>
      <UpdateMarks container={text} dims />
    </Fit>
  );
}
