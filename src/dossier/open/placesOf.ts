import { visit } from "jsonc-parser";
import { pointerKeys } from "../format/pointerKeys";
import type { Keys } from "../format/problems";

/** As editors count: from 1, columns in UTF-16 code units. A line ends with LF, CR or both. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** `visit` counts lines and columns from 0. */
export const textPlace = (line: number, character: number): TextPlace => ({
  line: line + 1,
  column: character + 1,
});

/** A value whose place is wanted, or that contains one. */
interface Wanted {
  readonly inside: Map<string, Wanted>;
  place: TextPlace | undefined;
  /** The places found in a list or object. A later value with the same key replaces the earlier one. */
  holder: TextPlace | undefined;
}

/**
 * Where the values at JSON pointers (RFC 6901) begin in a text that is JSON. A value that is not there (a missing
 * field) has the place of the innermost list or object that should hold it. If a key stands twice in an object,
 * the last one counts, as for `JSON.parse`. A tree of all values would take ten times the memory of the text.
 */
export function placesOf(text: string, pointers: readonly string[]): ReadonlyMap<string, TextPlace> {
  const root = wanted();
  for (const pointer of pointers) want(root, pointerKeys(pointer));

  /** Whether anything inside the value is wanted. */
  const meet = (line: number, character: number, path: Keys): boolean => {
    let node = root;
    let holder: TextPlace | undefined;
    for (const key of path) {
      const next = node.inside.get(String(key));
      if (!next) return false;
      holder = node.place;
      node = next;
    }
    node.place = textPlace(line, character);
    node.holder = holder;
    return node.inside.size > 0;
  };
  visit(text, {
    onObjectBegin: (_offset, _length, line, character, path) => meet(line, character, path()),
    onArrayBegin: (_offset, _length, line, character, path) => meet(line, character, path()),
    onLiteralValue: (_value, _offset, _length, line, character, path) => void meet(line, character, path()),
    // Without these, `visit` calls nothing after the first `false`.
    onObjectEnd: () => {},
    onArrayEnd: () => {},
  });
  return new Map(pointers.map((pointer) => [pointer, foundPlace(root, pointerKeys(pointer))]));
}

const wanted = (): Wanted => ({ inside: new Map(), place: undefined, holder: undefined });

function want(root: Wanted, keys: readonly string[]): void {
  let node = root;
  for (const key of keys) {
    const next = node.inside.get(key) ?? wanted();
    node.inside.set(key, next);
    node = next;
  }
}

function foundPlace(root: Wanted, keys: readonly string[]): TextPlace {
  let place = root.place ?? { line: 1, column: 1 };
  let node = root;
  for (const key of keys) {
    const next = node.inside.get(key);
    if (!next?.place || next.holder !== node.place) break;
    place = next.place;
    node = next;
  }
  return place;
}
