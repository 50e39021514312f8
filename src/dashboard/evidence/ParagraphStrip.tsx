import css from "./evidence.module.css";
import { stripPaths } from "./stripPaths";

interface Props {
  /** Ascending. */
  readonly cited: readonly number[];
  readonly all: number;
}

const SIZE = { width: 280, height: 14 } as const;

/** An article as a row of its paragraphs, the cited ones marked. Decoration: their numbers are beside it. */
export function ParagraphStrip({ cited, all }: Props) {
  const paths = stripPaths(cited, all, SIZE.width);
  return (
    <svg className={css.strip} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
      <path d={paths.others} />
      <path d={paths.cited} data-cited />
    </svg>
  );
}
