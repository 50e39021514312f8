import { isEdtf, MONTH_NAME } from "./dates";

/** Why a text is not a valid date, and what was probably meant. */
export type DateAdvice =
  /** It is written in another way: "1990s", "Q3 2023", "April 28, 2024". */
  | { readonly why: "other-form"; readonly write: string }
  /** The interval ends before it starts. */
  | { readonly why: "reversed"; readonly write: string }
  /** A date and a time, or a zone. */
  | { readonly why: "time"; readonly write: string }
  /** 4/5/2024: the month cannot be told from the day. */
  | { readonly why: "ambiguous"; readonly write: readonly string[] }
  | { readonly why: "no-such-day"; readonly year: number; readonly month: number; readonly day: number }
  | { readonly why: "no-such-month"; readonly month: number }
  | { readonly why: "before-year-1" };

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH = `(?<month>${MONTH_NAME})`;
const YEAR = String.raw`(?<year>\d{4})`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;

type Groups = Readonly<Record<string, string | undefined>>;

const pad = (text: string | number): string => String(text).padStart(2, "0");
const monthOf = (name = ""): string => pad(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

/** Other ways to write a date, and the same date in EDTF. */
const FORMS: readonly { readonly form: RegExp; readonly write: (groups: Groups) => string }[] = [
  { form: /^(?<decade>\d{3})(?:0s|0’s|0's|[xX*])$/, write: ({ decade = "" }) => `${decade}0/${decade}9` },
  { form: /^(?<century>\d{2})(?:[xX]{2}|00s)$/, write: ({ century = "" }) => `${century}00/${century}99` },
  { form: anchored(`${YEAR}[-/ ]?Q(?<quarter>[1-4])`), write: quarter },
  { form: anchored(`Q(?<quarter>[1-4])[-/ ]?${YEAR}`), write: quarter },
  {
    form: anchored(String.raw`${YEAR}-(?<month>\d{1,2})-(?<day>\d{1,2})`),
    write: ({ year = "", month = "", day = "" }) => `${year}-${pad(month)}-${pad(day)}`,
  },
  {
    form: anchored(String.raw`${YEAR}[-/.](?<month>\d)`),
    write: ({ year = "", month = "" }) => `${year}-${pad(month)}`,
  },
  {
    form: anchored(String.raw`${YEAR}[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})`),
    write: ({ year = "", month = "", day = "" }) => `${year}-${pad(month)}-${pad(day)}`,
  },
  { form: anchored(`${MONTH} ${DAY},? ${YEAR}`), write: named },
  { form: anchored(`${DAY} ${MONTH},? ${YEAR}`), write: named },
  { form: anchored(`${MONTH},? ${YEAR}`), write: ({ month, year = "" }) => `${year}-${monthOf(month)}` },
  { form: anchored(`(?:c\\.|ca\\.?|circa|about|around|~) ?${YEAR}`), write: ({ year = "" }) => `${year}~` },
  { form: anchored(`(?:since|from|after) ${YEAR}`), write: ({ year = "" }) => `${year}/..` },
  { form: anchored(`(?:by|until|till|before) ${YEAR}`), write: ({ year = "" }) => `../${year}` },
  // Two years: 2020-21 cannot be a month.
  {
    form: /^(?<century>\d{2})(?<from>\d{2}) ?[-–—/] ?(?<to>\d{2})$/,
    write: ({ century = "", from = "", to = "" }) => `${century}${from}/${century}${to}`,
  },
  {
    form: /^(?<from>\d{4}) ?(?:[-–—]|to|and) ?(?<to>\d{4})$/,
    write: ({ from = "", to = "" }) => `${from}/${to}`,
  },
];

/** What to do about a text that `isEdtf` rejects; null if nothing is known. */
export function dateAdvice(text: string): DateAdvice | null {
  const asked = text.trim();
  if (asked.length > 40 || isEdtf(asked)) return null;
  return formAdvice(asked) ?? intervalAdvice(asked) ?? dayAdvice(asked);
}

function formAdvice(text: string): DateAdvice | null {
  if (/^-\d{4}|^0000|\b(?:BC|BCE)$/i.test(text)) return { why: "before-year-1" };
  const [, date = ""] = /^(\d{4}-\d{2}-\d{2})[T ]\d.*$/.exec(text) ?? [];
  if (isEdtf(date)) return { why: "time", write: date };
  for (const { form, write } of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const written = write(match.groups ?? {});
    if (isEdtf(written)) return { why: "other-form", write: written };
  }
  const [, first = "", second = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const read = [`${year}-${pad(first)}-${pad(second)}`, `${year}-${pad(second)}-${pad(first)}`].filter(
    isEdtf,
  );
  const [only, other] = [...new Set(read)];
  if (only === undefined) return null;
  return other === undefined
    ? { why: "other-form", write: only }
    : { why: "ambiguous", write: [only, other] };
}

function intervalAdvice(text: string): DateAdvice | null {
  const [from = "", to, ...more] = text.split("/");
  if (to === undefined || more.length > 0) return null;
  if (isEdtf(from) && isEdtf(to)) return { why: "reversed", write: `${to}/${from}` };
  // Each end may have its own mistake. Advice is given only on a date that does not exist.
  return dayAdvice(isEdtf(from) ? to : from);
}

function dayAdvice(text: string): DateAdvice | null {
  const [, year = "", month = "", day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?[~?%]?$/.exec(text) ?? [];
  if (year === "") return null;
  if (Number(year) === 0) return { why: "before-year-1" };
  if (Number(month) < 1 || Number(month) > 12) return { why: "no-such-month", month: Number(month) };
  return day === undefined
    ? null
    : { why: "no-such-day", year: Number(year), month: Number(month), day: Number(day) };
}

function quarter({ year = "", quarter: number = "1" }: Groups): string {
  const last = Number(number) * 3;
  return `${year}-${pad(last - 2)}/${year}-${pad(last)}`;
}

function named({ year = "", month, day = "" }: Groups): string {
  return `${year}-${monthOf(month)}-${pad(day)}`;
}

function anchored(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, "i");
}
