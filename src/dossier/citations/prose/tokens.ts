import { type Exact, exact, exactOf } from "./exact";

/** The smallest pieces of a text that the grammar knows. White space is no token. */
export interface Token {
  readonly kind: "digits" | "fraction" | "word" | "sign";
  /** In lower case, with straight apostrophes. */
  readonly text: string;
  /** Of digits and of a fraction in one character. Null if the digits are grouped in no way that is known. */
  readonly value: Exact | null;
  /** In the text, from the first character to after the last one. */
  readonly start: number;
  readonly end: number;
  /** Follows on the token before it without a blank. */
  readonly joined: boolean;
  /** As it stands in the text, if that is all capitals: "T" is a trillion, "t" is not. */
  readonly isCapital: boolean;
  /** A blank that does not break ties it to the digits after it: "TRY 5" is money. */
  readonly holdsDigits: boolean;
}

const BLANKS = "[ \u00a0\u2007\u2009\u202f]";
const FRACTIONS: ReadonlyMap<string, Exact> = new Map(
  (
    [
      ["½", 1n, 2n],
      ["⅓", 1n, 3n],
      ["⅔", 2n, 3n],
      ["¼", 1n, 4n],
      ["¾", 3n, 4n],
      ["⅕", 1n, 5n],
      ["⅖", 2n, 5n],
      ["⅗", 3n, 5n],
      ["⅘", 4n, 5n],
      ["⅙", 1n, 6n],
      ["⅚", 5n, 6n],
      ["⅛", 1n, 8n],
      ["⅜", 3n, 8n],
      ["⅝", 5n, 8n],
      ["⅞", 7n, 8n],
    ] as const
  ).map(([character, top, bottom]) => [character, exact(top, bottom)]),
);

/** Digits with all that may group them. Three digits after a blank belong to those before it: 40 000. */
const DIGITS = [
  String.raw`(?<![\d.,'’])\d{1,3}(?:${BLANKS}\d{3})+(?:\.\d+)?(?![\d'’]|[.,]\d)`,
  String.raw`\.?\d+(?:[.,'’]\d+)*`,
].join("|");
const TOKEN = new RegExp(
  [
    `(?<digits>${DIGITS})`,
    `(?<fraction>[${[...FRACTIONS.keys()].join("")}])`,
    String.raw`(?<us>[Uu]\.\s?[Ss]\.?)`,
    // An address is one word, and so is a character that multiplies by itself: 300万人.
    String.raw`(?<word>https?:\/\/\S+|[万萬亿億兆元円圆]|[\p{L}\p{M}]+?(?=[万萬亿億兆元円圆])|[\p{L}\p{M}]+(?:['’]\p{L}+)*)`,
    // A word joiner is no sign: it only keeps a line from ending there.
    String.raw`(?<sign>[^\s\u2060])`,
  ].join("|"),
  "gu",
);

/** How digits may be grouped. A single point before three digits is a decimal one: "1.234". */
const GROUPINGS: readonly { readonly form: RegExp; readonly plain: (digits: string) => string }[] = [
  { form: /^\d*\.?\d+$/, plain: (digits) => digits },
  { form: /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, plain: (digits) => digits.replaceAll(",", "") },
  // Of India: 12,34,567.
  { form: /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/, plain: (digits) => digits.replaceAll(",", "") },
  {
    form: new RegExp(String.raw`^\d{1,3}(?:${BLANKS}\d{3})+(?:\.\d+)?$`),
    plain: (digits) => digits.replaceAll(/\s/g, ""),
  },
  // Of Switzerland: 1'234'567.
  { form: /^\d{1,3}(?:['’]\d{3})+(?:\.\d+)?$/, plain: (digits) => digits.replaceAll(/['’]/g, "") },
  {
    form: /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/,
    plain: (digits) => digits.replaceAll(".", "").replace(",", "."),
  },
];

export function tokensOf(text: string): readonly Token[] {
  let before = -1;
  return Array.from(text.matchAll(TOKEN), (match) => {
    const { digits, fraction, us, word } = match.groups ?? {};
    const [whole] = match;
    const start = match.index;
    const token: Token = {
      kind: digits ? "digits" : fraction ? "fraction" : (us ?? word) ? "word" : "sign",
      text: us ? "us" : whole.toLowerCase().replaceAll("’", "'"),
      value: digits ? sizeOf(digits) : (FRACTIONS.get(whole) ?? null),
      start,
      end: start + whole.length,
      joined: before >= 0 && /^\u2060*$/.test(text.slice(before, start)),
      isCapital: /^\p{Lu}+$/u.test(whole),
      holdsDigits: /^[\u00a0\u202f]\d/.test(text.slice(start + whole.length, start + whole.length + 2)),
    };
    before = token.end;
    return token;
  });
}

/** Words, apart by blanks. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const HYPHENS = wordSet("- ‐ ‑");

/** A hyphen that follows on a word or number without a blank. */
export const isHyphen = (token: Token | undefined): boolean =>
  token?.joined === true && HYPHENS.has(token.text);

/** The index after a hyphen that joins two tokens, if one is there: "twenty-one". */
export const afterHyphen = (tokens: readonly Token[], at: number): number =>
  isHyphen(tokens[at]) && tokens[at + 1]?.joined ? at + 1 : at;

/** The text of the token at an index; beyond the ends a blank, which no token is. */
export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? " ";

function sizeOf(digits: string): Exact | null {
  const grouping = GROUPINGS.find(({ form }) => form.test(digits));
  return grouping ? exactOf(grouping.plain(digits)) : null;
}
