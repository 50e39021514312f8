import letterWidths from "./letterWidths.json";

/** The width of a text in CSS pixels. */
export type Measure = (text: string, size: number, bold?: boolean) => number;

interface Widths {
  readonly plain: number;
  readonly bold: number;
}

/** Measures everything in semibold. */
export const bold =
  (measure: Measure): Measure =>
  (text, size) =>
    measure(text, size, true);

/** In thousandths of the type's size. The file lists letters by their width and what semibold adds to it. */
const WIDTH_OF: ReadonlyMap<string, Widths> = new Map(
  Object.entries<string>(letterWidths).flatMap(([widths, letters]) => {
    const [plain = 0, more = 0] = widths.split("+").map(Number);
    return [...letters].map((letter) => [letter, { plain, bold: plain + more }] as const);
  }),
);

/** Characters of other fonts: as wide as they are high, and a pictograph somewhat wider. */
const OTHER: Widths = { plain: 1000, bold: 1050 };
const PICTURE: Widths = { plain: 1400, bold: 1400 };

/** Marks on the letter before, and formatting characters. */
const WITHOUT_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
const IS_PICTURE = /\p{Extended_Pictographic}/u;

/**
 * Widths in the page's own sans-serif, without kerning. Its fallbacks run no wider. Measured by a table rather
 * than in the page, so that a drawing is the same in every browser and in the build.
 */
export const measure: Measure = (text, size, bold = false) => {
  let width = 0;
  for (const letter of text) width += widthsOf(letter)[bold ? "bold" : "plain"];
  return (width / 1000) * size;
};

function widthsOf(letter: string): Widths {
  const own = WIDTH_OF.get(letter);
  if (own) return own;
  if (WITHOUT_WIDTH.test(letter)) return NONE;
  // "č" is as wide as "c".
  const [base = "", mark] = letter.normalize("NFD");
  if (mark !== undefined) return WIDTH_OF.get(base) ?? OTHER;
  return IS_PICTURE.test(letter) ? PICTURE : OTHER;
}

const NONE: Widths = { plain: 0, bold: 0 };
