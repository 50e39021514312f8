import { idsIn, readPair } from "./pairs";

/** Years from one to another, both included, as the address and the filters write them: "2003..2011". */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Years are 1 to 9999, without leading zeros, so each span is written one way. */
const SPAN = /^([1-9]\d{0,3})\.\.([1-9]\d{0,3})$/;

/** Null if the text is no span. A single year is none either: it is written as the year. */
export function readSpan(text: string): Span | null {
  const [, first, last] = SPAN.exec(text) ?? [];
  const [from, to] = [Number(first), Number(last)];
  return from < to ? { from, to } : null;
}

export const spanText = ({ from, to }: Span): string => (from === to ? String(from) : `${from}..${to}`);

/** Whether a value has been chosen: by itself, as one of a pair, or as a year of a span. */
export function chosenBy(chosen: readonly string[]): (value: string) => boolean {
  const single = new Set(chosen.flatMap(idsIn));
  const spans = chosen.flatMap((text) => readSpan(text) ?? []);
  return (value) => single.has(value) || spans.some((span) => holds(span, value));
}

/** Whether the text is a span that contains one of these years. */
export function touches(text: string, years: readonly string[]): boolean {
  const span = readSpan(text);
  return span !== null && years.some((year) => holds(span, year));
}

/** The choice after a value is turned on or off. */
export const toggled = (chosen: readonly string[], value: string): readonly string[] =>
  chosenBy(chosen)(value) ? withoutValue(chosen, value) : [...chosen, value];

/**
 * The choice without a value: a span that contains it becomes the parts on both sides, a pair becomes the other
 * person.
 */
export const withoutValue = (chosen: readonly string[], value: string): readonly string[] =>
  chosen.flatMap((text) => {
    const pair = readPair(text);
    if (pair?.includes(value)) return pair.filter((id) => id !== value);
    const span = readSpan(text);
    if (span === null || !holds(span, value)) return text === value ? [] : [text];
    const year = Number(value);
    return [
      { from: span.from, to: year - 1 },
      { from: year + 1, to: span.to },
    ]
      .filter(({ from, to }) => from <= to)
      .map(spanText);
  });

const holds = ({ from, to }: Span, year: string): boolean => from <= Number(year) && Number(year) <= to;
