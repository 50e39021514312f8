import { idsIn, readPair } from "./pairs";

/** Years from one to another, both included, as the address and the filters write them: "2003..2011". */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Years are 1 to 9999, without a zero in front: each span has one way to be written. */
const SPAN = /^([1-9]\d{0,3})\.\.([1-9]\d{0,3})$/;

/** Null for what is none, one year alone included: that is written as the year. */
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

/** Whether the text is a span, and some of these years lie in it. */
export function touches(text: string, years: readonly string[]): boolean {
  const span = readSpan(text);
  return span !== null && years.some((year) => holds(span, year));
}

/** What is chosen once that value is too, or no longer is. */
export const toggled = (chosen: readonly string[], value: string): readonly string[] =>
  chosenBy(chosen)(value) ? withoutValue(chosen, value) : [...chosen, value];

/**
 * What is chosen once that value no longer is: a span that it lay in falls into what is left on both sides, of a
 * pair the other one is left.
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
