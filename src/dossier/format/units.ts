/**
 * The grammar of a unit, so that a new article needs no code:
 *
 *     unit = [magnitude "-"] noun | magnitude
 *     noun = currency | "percent" | "times" | "rank" | things | thing "|" things
 *
 * A currency is an ISO 4217 code in lower case: "usd", "billion-usd". Percent, times and rank take no
 * magnitude. Things are counted, and named in the plural: "meetings", "million-followers", "board-members"; a symbol
 * is one for both: "kWh", "km²", "tonnes-of-CO2". A plural from which the singular does not follow takes both.
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

/** Words of any script between single hyphens, each with a letter; digits and small signs as in "CO2" and "km²". */
const WORDS = /^(?=\P{L}*\p{L})[\p{L}\p{M}\p{N}°µ²³]+(?:-(?=[^-]*\p{L})[\p{L}\p{M}\p{N}°µ²³]+)*$/u;
/** Codes of ISO 4217 in upper case. */
export const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** In upper case. */
export const currencyCodes = (): readonly string[] => [...CURRENCIES];

/** Whether the text is a unit by the grammar above. */
export function isUnit(text: string): boolean {
  return read(text) !== null;
}

/** Whether the text would be a unit, if it gave the singular too: "heroes" for "hero|heroes". */
export function lacksSingular(text: string): boolean {
  return !text.includes("|") && read(`thing|${text}`) !== null && !isUnit(text) && !isCurrency(text);
}

export const isCurrency = (text: string): boolean => CURRENCIES.has(text.toUpperCase());

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
  if (CURRENCIES.has(code)) return noun === code.toLowerCase() ? { kind: "currency", magnitude, code } : null;

  const [first = "", second, ...more] = noun.split("|");
  const one = second === undefined ? singularOf(first) : first;
  const many = second ?? first;
  if (more.length > 0 || one === null || !WORDS.test(one) || !WORDS.test(many)) return null;
  return { kind: "count", magnitude, one: one.replaceAll("-", " "), many: many.replaceAll("-", " ") };
}

/** The same in the singular. */
const INVARIANT = /(?:^|-)(?:series|species|aircraft|staff|means)$/;
/** Symbols and short forms: "kWh", "CO2", "km²", "km". */
const SYMBOL = /(?:\p{Lu}|[\p{N}°µ²³]|^.{1,3}$)(?=[^-]*$)|(?:^|-)[^-]{1,3}$/u;
/** Plurals whose singular cannot be told: "buses", "heroes", "wolves", "quizzes", "axes". */
const DOUBTFUL = /(?:[^aeo]uses|oes|ves|zzes|axes|ices|yses)$/;

/**
 * Drops the "s" of the last word, or "es" after a hiss, or turns its "ies" into "y" ("cities", but not "ties").
 * Null if the plural is or may be irregular. Such units give both forms: "person|people", "bus|buses".
 */
function singularOf(plural: string): string | null {
  if (INVARIANT.test(plural)) return plural;
  if (!plural.endsWith("s")) return SYMBOL.test(plural) ? plural : null;
  if (DOUBTFUL.test(plural)) return null;
  if (/(?:ch|sh|ss|x)es$/.test(plural)) return plural.replace(/es$/, "");
  return /[a-z]{2}ies$/.test(plural) ? plural.replace(/ies$/, "y") : plural.replace(/s$/, "");
}
