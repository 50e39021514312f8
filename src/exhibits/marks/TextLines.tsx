import type { PlacedText } from "./head";

interface Props {
  readonly lines: readonly PlacedText[];
  readonly className: string | undefined;
  readonly anchor?: "start" | "middle" | "end";
}

/** Lines of text at their places. */
export function TextLines({ lines, className, anchor = "start" }: Props) {
  return lines.map(({ x, y, text }) => (
    <text key={`${y} ${text}`} className={className} x={x} y={y} textAnchor={anchor}>
      {text}
    </text>
  ));
}
