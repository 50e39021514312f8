import { visit } from "jsonc-parser";
import { pointer } from "../format/problems";
import { isKeptExactly } from "./exactNumber";
import { type JsonSlip, slipAt } from "./jsonSlip";
import { type TextPlace, textPlace } from "./placesOf";

/** Why a text is not JSON, and where it stops being JSON. */
export type JsonFault =
  | (TextPlace & { readonly kind: "too-deep"; readonly limit: number })
  /**
   * `excerpt` is up to 30 characters of the line before the place, and 30 after it; `slip` is null if none is
   * recognized.
   */
  | (TextPlace & { readonly kind: "not-json"; readonly excerpt: string; readonly slip: JsonSlip | null });

/** A field that stands twice in one object: `JSON.parse` keeps the last one and says nothing. */
export interface DuplicateKey {
  /** The JSON pointer of both. */
  readonly path: string;
  readonly key: string;
  readonly first: TextPlace;
  readonly again: TextPlace;
}

/** A number that `JSON.parse` would silently change. */
export interface InexactNumber {
  /** Its JSON pointer. */
  readonly path: string;
  /** As it is written. */
  readonly literal: string;
  readonly place: TextPlace;
}

/** What `JSON.parse` accepts but does not keep. */
export interface Unkept {
  readonly duplicates: readonly DuplicateKey[];
  readonly inexact: readonly InexactNumber[];
}

interface Limits {
  /** How deeply lists and objects may be nested. */
  readonly depth: number;
  /** How many duplicate keys, and how many inexact numbers, are reported. */
  readonly faults: number;
}

/**
 * Reads a text once, strictly as JSON, before `JSON.parse` does, so that neither runs out of stack.
 * @returns the first fault; or, for JSON, what would not be kept, in the order of the text
 */
export function scanJson(text: string, limits: Limits): JsonFault | Unkept {
  const duplicates: DuplicateKey[] = [];
  const inexact: InexactNumber[] = [];
  /** The keys of the open lists and objects. A list has none. */
  const open: Map<string, TextPlace>[] = [];
  const begin = (_offset: number, _length: number, line: number, character: number) => {
    if (open.length === limits.depth)
      throw new Stop({ kind: "too-deep", limit: limits.depth, ...textPlace(line, character) });
    open.push(new Map());
  };
  const end = () => {
    open.pop();
  };
  try {
    visit(
      text,
      {
        onObjectBegin: begin,
        onArrayBegin: begin,
        onObjectEnd: end,
        onArrayEnd: end,
        onObjectProperty(key, _offset, _length, line, character, path) {
          const keys = open.at(-1);
          const first = keys?.get(key);
          const again = textPlace(line, character);
          if (first === undefined) keys?.set(key, again);
          else if (duplicates.length < limits.faults)
            duplicates.push({ path: pointer(...path(), key), key, first, again });
        },
        onLiteralValue(value, offset, length, line, character, path) {
          if (typeof value !== "number" || inexact.length === limits.faults) return;
          const literal = text.slice(offset, offset + length);
          if (isKeptExactly(literal)) return;
          inexact.push({ path: pointer(...path()), literal, place: textPlace(line, character) });
        },
        onError(code, offset, length, line, character) {
          throw new Stop({
            kind: "not-json",
            excerpt: excerptAt(text, offset),
            slip: slipAt(text, { code, offset, length, isInside: open.length > 0 }),
            ...textPlace(line, character),
          });
        },
      },
      { disallowComments: true },
    );
  } catch (error) {
    if (error instanceof Stop) return error.fault;
    throw error;
  }
  return { duplicates, inexact };
}

/** `visit` stops early only if a callback throws. */
class Stop extends Error {
  readonly fault: JsonFault;
  constructor(fault: JsonFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

const AROUND = 30;

function excerptAt(text: string, offset: number): string {
  const [before = ""] = /[^\n\r]*$/.exec(text.slice(Math.max(0, offset - AROUND), offset)) ?? [];
  const [after = ""] = /^[^\n\r]*/.exec(text.slice(offset, offset + AROUND)) ?? [];
  return `${before}${after}`.replace(/\p{Surrogate}/gu, "").trim();
}
