/** Verbs that say how many times as much, and never how often: what something becomes, as a fraction. */
export const MULTIPLE_VERBS = [
  ["halve", 1n, 2n],
  ["double", 2n, 1n],
  ["treble", 3n, 1n],
  ["triple", 3n, 1n],
  ["quadruple", 4n, 1n],
  ["quintuple", 5n, 1n],
  ["sextuple", 6n, 1n],
  ["septuple", 7n, 1n],
  ["octuple", 8n, 1n],
] as const;

/** "triple", "tripled", "triples", "tripling" */
export const multipleForms = (verb: string): readonly string[] => [
  verb,
  `${verb}d`,
  `${verb}s`,
  `${verb.slice(0, -1)}ing`,
];

const FORMS = MULTIPLE_VERBS.flatMap(([verb]) => multipleForms(verb)).join("|");
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${FORMS}|[\p{L}\p{N}.,]+(?: times|[-‐‑ ]?fold))(?![\p{L}\p{N}-])`,
  "giu",
);

/**
 * The words of a wording that say how many times as much: "tripled" of "Sales there tripled", "three times" of "grew
 * to three times that". The whole wording if none do, or several: one of them is about something else.
 */
export function multipleWords(wording: string): string {
  const [first, ...others] = wording.match(RUN) ?? [];
  return first !== undefined && others.length === 0 ? first : wording;
}
