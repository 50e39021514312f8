/**
 * Dates as articles give them, in EDTF (ISO 8601-2 level 1, and of level 2 the set `[a..b]`).
 * A date is a day at most, without a time or a zone; day numbers count UTC days from 1970-01-01.
 */

/** A year, a month or a day: what the article leaves open is `null`. */
export interface Point {
  /** 1 to 9999. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number | null;
  /** Never without a month. */
  readonly day: number | null;
  /** `~` or `%`: about that date. */
  readonly approximate: boolean;
  /** `?` or `%`: the source is not sure of it. */
  readonly uncertain: boolean;
}

/** The English name of a month, in full or short, as a pattern: "sept." */
export const MONTH_NAME = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;

/** How firm a date is. */
export type Hedge = Pick<Point, "approximate" | "uncertain">;

/** A date of which both ends are known. */
export interface Closed {
  readonly edtf: string;
  /** One date (`from` is `to`), all the time from one to another, or some day between the two. */
  readonly shape: "date" | "interval" | "between";
  readonly from: Point;
  readonly to: Point;
}
interface Since {
  readonly edtf: string;
  readonly shape: "interval";
  readonly from: Point;
  readonly to: null;
}
interface Until {
  readonly edtf: string;
  readonly shape: "interval";
  readonly from: null;
  readonly to: Point;
}

/** A date that has been read. An open end is `null`; never both. */
export type When = Closed | Since | Until;

/** No date that we support needs more characters. */
const LONGEST = 100;

/**
 * Whether the text is a date that we support: a year, a month or a day, each with `~` after it if approximate, `?` if
 * uncertain or `%` if both; an interval of two, or open (`..` or empty) on one side; or the set `[a..b]` of two exact
 * dates of one precision. Days exist, intervals do not end before they start, years are 0001 to 9999.
 */
export function isEdtf(text: string): boolean {
  return read(text) !== null;
}

/** The date that the text means. Throws `RangeError` on what `isEdtf` refuses. */
export function parseWhen(edtf: string): When {
  const when = read(edtf);
  if (when === null) {
    throw new RangeError(
      `"${edtf.slice(0, LONGEST)}" is not a date: write it like "2018", "2017-04-25~" or "2018/2024-04-29".`,
    );
  }
  return when;
}

/**
 * The years that a date belongs to, ascending: those that its printed bounds touch.
 * An open end claims no further year: `2021/..` belongs to 2021 alone, `../2017-04-27` to 2017.
 */
export function yearsOf(when: When): readonly number[] {
  const first = (when.from ?? when.to).year;
  return Array.from({ length: latestYear(when) - first + 1 }, (_, index) => first + index);
}

/** The last of these years. */
export const latestYear = (when: When): number => (when.to ?? when.from).year;

/** Whether either end is approximate, or uncertain. */
export const hedgeOf = ({ from, to }: When): Hedge => ({
  approximate: from?.approximate === true || to?.approximate === true,
  uncertain: from?.uncertain === true || to?.uncertain === true,
});

/** Whether both ends are the same day, month or year. */
export const isOnePoint = ({ from, to }: Closed): boolean =>
  from.year === to.year && from.month === to.month && from.day === to.day;

/** The first day that the date can mean; with an open start, the first that its printed end can mean. */
export function earliestDay(when: When): number {
  return firstDay(when.from ?? when.to);
}

/** The last day that the date can mean; with an open end, the last that its printed start can mean. */
export function latestDay(when: When): number {
  return lastDay(when.to ?? when.from);
}

/** A day as ISO 8601 writes it: "2024-04-28". */
export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** The last day on which what the date means can start. */
export function latestStart(when: When): number {
  return when.from === null || when.shape === "between" ? latestDay(when) : lastDay(when.from);
}

const POINT = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/;
const SET = /^\[([\d-]+)\.\.([\d-]+)\]$/;
const OPEN = /^(?:\.\.)?$/;

function read(edtf: string): When | null {
  if (edtf.length > LONGEST) return null;
  const [, earliest, latest] = SET.exec(edtf) ?? [];
  if (earliest !== undefined && latest !== undefined) {
    return earliest.length === latest.length ? closed(edtf, "between", earliest, latest) : null;
  }
  const [first = "", last, ...more] = edtf.split("/");
  if (more.length > 0) return null;
  if (last === undefined) return closed(edtf, "date", first, first);
  if (!OPEN.test(first) && !OPEN.test(last)) return closed(edtf, "interval", first, last);
  const from = pointOf(first);
  const to = pointOf(last);
  if (from && OPEN.test(last)) return { edtf, shape: "interval", from, to: null };
  if (to && OPEN.test(first)) return { edtf, shape: "interval", from: null, to };
  return null;
}

function closed(edtf: string, shape: Closed["shape"], first: string, last: string): Closed | null {
  const from = pointOf(first);
  const to = pointOf(last);
  if (from === null || to === null || lastDay(to) < firstDay(from)) return null;
  return { edtf, shape, from, to };
}

function pointOf(text: string): Point | null {
  const [, year, month, day, mark] = POINT.exec(text) ?? [];
  if (year === undefined || Number(year) < 1) return null;
  const point: Point = {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    approximate: mark === "~" || mark === "%",
    uncertain: mark === "?" || mark === "%",
  };
  return exists(point) ? point : null;
}

function exists({ year, month, day }: Point): boolean {
  if (month === null) return true;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && dayNumber(year, month, day) <= dayNumber(year, month + 1, 0));
}

function firstDay({ year, month, day }: Point): number {
  return dayNumber(year, month ?? 1, day ?? 1);
}

function lastDay({ year, month, day }: Point): number {
  if (month === null) return dayNumber(year, 12, 31);
  return day === null ? dayNumber(year, month + 1, 0) : dayNumber(year, month, day);
}

/**
 * By whole numbers: a `Date` for each of a hundred thousand events takes a tenth of a second. Months count from
 * March, so that the day that leap years add is the last one of a year.
 * @param month 13 is the next year's first.
 * @param day 0 is the last one of the month before.
 */
function dayNumber(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const months = month > 2 ? month - 3 : month + 9;
  return years * 365 + leapDays + Math.floor((153 * months + 2) / 5) + day - FIRST_MARCH;
}

/** From 1 March of the year 0, the day before it being 0, to 1970-01-01. */
const FIRST_MARCH = 719_469;
