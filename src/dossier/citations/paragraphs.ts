/** An article's text as its paragraphs are counted. */
export interface Article {
  /** The whole text as one if they cannot be told apart. */
  readonly paragraphs: readonly string[];
  readonly areToldApart: boolean;
}

/**
 * A text with as many paragraphs as the cited article has, if it can be seen so: between blank lines, or else a line
 * each, as some pages are copied. Those of a single block of other lines cannot be told apart.
 * @param count what the dossier says of the article
 */
export function articleOf(text: string, count: number): Article {
  const blocks = paragraphsOf(text);
  const lines = linesOf(text).filter((line) => !isBlank(line));
  if (lines.length === count) return { paragraphs: lines, areToldApart: true };
  return { paragraphs: blocks, areToldApart: blocks.length !== 1 };
}

/**
 * An article's paragraphs, as citations count them: blocks of text between blank lines, the first being 1,
 * headings, captions and datelines included. A line of white space only is blank, also if it has characters of no
 * width; a byte order mark is not text.
 */
export function paragraphsOf(article: string): readonly string[] {
  const paragraphs: string[] = [];
  let lines: string[] = [];
  for (const line of [...linesOf(article), ""]) {
    if (!isBlank(line)) {
      lines.push(line);
    } else if (lines.length > 0) {
      paragraphs.push(lines.join("\n"));
      lines = [];
    }
  }
  return paragraphs;
}

/** U+2029 separates paragraphs; a form feed ends a page, and with it a line. */
const linesOf = (text: string): readonly string[] =>
  text.replaceAll("\u2029", "\n\n").split(/\r\n|[\n\r\f\v\u2028]/);

/** Characters of no width, which `\s` does not count as white space. */
const isBlank = (line: string): boolean => !/[^\s\u00ad\u200b-\u200f\u2060-\u2064]/.test(line);
