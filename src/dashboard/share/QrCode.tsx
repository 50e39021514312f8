import { shareWords } from "#text";
import type { QrDrawing } from "./qr";
import css from "./share.module.css";

/** Dark on light in every theme: not all readers know the inverse. */
export function QrCode({ drawing: { size, path } }: { readonly drawing: QrDrawing }) {
  return (
    <svg
      className={css.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={shareWords.qr.name}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
