import type { Measure } from "../../exhibits/marks/measure";

/** Advance widths of a wide sans-serif, in hundredths of the size of the type, and which characters have them. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [0, "\u2060"],
  [29, "'ijlIJ"],
  [34, " ,.‘’·/:;\\|"],
  [36, "f-"],
  [41, "()[]t!r"],
  [46, '"'],
  [52, "*_`–sz“”"],
  [55, "?c"],
  [58, "LFk"],
  [61, "vxyPTYao"],
  [64, "eESbdghnpqu$0123456789{}¶"],
  [68, "KAV"],
  [70, "BRXZC"],
  [75, "UHN"],
  [79, "DG&OQ"],
  [84, "w#+<=>^~≈≥≤−×÷→"],
  [86, "M"],
  [97, "%m"],
  [100, "W@—…"],
];
const WIDTH_OF = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));

/** Of other Latin letters, and of those as wide as they are high. */
const OTHER = { latin: 64, square: 100 };
const LATIN_END = "\u02ff";

const BOLD = 1.12;

/**
 * Widths in the widest of the fonts that a file may be shown in: a presentation names faces that every computer
 * has, and a program that lacks them takes others. No text is wider than the room reserved for it.
 */
export const measureAnywhere: Measure = (text, size, bold = false) => {
  let width = 0;
  for (const letter of text) {
    width += WIDTH_OF.get(letter) ?? (letter <= LATIN_END ? OTHER.latin : OTHER.square);
  }
  return (width / 100) * size * (bold ? BOLD : 1);
};
