import { pointer, shown } from "../format/problems";
import { keyText } from "./jsonPlace";
import { scanJson } from "./jsonScan";

/** A field that stands twice in one object: `JSON.parse` keeps the last one and says nothing. */
export interface DuplicateKey {
  /** The JSON pointer of both. */
  readonly path: string;
  /** As written for a message: short, in quotes. */
  readonly key: string;
  /** The offsets of the name, where it stands first and where it stands again. */
  readonly first: number;
  readonly again: number;
}

/**
 * How many fields the objects of a value have. Where its text had more, `JSON.parse` has kept one of several.
 * @param value of JSON, no deeper than the limit
 */
export function fieldsIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let fields = 0;
  if (Array.isArray(value)) for (const item of value) fields += fieldsIn(item);
  else {
    const keys = Object.keys(value);
    fields = keys.length;
    for (const key of keys) fields += fieldsIn(Reflect.get(value, key));
  }
  return fields;
}

/** The fields of a JSON text that stand twice in one object, at most `limit` of them, in the text's order. */
export function duplicateKeys(text: string, limit: number): readonly DuplicateKey[] {
  interface Holder {
    /** Null for a list. */
    readonly seen: Map<string, number> | null;
    key: string | number;
  }
  const found: DuplicateKey[] = [];
  const holders: Holder[] = [];
  scanJson(text, {
    value() {
      const holder = holders.at(-1);
      if (typeof holder?.key === "number") holder.key += 1;
    },
    open(isList) {
      holders.push(isList ? { seen: null, key: -1 } : { seen: new Map(), key: "" });
    },
    close() {
      holders.pop();
    },
    key(from, to) {
      const holder = holders.at(-1);
      if (!holder?.seen) return;
      const key = keyText(text, from, to);
      holder.key = key;
      const first = holder.seen.get(key);
      if (first === undefined) holder.seen.set(key, from);
      else if (found.length < limit)
        found.push({
          path: pointer(...holders.map((above) => above.key)),
          key: shown(key),
          first,
          again: from,
        });
    },
  });
  return found;
}
