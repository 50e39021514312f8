/** The most common slips: commas, quotes, half a file, and what other formats have and JSON has not. */
export type JsonSlip =
  | "last-comma"
  | "extra-comma"
  | "missing-comma"
  | "curly-quotes"
  | "single-quotes"
  | "unquoted"
  | "no-number"
  | "comment"
  | "other-text"
  | "decimal-comma"
  | "line-break"
  | "second-value"
  | "cut-off";

/** What the parser did not expect, and where. */
interface Found {
  readonly code: number;
  readonly offset: number;
  readonly length: number;
  /** Whether a list or an object is open there. */
  readonly isInside: boolean;
}

/** As in `ParseErrorCode` of `jsonc-parser`, a const enum, which TypeScript does not let us import. */
const [COMMA_EXPECTED, UNEXPECTED_END_OF_STRING] = [6, 12];

/** Which slip stands at a place where a text stops being JSON; null if none is recognized. */
export function slipAt(text: string, { code, offset, length, isInside }: Found): JsonSlip | null {
  const found = text.slice(offset, offset + length);
  const rest = text.slice(offset);
  const before = text.slice(0, offset).trimEnd();
  if (/^[“”„‟]/.test(found)) return "curly-quotes";
  if (/^['‘’‚]/.test(found)) return "single-quotes";
  if (/^\/[/*]/.test(found)) return "comment";
  if (!isInside) {
    if (before !== "" && /^(?:,\s*)?[[{]/.test(rest)) return "second-value";
    return /^[^\s[\]{}",:]/.test(found) ? "other-text" : null;
  }
  if (rest.slice(length).trim() === "" && !/^[\]},:]/.test(found)) return "cut-off";
  if (code === UNEXPECTED_END_OF_STRING) return "line-break";
  if (/^\d/.test(found) && /\d,$/.test(text.slice(0, offset))) return "decimal-comma";
  if (/^#/.test(found)) return "comment";
  if (/^(?:NaN|-?Infinity|undefined)\b/.test(rest)) return "no-number";
  if (/^\p{L}/u.test(found)) return "unquoted";
  if (found === ",") return /[,[{]$/.test(before) ? "extra-comma" : null;
  if (/^[\]}]/.test(found)) return before.endsWith(",") ? "last-comma" : null;
  // "012" and "2020-04-25" are two numbers for the parser.
  return code === COMMA_EXPECTED && !/\d/.test(text.charAt(offset - 1)) ? "missing-comma" : null;
}
