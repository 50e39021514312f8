/** A number kept exactly, as a fraction in lowest terms. Never negative: articles print a fall of 32% as "32%". */
export interface Exact {
  readonly top: bigint;
  /** Above zero. */
  readonly bottom: bigint;
}

export function exact(top: bigint, bottom = 1n): Exact {
  const divisor = commonDivisor(top, bottom);
  return { top: top / divisor, bottom: bottom / divisor };
}

export const ZERO = exact(0n);
export const ONE = exact(1n);
export const HUNDRED = exact(100n);

/** @param digits digits with at most one point: "1234", "0.5", ".5" */
export function exactOf(digits: string): Exact {
  const decimals = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0;
  return exact(BigInt(digits.replace(".", "")), 10n ** BigInt(decimals));
}

/** The size of a finite number, as its shortest digits have it: 0.1 is a tenth. */
export function exactOfNumber(value: number): Exact {
  const text = String(Math.abs(value));
  const e = text.indexOf("e");
  if (e < 0) return exactOf(text);
  const power = BigInt(text.slice(e + 2));
  const factor = exact(10n ** power);
  return text[e + 1] === "-"
    ? over(exactOf(text.slice(0, e)), factor)
    : times(exactOf(text.slice(0, e)), factor);
}

export const plus = (a: Exact, b: Exact): Exact =>
  exact(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);

export const times = (a: Exact, b: Exact): Exact => exact(a.top * b.top, a.bottom * b.bottom);

/** @throws RangeError if `b` is zero */
export const over = (a: Exact, b: Exact): Exact => exact(a.top * b.bottom, a.bottom * b.top);

export const isSame = (a: Exact, b: Exact): boolean => a.top === b.top && a.bottom === b.bottom;

export const isLess = (a: Exact, b: Exact): boolean => a.top * b.bottom < b.top * a.bottom;

function commonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
