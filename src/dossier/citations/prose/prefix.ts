import { type Token, textAt } from "./tokens";

type Tokens = readonly Token[];

interface Prefix {
  /** The first of its tokens, or the one after them if it was sought forward. */
  readonly edge: number;
  readonly isNegative: boolean;
}

/** Signs before a number, and words for a place in an order: "+5%", "minus 5", "×5", "No. 5", "number 5". */
const MINUS = new Set(["−", "minus", "negative"]);
const PREFIX = new Set([...MINUS, "+", "×", "#", "plus", "number"]);

/** What ends right before the token that begins a number or its currency. */
export function prefixBefore(tokens: Tokens, at: number): Prefix {
  return prefix(at, (edge) => {
    const text = textAt(tokens, edge - 1);
    if (text === "." && tokens[edge - 2]?.text === "no") return { text: "number", length: -2 };
    return { text, length: -1 };
  });
}

/** What begins at a token, before a number or its currency. */
export function prefixAt(tokens: Tokens, at: number): Prefix {
  return prefix(at, (edge) => {
    const text = textAt(tokens, edge);
    if (text === "no" && tokens[edge + 1]?.text === ".") return { text: "number", length: 2 };
    return { text, length: 1 };
  });
}

/** Several may stand there: "×−5". */
function prefix(
  at: number,
  next: (edge: number) => { readonly text: string; readonly length: number },
): Prefix {
  let edge = at;
  let isNegative = false;
  for (;;) {
    const { text, length } = next(edge);
    if (!PREFIX.has(text)) return { edge, isNegative };
    isNegative ||= MINUS.has(text);
    edge += length;
  }
}
