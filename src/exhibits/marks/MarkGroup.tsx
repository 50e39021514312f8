import type { ReactNode } from "react";
import type { MarkTarget } from "../form";
import css from "./marks.module.css";

interface Props {
  /** The id of the mark, and whose evidence a click opens. */
  readonly evidence: string;
  /** Behind the mark while it is highlighted, and what can be hit. */
  readonly area: {
    readonly x?: number;
    readonly y?: number;
    readonly width: number;
    readonly height: number;
  };
  /** Where its corner stands, if it is drawn from a corner of its own. */
  readonly at?: { readonly x: number; readonly y: number };
  /** What a click does instead. */
  readonly target?: MarkTarget;
  /** The records that it stands for, if not the one that it is called by. */
  readonly records?: readonly string[];
  readonly children: ReactNode;
}

/**
 * A mark with all that is printed on it. The figure around the drawing opens its evidence on a click, goes from mark
 * to mark by the keyboard, and says by attributes whether it matches and is highlighted.
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
