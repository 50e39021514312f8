const WIDEST = 18;
const GAP = 3;
/** Paragraphs that are narrower are drawn as one bar. */
const NARROWEST = 3;
/** The least width of a cited paragraph, so that it is visible in an article of any length. */
const LEAST = 1.5;

interface Paths {
  readonly others: string;
  readonly cited: string;
}

/**
 * The paragraphs of an article, side by side in a width, as two paths: those that are cited, which stand out above
 * and below, and the others.
 */
export function stripPaths(cited: readonly number[], all: number, width: number): Paths {
  const step = Math.min(WIDEST + GAP, width / all);
  const isBar = step < NARROWEST;
  const gap = isBar ? 0 : Math.min(GAP, step / 4);
  const size = Math.max(step - gap, LEAST);
  const left = (paragraph: number) => Math.min((paragraph - 1) * step, width - size);
  const own = new Set(cited);
  const others = isBar
    ? [box(0, width, "low")]
    : Array.from({ length: all }, (_, at) => at + 1)
        .filter((paragraph) => !own.has(paragraph))
        .map((paragraph) => box(left(paragraph), size, "low"));
  return {
    others: others.join(""),
    cited: cited.map((paragraph) => box(left(paragraph), size, "high")).join(""),
  };
}

const round = (length: number): number => Math.round(length * 10) / 10;

const box = (x: number, width: number, height: "low" | "high"): string =>
  height === "low"
    ? `M${round(x)} 3h${round(width)}v8h-${round(width)}z`
    : `M${round(x)} 0h${round(width)}v14h-${round(width)}z`;
