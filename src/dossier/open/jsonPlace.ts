import { type JsonVisitor, scanJson } from "./jsonScan";

/** As editors count: from 1, columns in UTF-16 code units. A line ends with LF, CR or both. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface SyntaxFault extends Place {
  /** What stands there, on one line: up to 30 characters before the place, and 30 from it on, without blanks around. */
  readonly excerpt: string;
}

const AROUND = 30;

/** Where a text stops being JSON: the first character that cannot stand there. Null where it is JSON. */
export function syntaxFault(text: string): SyntaxFault | null {
  const at = scanJson(text);
  if (at === null) return null;
  const [before = ""] = /[^\n\r]*$/.exec(text.slice(Math.max(0, at - AROUND), at)) ?? [];
  const [after = ""] = /^[^\n\r]*/.exec(text.slice(at, at + AROUND)) ?? [];
  return { ...placeAt(text, at), excerpt: `${before}${after}`.replace(/\p{Surrogate}/gu, "").trim() };
}

/** The line and column of an offset. */
export function placeAt(text: string, offset: number): Place {
  return placesAt(text, [offset]).get(offset) ?? { line: 1, column: 1 };
}

/** The same for many offsets, in one pass through the text. */
export function placesAt(text: string, offsets: readonly number[]): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  let line = 1;
  let start = 0;
  const ends = /\r\n?|\n/g;
  let end = ends.exec(text);
  for (const offset of offsets.toSorted((a, b) => a - b)) {
    while (end && end.index + end[0].length <= offset) {
      line += 1;
      start = end.index + end[0].length;
      end = ends.exec(text);
    }
    places.set(offset, { line, column: offset - start + 1 });
  }
  return places;
}

/** The line and column of the value at a JSON pointer (RFC 6901); see `placesOf`. */
export function placeOf(text: string, pointer: string): Place {
  return placesOf(text, [pointer]).get(pointer) ?? { line: 1, column: 1 };
}

/**
 * Where the values at JSON pointers begin, in one pass through a text that is JSON. What is not there (a
 * missing field) has the place of the innermost list or object that should hold it. Of a key that stands
 * twice in an object the last one counts, as for `JSON.parse`.
 */
export function placesOf(text: string, pointers: readonly string[]): ReadonlyMap<string, Place> {
  const root = wantedTree(pointers);
  scanJson(text, finder(text, root));
  const offsets = new Map(pointers.map((pointer) => [pointer, offsetOf(root, pointer)]));
  const places = placesAt(text, [...new Set(offsets.values())]);
  const first = { line: 1, column: 1 };
  return new Map([...offsets].map(([pointer, offset]) => [pointer, places.get(offset) ?? first]));
}

/** A value that is looked for, or holds one that is. */
interface Wanted {
  inside: Map<string, Wanted> | null;
  at: number;
  /** Where the list or object began in which it was found: an earlier one with the same key does not count. */
  holderAt: number;
}

const wanted = (): Wanted => ({ inside: null, at: -1, holderAt: -1 });

function keysOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function wantedTree(pointers: readonly string[]): Wanted {
  const root = wanted();
  for (const pointer of pointers) {
    let node = root;
    for (const key of keysOf(pointer)) {
      node.inside ??= new Map();
      const next = node.inside.get(key) ?? wanted();
      node.inside.set(key, next);
      node = next;
    }
  }
  return root;
}

function offsetOf(root: Wanted, pointer: string): number {
  let node = root;
  for (const key of keysOf(pointer)) {
    const next = node.inside?.get(key);
    if (next === undefined || next.at < 0 || next.holderAt !== node.at) break;
    node = next;
  }
  return node.at;
}

function finder(text: string, root: Wanted): JsonVisitor {
  interface Holder {
    readonly node: Wanted | undefined;
    readonly isList: boolean;
    count: number;
  }
  const holders: Holder[] = [];
  let next: Wanted | undefined = root;
  return {
    value(at) {
      const holder = holders.at(-1);
      if (holder?.isList) {
        next = holder.node?.inside?.get(String(holder.count));
        holder.count += 1;
      }
      if (!next) return;
      next.at = at;
      next.holderAt = holder?.node?.at ?? -1;
    },
    open(isList) {
      holders.push({ node: next, isList, count: 0 });
    },
    close() {
      holders.pop();
    },
    key(from, to) {
      const inside = holders.at(-1)?.node?.inside;
      next = inside?.get(keyText(text, from, to));
    },
  };
}

/** The name of a field, its escapes read. */
export function keyText(text: string, from: number, to: number): string {
  const written = text.slice(from + 1, to - 1);
  return written.includes("\\") ? String(JSON.parse(`"${written}"`)) : written;
}
