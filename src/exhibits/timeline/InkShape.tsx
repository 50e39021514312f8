import marks from "../marks/marks.module.css";
import { directionOf, fadeId } from "./FadeFills";
import { arrowPoints, barOf, type Ink, type LineInk, recordsOf, type TextLook } from "./ink";
import css from "./timeline.module.css";

const TEXTS: Record<TextLook, string | undefined> = {
  head: marks.strong,
  name: css.name,
  small: marks.small,
  pale: css.pale,
};

interface Props {
  readonly ink: Ink;
  /** The id of the chart. */
  readonly chart: string;
}

/** One shape of the drawing on the page. */
export function InkShape({ ink, chart }: Props) {
  switch (ink.kind) {
    case "text":
      return (
        <text
          className={TEXTS[ink.look]}
          x={ink.x}
          y={ink.y}
          textAnchor={ink.anchor === "start" ? undefined : ink.anchor}
        >
          {ink.text}
        </text>
      );
    case "dot":
      return <circle cx={ink.x} cy={ink.y} r={ink.size} fill={`var(--${ink.tone})`} />;
    case "square": {
      const side = 2 * ink.size;
      const place = { x: ink.x - ink.size, y: ink.y - ink.size, width: side, height: side };
      return <rect {...place} fill={`var(--${ink.tone})`} />;
    }
    case "bar": {
      const { x, y, width, height, tone, events } = ink;
      return (
        <rect
          className={css.bar}
          data-mark={recordsOf(events).join(" ") || undefined}
          {...{ x, y, width, height }}
          fill={`var(--${tone})`}
        />
      );
    }
    case "arrow":
      return <path d={`M${arrowPoints(ink).join("L")}z`} fill={`var(--${ink.tone})`} />;
    case "rule":
      return (
        <path
          className={ink.look === "axis" ? marks.axis : marks.rule}
          d={`M${ink.x} ${ink.y}${ink.height === 0 ? `h${ink.width}` : `v${ink.height}`}`}
        />
      );
    case "wedge":
      return <polygon className={css.wedge} points={ink.points.map((point) => point.join(",")).join(" ")} />;
    case "line":
      return <LineShape ink={ink} chart={chart} />;
  }
}

/** Solid and fading lines are bars, because a gradient on a horizontal line has no height. */
function LineShape({ ink, chart }: { readonly ink: LineInk; readonly chart: string }) {
  const { from, to, tone, look } = ink;
  if (look === "dotted")
    return (
      <path className={css.dotted} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} stroke={`var(--${tone})`} />
    );
  const fill = look === "solid" ? `var(--${tone})` : `url(#${fadeId(chart, tone, directionOf(ink))})`;
  return <rect {...barOf(ink)} fill={fill} />;
}
