/**
 * The grammar of a unit, so that a new article needs no code:
 *
 *     unit = [magnitude "-"] noun | magnitude
 *     noun = currency | "percent" | "times" | "rank" | things | thing "|" things
 *
 * A currency is an ISO 4217 code in lower case: "usd", "billion-usd". Percent, times and rank take no
 * magnitude. Things are counted, and named in the plural: "meetings", "million-followers", "board-members".
 */
export const MAGNITUDES = ["thousand", "million", "billion", "trillion"] as const;
export type Magnitude = (typeof MAGNITUDES)[number];

const PLAIN_NOUNS = ["percent", "times", "rank"] as const;
type PlainNoun = (typeof PLAIN_NOUNS)[number];

export type Unit =
  | { readonly kind: PlainNoun }
  | { readonly kind: "number"; readonly magnitude: Magnitude }
  /** `code` in upper case: "USD". */
  | { readonly kind: "currency"; readonly magnitude: Magnitude | null; readonly code: string }
  | {
      readonly kind: "count";
      readonly magnitude: Magnitude | null;
      /** "meeting" */
      readonly one: string;
      /** "meetings" */
      readonly many: string;
    };

const WORDS = /^[a-z]+(?:-[a-z]+)*$/;
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** Whether the text is a unit by the grammar above. */
export function isUnit(text: string): boolean {
  return read(text) !== null;
}

/** The unit that the text means. Throws `RangeError` on what `isUnit` refuses. */
export function parseUnit(text: string): Unit {
  const unit = read(text);
  if (unit === null) {
    throw new RangeError(
      `"${text.slice(0, 100)}" is not a unit: write it like "billion-usd", "percent" or "meetings".`,
    );
  }
  return unit;
}

function read(text: string): Unit | null {
  const magnitude = MAGNITUDES.find((name) => text === name || text.startsWith(`${name}-`)) ?? null;
  if (magnitude === text) return { kind: "number", magnitude };
  const noun = magnitude === null ? text : text.slice(magnitude.length + 1);

  const plain = PLAIN_NOUNS.find((name) => name === noun);
  if (plain !== undefined) return magnitude === null ? { kind: plain } : null;

  const code = noun.toUpperCase();
  if (WORDS.test(noun) && CURRENCIES.has(code)) return { kind: "currency", magnitude, code };

  const [first = "", second, ...more] = noun.split("|");
  const one = second === undefined ? singularOf(first) : first;
  const many = second ?? first;
  if (more.length > 0 || !WORDS.test(one) || !WORDS.test(many)) return null;
  return { kind: "count", magnitude, one: one.replaceAll("-", " "), many: many.replaceAll("-", " ") };
}

/**
 * Drops the "s" of the last word, or puts "y" for its "ies" ("cities", but not "ties"). Nouns with another
 * plural give both forms: "person|people", "business|businesses", "head-of-state|heads-of-state".
 */
function singularOf(plural: string): string {
  return /[a-z]{2}ies$/.test(plural) ? plural.replace(/ies$/, "y") : plural.replace(/s$/, "");
}
