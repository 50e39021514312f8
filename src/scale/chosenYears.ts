import { readSpan, type Span, spanText } from "../dossier/query/spans";

/** The span of the chosen years, within all years; all years if none is chosen. */
export function spanOfChosen(chosen: readonly string[], all: Span): Span {
  const spans = chosen.map((text) => readSpan(text) ?? { from: Number(text), to: Number(text) });
  if (spans.length === 0) return all;
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  // An address may ask for a year before or after that of any event, which only a figure has.
  const within = (year: number) => Math.min(Math.max(year, all.from), all.to);
  return { from: within(from), to: within(to) };
}

/** What the filters hold for a span: nothing if it covers all years, because it leaves nothing out. */
export const chosenOf = (span: Span, all: Span): readonly string[] =>
  span.from <= all.from && span.to >= all.to ? [] : [spanText(span)];

/** The span with one end moved to a year. That end pushes the other one along rather than pass it. */
export const moved = ({ from, to }: Span, end: keyof Span, year: number): Span =>
  end === "from" ? { from: year, to: Math.max(to, year) } : { from: Math.min(from, year), to: year };
