/** `at` is where the part begins in the text. */
export type ProsePart = { readonly at: number } & (
  | { readonly text: string }
  | {
      readonly figure: string;
      /** What follows it and belongs to the same link, its blank included: " tariff", "-largest market". */
      readonly rest?: string;
    }
);

/** A figure, with what belongs to its link, or one brace of the text that is written as two. */
const PLACEHOLDER = /\{\{|\}\}|\{([a-z0-9-]+)(?:\|([^{}|]+))?\}/g;

/**
 * Text of a dossier, cut at its figures: `"sold {rolls}"`, `"a {rolls-share| share} of it"`.
 * A number is written once, in its figure; text names the figure. `{{` and `}}` are braces of the text, so
 * `"the set {{x}}"` reads "the set {x}"; a brace that is part of no figure's name may stand alone.
 */
export function splitProse(text: string): readonly ProsePart[] {
  const parts: ProsePart[] = [];
  let own = { at: 0, text: "" };
  let end = 0;
  const close = (at: number) => {
    if (own.text !== "") parts.push(own);
    own = { at, text: "" };
  };
  for (const match of text.matchAll(PLACEHOLDER)) {
    const [whole, figure, rest] = match;
    own.text += text.slice(end, match.index);
    end = match.index + whole.length;
    if (figure === undefined) own.text += whole.slice(1);
    else {
      close(end);
      parts.push({ at: match.index, figure, ...(rest !== undefined && { rest }) });
    }
  }
  own.text += text.slice(end);
  close(end);
  return parts;
}

/** The figures that a text names. */
export function proseFigures(text: string): readonly string[] {
  return splitProse(text).flatMap((part) => ("figure" in part ? [part.figure] : []));
}
