import type { Presented, Room } from "../exhibits/form";
import { Picture } from "../exhibits/frame/Picture";
import { useBox } from "../ui/useBox";
import { drawingScale } from "./fit";
import css from "./slide.module.css";

interface Props {
  readonly presented: Presented;
  readonly part: NonNullable<Room["part"]>;
  readonly unit: number;
}

/** A drawing as large as the slide leaves it room; what is text flows in the slide's own type. */
export function SlideDrawing({ presented, part, unit }: Props) {
  const [attach, box] = useBox();
  const { heightIn, spoken, draw } = presented;
  if (heightIn === null)
    return <div className={css.text}>{draw({ width: box.width, slide: true, part })}</div>;

  const scale = drawingScale(box, unit, (width) => heightIn({ width, slide: true }));
  const room: Room = { width: Math.floor(box.width / scale), slide: true };
  return (
    <div ref={attach} className={css.drawing}>
      {box.width > 0 && (
        <div className={css.enlarged} style={{ zoom: scale }}>
          <Picture spoken={spoken ?? ""}>{draw(room)}</Picture>
        </div>
      )}
    </div>
  );
}
