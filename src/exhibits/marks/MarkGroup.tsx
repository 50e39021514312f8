import type { ReactNode } from "react";
import type { MarkTarget } from "../form";
import type { PlacedText } from "./head";
import { SMALL, VALUE } from "./looks";
import css from "./marks.module.css";
import { measure } from "./measure";

interface Props {
  /** The id of the mark, and whose evidence a click opens. */
  readonly evidence: string;
  /** Shown behind the mark while it is highlighted. It is also the click target. */
  readonly area: {
    readonly x?: number;
    readonly y?: number;
    readonly width: number;
    readonly height: number;
  };
  /** The position of its own origin, if it has one. */
  readonly at?: { readonly x: number; readonly y: number };
  /** What a click does instead of opening evidence. */
  readonly target?: MarkTarget;
  /** The records that it stands for, if not only the one of its id. */
  readonly records?: readonly string[];
  readonly children: ReactNode;
}

/**
 * A mark with all the text that belongs to it. The figure around the drawing opens its evidence on a click, moves
 * the keyboard from mark to mark, and sets attributes for matches and highlights.
 */
export function MarkGroup({ evidence, area, at, target, records = [], children }: Props) {
  return (
    <g
      className={css.group}
      transform={at && `translate(${at.x} ${at.y})`}
      data-evidence={evidence}
      data-mark={records.length > 0 ? records.join(" ") : undefined}
      data-opens={target?.opens}
      data-years={target?.years.join()}
    >
      <rect className={css.area} {...area} rx={3} />
      {children}
    </g>
  );
}

/** Around lines of text that begin below each other. */
export function areaOf(lines: readonly PlacedText[], size: number = SMALL) {
  const [first] = lines;
  const width = Math.max(0, ...lines.map(({ text }) => measure(text, size, size === VALUE)));
  const y = (first?.y ?? 0) - size;
  return { x: (first?.x ?? 0) - 4, y, width: width + 8, height: (lines.at(-1)?.y ?? y) + 5 - y };
}
