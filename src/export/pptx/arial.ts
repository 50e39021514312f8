import type { Measure } from "../../exhibits/marks/measure";

/** Advance widths of Arial, in thousandths of the size of the type, and which characters have them. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [222, "ijl'’‘"],
  [278, " !,./:;[]\\ftI·"],
  [333, "()-r`“”"],
  [500, "cksvxyzJ"],
  [556, "0123456789abdeghnopqu#$?_L–"],
  [584, "+<>=~≈≥≤−×÷"],
  [611, "FTZ"],
  [667, "ABEKPSVXY&"],
  [722, "CDHNRUw"],
  [778, "GOQ"],
  [833, "mM"],
  [889, "%"],
  [944, "W"],
  [1000, "—…"],
  [1015, "@"],
];
const WIDTH_OF = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));

/** Of other Latin letters, which Arial has too, and of those that another font must lend. */
const OTHER = { latin: 600, lent: 1000 };
const LATIN_END = "\u02ff";

const BOLD = 1.08;

/** Widths of a text in Arial: the same in every program that writes or tests a deck. */
export const arial: Measure = (text, size, bold = false) => {
  let width = 0;
  for (const letter of text) {
    width += WIDTH_OF.get(letter) ?? (letter <= LATIN_END ? OTHER.latin : OTHER.lent);
  }
  return (width / 1000) * size * (bold ? BOLD : 1);
};

/** Georgia runs wider, and so do the fonts that stand in for it. */
const GEORGIA = 1.18;
export const georgia: Measure = (text, size, bold) => arial(text, size, bold) * GEORGIA;
