import { readSpan, type Span, spanText } from "../dossier/query/spans";

/** The years between which all that is chosen lies, none past those that there are; all of them where nothing is. */
export function spanOfChosen(chosen: readonly string[], all: Span): Span {
  const spans = chosen.map((text) => readSpan(text) ?? { from: Number(text), to: Number(text) });
  if (spans.length === 0) return all;
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  return { from: Math.max(from, all.from), to: Math.min(to, all.to) };
}

/** What is chosen by a span: nothing where it is all years there are, for that leaves nothing out. */
export const chosenOf = (span: Span, all: Span): readonly string[] =>
  span.from <= all.from && span.to >= all.to ? [] : [spanText(span)];

/** One end put to a year. It takes the other one with it rather than pass it. */
export const moved = ({ from, to }: Span, end: keyof Span, year: number): Span =>
  end === "from" ? { from: year, to: Math.max(to, year) } : { from: Math.min(from, year), to: year };
