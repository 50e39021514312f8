import type { PlacedText } from "./head";
import css from "./marks.module.css";

interface Props {
  readonly lines: readonly PlacedText[];
  readonly className: string | undefined;
  readonly anchor?: "start" | "middle" | "end";
}

/** Lines of text at their places. */
export function TextLines({ lines, className, anchor = "start" }: Props) {
  return lines.map(({ x, y, text, rest = "" }) => (
    <text key={`${x} ${y} ${text}`} className={className} x={x} y={y} textAnchor={anchor}>
      {rest === "" ? (
        text
      ) : (
        <>
          <tspan>{text}</tspan>
          <tspan className={css.rest}>{rest}</tspan>
        </>
      )}
    </text>
  ));
}
