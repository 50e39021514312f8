import type { ReactNode } from "react";
import { useHighlight, useHover } from "../../view/HighlightProvider";
import css from "./marks.module.css";

interface Props {
  /** Whose evidence a click opens. */
  readonly evidence: string;
  readonly on: boolean;
  /** Behind the mark while it is lit, and what can be hit. */
  readonly area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Where a click leads instead: a filter by those years, or the evidence of something else. */
  readonly leads?: { readonly years: readonly string[]; readonly opens: string };
  readonly children: ReactNode;
}

/**
 * A mark with all that is printed on it. The frame of the exhibit opens its evidence on a click, and goes from mark
 * to mark by the keyboard.
 */
export function MarkGroup({ evidence, on, area, leads, children }: Props) {
  const { ids, pointedAt } = useHighlight();
  const { onPointerOver, onPointerOut } = useHover(evidence);
  return (
    <g
      className={css.group}
      data-evidence={evidence}
      data-opens={leads?.opens}
      data-years={leads?.years.join()}
      data-on={on}
      data-lit={ids.has(evidence)}
      data-at={pointedAt === evidence || undefined}
      onPointerOver={onPointerOver}
      onPointerOut={onPointerOut}
    >
      <rect className={css.area} {...area} rx={3} />
      {children}
    </g>
  );
}
