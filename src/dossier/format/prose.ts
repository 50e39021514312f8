/** `at` is where the part begins in the text. */
export type ProsePart = { readonly at: number } & (
  | { readonly text: string }
  | {
      readonly figure: string;
      /** What follows it and belongs to the same link, its blank included: " tariff", "-largest market". */
      readonly rest?: string;
    }
);

const PLACEHOLDER = /\{([a-z0-9-]+)(?:\|([^{}|]+))?\}/g;

/**
 * Text of a dossier, cut at its figures: `"sales were {sales-2016}"`, `"a {tariff-2017| tariff} on cars"`.
 * A number is written once, in its figure; text names the figure.
 */
export function splitProse(text: string): readonly ProsePart[] {
  const parts: ProsePart[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const [whole, figure = "", rest] = match;
    if (match.index > end) parts.push({ at: end, text: text.slice(end, match.index) });
    parts.push({ at: match.index, figure, ...(rest !== undefined && { rest }) });
    end = match.index + whole.length;
  }
  if (end < text.length) parts.push({ at: end, text: text.slice(end) });
  return parts;
}

/** The figures that a text names. */
export function proseFigures(text: string): readonly string[] {
  return splitProse(text).flatMap((part) => ("figure" in part ? [part.figure] : []));
}
