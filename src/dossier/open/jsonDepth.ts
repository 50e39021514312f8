/** What a text shows of itself without being read. */
export interface Outline {
  /**
   * Where lists and objects first stand inside one another deeper than the limit: the offset of the bracket, null
   * where nowhere.
   */
  readonly tooDeepAt: number | null;
  /** Until there, how many colons stand outside of quotes: in JSON, one for each field. */
  readonly fields: number;
}

/** For any text, JSON or not, before anything reads it; what is in quotes does not count. */
export function outlineOf(text: string, limit: number): Outline {
  let depth = 0;
  let fields = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = closingQuote(text, at);
    else if (code === COLON) fields += 1;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      depth += 1;
      if (depth > limit) return { tooDeepAt: at, fields };
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth = Math.max(0, depth - 1);
  }
  return { tooDeepAt: null, fields };
}

/** The end of the text where there is none. */
function closingQuote(text: string, open: number): number {
  for (let at = open; ; ) {
    at = text.indexOf('"', at + 1);
    if (at < 0) return text.length;
    let before = at - 1;
    while (before > open && text.charCodeAt(before) === BACKSLASH) before--;
    if ((at - before) % 2 === 1) return at;
  }
}

const [QUOTE, BACKSLASH, COLON] = [0x22, 0x5c, 0x3a];
const [OPEN_LIST, CLOSE_LIST] = [0x5b, 0x5d];
const [OPEN_OBJECT, CLOSE_OBJECT] = [0x7b, 0x7d];
