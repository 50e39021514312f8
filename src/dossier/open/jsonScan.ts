/** Told of what a JSON text holds, in its order. Offsets are in UTF-16 code units. */
export interface JsonVisitor {
  /** A value begins: of the key told last, or the next of its list. */
  value(at: number): void;
  /** The value is a list or an object, whose own values follow until `close`. */
  open(isList: boolean): void;
  close(): void;
  /** The name of a field, from its opening quote to after its closing one: as written, with escapes. */
  key(from: number, to: number): void;
}

/**
 * Reads JSON (RFC 8259) as `JSON.parse` does, strictly, and tells the visitor. It keeps a stack of its own,
 * so that no depth can exhaust the engine's.
 * @returns null where the text is JSON; else the offset of the first character that cannot stand where it
 * stands, the text's length where it ends too soon. What was told until then stands.
 */
export function scanJson(text: string, visitor?: JsonVisitor): number | null {
  /** The closing brackets that are waited for. */
  const closers: number[] = [];
  let at = afterBlanks(text, 0);
  let expected: Expected = "value";
  for (;;) {
    const code = text.charCodeAt(at);
    if (expected === "end") {
      const closer = closers.at(-1);
      if (closer === undefined) return at === text.length ? null : at;
      if (code === closer) {
        closers.pop();
        visitor?.close();
      } else if (code === COMMA) {
        expected = closer === CLOSE_LIST ? "value" : "key";
      } else return at;
      at += 1;
    } else if (code === closers.at(-1) && (expected === "firstKey" || expected === "firstValue")) {
      closers.pop();
      visitor?.close();
      expected = "end";
      at += 1;
    } else if (expected === "key" || expected === "firstKey") {
      if (code !== QUOTE) return at;
      const end = afterText(text, at);
      if (end < 0) return ~end;
      visitor?.key(at, end);
      at = afterBlanks(text, end);
      if (text.charCodeAt(at) !== COLON) return at;
      expected = "value";
      at += 1;
    } else {
      visitor?.value(at);
      if (code === OPEN_LIST || code === OPEN_OBJECT) {
        const isList = code === OPEN_LIST;
        visitor?.open(isList);
        closers.push(isList ? CLOSE_LIST : CLOSE_OBJECT);
        expected = isList ? "firstValue" : "firstKey";
        at += 1;
      } else {
        const end = afterScalar(text, at);
        if (end < 0) return ~end;
        expected = "end";
        at = end;
      }
    }
    at = afterBlanks(text, at);
  }
}

type Expected = "value" | "firstValue" | "key" | "firstKey" | "end";

const [QUOTE, COMMA, COLON, BACKSLASH, MINUS] = [0x22, 0x2c, 0x3a, 0x5c, 0x2d];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const LITERALS = ["true", "false", "null"];

function afterBlanks(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
    at += 1;
  }
}

// What follows ends after the value; where that is broken, it is the complement (~) of where.

function afterScalar(text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (code === QUOTE) return afterText(text, from);
  if (code === MINUS || isDigit(code)) return afterNumber(text, from);
  const literal = LITERALS.find((word) => word.charCodeAt(0) === code);
  if (literal === undefined) return ~from;
  for (let at = 1; at < literal.length; at++) {
    if (text.charCodeAt(from + at) !== literal.charCodeAt(at)) return ~(from + at);
  }
  return from + literal.length;
}

function afterText(text: string, from: number): number {
  for (let at = from + 1; ; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    // Beyond the end the code is NaN, which is not at least anything.
    if (!(code >= 0x20)) return ~at;
    if (code !== BACKSLASH) continue;
    at += 1;
    const escaped = text.charAt(at);
    if (escaped === "" || !'"\\/bfnrtu'.includes(escaped)) return ~at;
    if (escaped !== "u") continue;
    const last = at + 4;
    while (at < last) {
      at += 1;
      if (!/^[\da-f]$/i.test(text.charAt(at))) return ~at;
    }
  }
}

function afterNumber(text: string, from: number): number {
  const start = from + Number(text.charCodeAt(from) === MINUS);
  // No number but 0 begins with one.
  let at = text.charAt(start) === "0" ? start + 1 : afterDigits(text, start);
  if (at >= 0 && text.charAt(at) === ".") at = afterDigits(text, at + 1);
  if (at >= 0 && /^e$/i.test(text.charAt(at))) {
    const signed = /^[+-]$/.test(text.charAt(at + 1));
    at = afterDigits(text, at + (signed ? 2 : 1));
  }
  return at;
}

/** At least one. */
function afterDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at === from ? ~from : at;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
