/**
 * Where a wording stands in a text, word for word: the place of its first character in the folded text.
 * White space is folded; letters, marks and case are not. Whole words only: "2.4%" does not stand in "12.4%",
 * "two" not in "twenty-two", "1 billion" not in "2.1 billion", "5%" not in "5%-10%".
 */
export function wordingPlaces(wording: string, text: string): readonly number[] {
  const sought = fold(wording);
  if (sought === "") return [];
  const pattern = new RegExp(`${NOT_INSIDE_BEFORE}${escaped(sought)}${NOT_INSIDE_AFTER}`, "gu");
  return Array.from(fold(text).matchAll(pattern), ({ index }) => index);
}

/** A text as wordings are sought in it: composed (NFC), each run of white space one space, none around. */
export function fold(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** A hyphen joins words; a point, comma or dash between digits joins numbers. */
const NOT_INSIDE_BEFORE = String.raw`(?<![\p{L}\p{N}\p{M}]|[\p{L}\p{N}\p{M}%][-‐‑]|[\p{N}%][.,–])`;
const NOT_INSIDE_AFTER = String.raw`(?![\p{L}\p{N}\p{M}]|[-‐‑][\p{L}\p{N}]|[.,–]\p{N})`;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
