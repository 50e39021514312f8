import type { Measure } from "./measure";

/**
 * Breaks a text into lines no wider than `width`: between words, and inside a word that is wider than a line, as a
 * name in Chinese or an address is. SVG does not wrap.
 */
export function wrap(text: string, width: number, size: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const fits = (longer: string) => measure(longer, size) <= width;
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const letter of lettersOf(word)) {
      if (line !== "" && !fits(line + letter)) {
        lines.push(line);
        line = letter;
      } else {
        line += letter;
      }
    }
  }
  return line === "" ? lines : [...lines, line];
}

const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Letters as a reader counts them: a mark stays with the letter that it is on. */
export const lettersOf = (word: string): readonly string[] =>
  Array.from(letters.segment(word), ({ segment }) => segment);
