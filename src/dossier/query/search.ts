/** Words as search compares them: lower case, without accents or punctuation. */
export function searchWords(text: string): readonly string[] {
  // Most texts: what follows changes nothing in them, and takes ten times as long.
  if (PLAIN.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== "");
}

/** Of ASCII alone. */
const PLAIN = /^[ -~]*$/;

/** A search: every phrase must be found, the last word of the last one may be unfinished. */
export type Query = readonly (readonly string[])[];

/** Names of several words by their first one, in their order. */
export type Names = ReadonlyMap<string, readonly (readonly string[])[]>;

export function searchNames(names: readonly string[]): Names {
  const known = new Map<string, (readonly string[])[]>();
  for (const name of names.map(searchWords)) {
    const [first = "", ...others] = name;
    if (others.length > 0) known.set(first, [...(known.get(first) ?? []), name]);
  }
  return known;
}

/**
 * The phrases of a search: each word by itself, but a name from `names` as one, so that "Li Qiang" is
 * that person and never another Li beside somebody called Qiang.
 */
export function searchQuery(text: string, names: Names): Query {
  const words = searchWords(text);
  const phrases: (readonly string[])[] = [];
  for (let at = 0; at < words.length; ) {
    const name = names
      .get(words[at] ?? "")
      ?.find((candidate) => candidate.every((word, offset) => words[at + offset] === word));
    const phrase = name ?? words.slice(at, at + 1);
    phrases.push(phrase);
    at += phrase.length;
  }
  return phrases;
}
