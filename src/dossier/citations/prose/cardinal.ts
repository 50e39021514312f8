import { type Exact, exact, isLess, ONE, plus, times, ZERO } from "./exact";
import { MAGNITUDE_WORDS, SINGLE, SMALL, TEN } from "./numberWords";
import { afterHyphen, type Token, textAt } from "./tokens";

type Tokens = readonly Token[];

/** What is read, and the token after it. */
interface Read<T> {
  readonly value: T;
  readonly next: number;
}

const DOZEN = 12n;

interface Cardinal extends Read<Exact> {
  /** What the whole of it is counted in: a million of "two million", one of "two million and five". */
  readonly magnitude: Exact;
}

/** A number in words, whole: groups of hundreds, each with its magnitude, from the largest to the smallest. */
export function cardinalAt(tokens: Tokens, at: number): Cardinal | null {
  let sum = ZERO;
  let next = at;
  let least: bigint | null = null;
  let shared = ONE;
  for (;;) {
    const start = least === null ? next : afterAnd(tokens, next);
    const group = groupAt(tokens, start) ?? (least === null ? articleAt(tokens, start) : null);
    if (!group) break;
    const magnitude = wordMagnitudeAt(tokens, group.next);
    // "two thousand five hundred" goes on, "two thousand three million" does not.
    if (least !== null && (magnitude ? magnitude.value : 1n) >= least) break;
    if (least !== null && magnitude === null && group.value.top >= least) break;
    sum = plus(sum, magnitude ? times(group.value, exact(magnitude.value)) : group.value);
    next = magnitude ? magnitude.next : group.next;
    shared = magnitude && least === null ? exact(magnitude.value) : ONE;
    if (magnitude === null) break;
    // "three hundred and two dozens": what is counted in dozens cannot be told.
    if (magnitude.value === DOZEN)
      return isLess(group.value, exact(100n)) ? { value: sum, next, magnitude: shared } : null;
    least = magnitude.value;
  }
  return next === at ? null : { value: sum, next, magnitude: shared };
}

/** "a million", "a dozen": only before a magnitude. So is "hundred thousand dollars". */
function articleAt(tokens: Tokens, at: number): Read<Exact> | null {
  const text = textAt(tokens, at);
  const next = text === "a" ? at + 1 : at;
  return wordMagnitudeAt(tokens, next) && !/s$/.test(textAt(tokens, next))
    ? { value: exact(1n), next }
    : null;
}

function wordMagnitudeAt(tokens: Tokens, at: number): Read<bigint> | null {
  const index = afterHyphen(tokens, at);
  const text = textAt(tokens, index);
  const value = MAGNITUDE_WORDS.get(text) ?? MAGNITUDE_WORDS.get(text.replace(/s$/, ""));
  return value === undefined || value === 100n ? null : { value, next: index + 1 };
}

/** "hundred and twenty", "forty two", "seven": below a thousand, or "fifteen hundred". */
function groupAt(tokens: Tokens, at: number): Read<Exact> | null {
  const first = belowHundredAt(tokens, at);
  const index = first ? afterHyphen(tokens, first.next) : tokens[at]?.text === "a" ? at + 1 : at;
  if (!/^hundreds?$/.test(textAt(tokens, index)) || (!first && tokens[index]?.text === "hundreds"))
    return first && { value: exact(first.value), next: first.next };
  const hundreds = (first?.value ?? 1n) * 100n;
  const rest = belowHundredAt(tokens, afterAnd(tokens, index + 1));
  return rest
    ? { value: exact(hundreds + rest.value), next: rest.next }
    : { value: exact(hundreds), next: index + 1 };
}

function belowHundredAt(tokens: Tokens, at: number): Read<bigint> | null {
  const text = textAt(tokens, at);
  const ten = TEN.get(text);
  if (ten === undefined) {
    const small = SMALL.get(text);
    return small === undefined ? null : { value: small, next: at + 1 };
  }
  const index = afterHyphen(tokens, at + 1);
  const one = SINGLE.get(textAt(tokens, index));
  return one === undefined ? { value: ten, next: at + 1 } : { value: ten + one, next: index + 1 };
}

/** The index after a joined hyphen, an "and", or both. */
export const afterAnd = (tokens: Tokens, at: number): number => {
  const index = afterHyphen(tokens, at);
  return tokens[index]?.text === "and" ? afterHyphen(tokens, index + 1) : index;
};
