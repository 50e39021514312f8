/**
 * An article's paragraphs, as citations count them: blocks of text between blank lines, the first being 1,
 * headings, captions and datelines included. A line of white space only is blank; a byte order mark is not text.
 */
export function paragraphsOf(article: string): readonly string[] {
  const paragraphs: string[] = [];
  let lines: string[] = [];
  for (const line of [...article.split(/\r\n|[\n\r]/), ""]) {
    if (!isBlank(line)) {
      lines.push(line);
    } else if (lines.length > 0) {
      paragraphs.push(lines.join("\n"));
      lines = [];
    }
  }
  return paragraphs;
}

/** `\s` counts the no-break space and the byte order mark as white space. */
function isBlank(line: string): boolean {
  return !/\S/.test(line);
}
