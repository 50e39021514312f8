/** How the numbers of a slide are arranged; one source with many has two columns. */
export type Arrangement = "one" | "columns" | "pair" | "rows";

/** In pixels of the stage: the whole width, between two columns, the heads at the left of rows, beside a number. */
const WIDTH = { all: 1152, gap: 56, head: 224, between: 20 };
/** The column of a number beside what it is, and the part of a tile's width that it may grow to. */
const NUMBER = { width: 252, most: 0.55 };
/** Sizes of numbers: beside what they are, over it, the size that a column grows for, and the smallest. */
const SIZE = { beside: 62, over: 40, wanted: 40, least: 18 };
/** A number that is still that large stands in one line, and all of that size and more are set alike. */
const LARGE = 24;

/** With more numbers one source has two columns. */
const ONE_COLUMN = 3;
/** Up to two sources are side by side. With more, each has its own row. */
const SIDE_BY_SIDE = 2;

/** @param counts how many numbers each source has */
export function arrangementOf(counts: readonly number[]): Arrangement {
  if (counts.length > SIDE_BY_SIDE) return "rows";
  if (counts.length === SIDE_BY_SIDE) return "pair";
  return Math.max(...counts) > ONE_COLUMN ? "columns" : "one";
}

/** The width of a number with what it is. */
function tileWidth(counts: readonly number[]): number {
  switch (arrangementOf(counts)) {
    case "one":
      return WIDTH.all;
    case "columns":
    case "pair":
      return (WIDTH.all - WIDTH.gap) / 2;
    case "rows":
      return (WIDTH.all - WIDTH.head) / Math.max(...counts) - WIDTH.between;
  }
}

export interface NumberSetting {
  /** The width that numbers stand in, and that of the texts under or beside them. */
  readonly width: number;
  readonly textWidth: number;
  /** The size of a number: one for all, but smaller for those that are far longer than the others. */
  readonly sizeOf: (number: string) => number;
}

/**
 * The largest numbers that no line breaks. Their column grows before they get small.
 * @param emsOf the width of a text in sizes of its type
 */
export function numberSetting(
  numbers: readonly string[],
  counts: readonly number[],
  emsOf: (text: string) => number = ems,
): NumberSetting {
  const tile = tileWidth(counts);
  const isOver = arrangementOf(counts) === "rows";
  const widest = Math.max(...numbers.map(emsOf));
  const grown = Math.min(widest * SIZE.wanted, tile * NUMBER.most);
  const width = isOver ? tile : Math.ceil(Math.max(NUMBER.width, grown));
  const most = isOver ? SIZE.over : SIZE.beside;
  const fitting = (number: string) => {
    const inOneLine = width / emsOf(number);
    const size = inOneLine >= LARGE ? inOneLine : width / longestWord(number, emsOf);
    return Math.floor(Math.max(SIZE.least, Math.min(most, size)));
  };
  const shared = Math.min(most, ...numbers.map(fitting).filter((size) => size >= LARGE));
  return {
    width,
    textWidth: isOver ? tile : tile - width - WIDTH.between,
    sizeOf: (number) => Math.min(shared, fitting(number)),
  };
}

/** Widths of letters in the page's serif, which its fallbacks do not exceed. */
const EMS: readonly (readonly [RegExp, number])[] = [
  [/[,.:;’ ]/, 0.3],
  [/[\d\p{Sc}−+–×]/u, 0.56],
  [/[%M]/, 0.96],
];
const OTHER_LETTER = 0.7;

const ems = (text: string): number =>
  [...text].reduce(
    (sum, letter) => sum + (EMS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_LETTER),
    0,
  );

/** The width of a number's longest word, in sizes of its type. */
export const longestWord = (number: string, emsOf = ems): number => Math.max(...number.split(" ").map(emsOf));
