import { DIVISOR, MAGNITUDE_WORDS, SMALL, TEN } from "./numberWords";

/** Words that say how many, or a part of something, and nothing else. */
const OTHERS = new Set(["couple", "score", "scores"]);

export const isNumberWord = (text: string): boolean =>
  SMALL.has(text) ||
  TEN.has(text) ||
  MAGNITUDE_WORDS.has(text.replace(/s$/, "")) ||
  OTHERS.has(text) ||
  text === "half" ||
  (text.endsWith("s") && DIVISOR.has(text));
