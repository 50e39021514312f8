import { DIVISOR, MAGNITUDE_WORDS, SMALL, TEN } from "./numberWords";

/** Words that say how many, or a part of something, and nothing else. */
const OTHERS = new Set(["hundreds", "dozens", "couple", "score", "scores"]);

export function isNumberWord(text: string): boolean {
  const one = text.replace(/s$/, "");
  return (
    SMALL.has(text) ||
    TEN.has(text) ||
    MAGNITUDE_WORDS.has(text) ||
    MAGNITUDE_WORDS.has(one) ||
    OTHERS.has(text) ||
    text === "half" ||
    (text.endsWith("s") && DIVISOR.has(text))
  );
}
