import { type Exact, exact, times } from "./exact";
import { CAPITAL_ONLY, MAGNITUDE_LETTERS, MAGNITUDE_SHORT, MAGNITUDE_WORDS } from "./numberWords";
import { afterHyphen, type Token } from "./tokens";

/** The magnitudes after a numeral, multiplied: "million", "bn", "hundred thousand", "lakh crore". */
export function magnitudeAt(
  tokens: readonly Token[],
  at: number,
): { readonly value: Exact; readonly next: number } {
  let [value, next] = [exact(1n), at];
  for (;;) {
    const index = afterHyphen(tokens, next);
    const token = tokens[index];
    if (!token) break;
    const text = token.text;
    const letter = token.joined && index === next ? MAGNITUDE_LETTERS.get(text) : undefined;
    const magnitude =
      MAGNITUDE_WORDS.get(text) ??
      MAGNITUDE_WORDS.get(text.replace(/s$/, "")) ??
      MAGNITUDE_SHORT.get(text) ??
      MAGNITUDE_SHORT.get(text.replace(/s$/, "")) ??
      (CAPITAL_ONLY.has(text) && !token.isCapital ? undefined : letter);
    if (magnitude === undefined) break;
    value = times(value, exact(magnitude));
    next = index + 1;
  }
  return { value, next };
}
