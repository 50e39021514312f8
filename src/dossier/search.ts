/** Words as search compares them: lower case, without accents or punctuation. */
export function searchWords(text: string): readonly string[] {
  return text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== "");
}

/** A search: every phrase must be found, the last word of the last one may be unfinished. */
export type Query = readonly (readonly string[])[];

/**
 * The phrases of a search: each word by itself, but a name from `names` as one, so that "Li Qiang" is
 * that person and never another Li beside somebody called Qiang.
 */
export function searchQuery(text: string, names: readonly string[]): Query {
  const words = searchWords(text);
  const known = names.map(searchWords).filter((name) => name.length > 1);
  const phrases: (readonly string[])[] = [];
  for (let at = 0; at < words.length; ) {
    const name = known.find((candidate) => candidate.every((word, offset) => words[at + offset] === word));
    const phrase = name ?? words.slice(at, at + 1);
    phrases.push(phrase);
    at += phrase.length;
  }
  return phrases;
}

/** Whether every phrase stands in one of the texts. */
export function found(texts: readonly string[], query: Query): boolean {
  if (query.length === 0) return true;
  const words = texts.map(searchWords);
  return query.every((phrase, at) =>
    words.some((text) => containsPhrase(text, phrase, at === query.length - 1)),
  );
}

function containsPhrase(text: readonly string[], phrase: readonly string[], unfinished: boolean): boolean {
  const last = phrase.length - 1;
  return text.some((_, start) =>
    phrase.every((word, at) => {
      const candidate = text[start + at];
      if (candidate === undefined) return false;
      return unfinished && at === last ? candidate.startsWith(word) : candidate === word;
    }),
  );
}
