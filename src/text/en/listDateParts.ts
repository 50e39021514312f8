/** What dates are made of where each has a year over it. */
import type { Hedge, Point } from "../../dossier/format/dates";
import { monthName } from "./calendar";
import { yearWords } from "./yearWords";

/** "Apr 28–29", "Jan 1–Apr 29", "Jan–Feb", "Apr 2023–Apr 2024" with each year on the line of its month, "2018–2024" */
export function spanWords(from: Point, to: Point): string {
  if (from.month === null || to.month === null)
    return from.year === to.year ? yearWords(from.year) : `${yearWords(from.year)}–${yearWords(to.year)}`;
  if (from.year !== to.year)
    return `${month(from.month)}\u00a0${yearWords(from.year)}–${month(to.month)}\u00a0${yearWords(to.year)}`;
  if (from.day === null || to.day === null)
    return from.month === to.month ? month(from.month) : `${month(from.month)}–${month(to.month)}`;
  const end = from.month === to.month ? String(to.day) : `${month(to.month)} ${to.day}`;
  return `${month(from.month)} ${from.day}–${end}`;
}

/** "Apr 28", "April", "2018" */
export function pointWords({ year, month: number, day }: Point): string {
  if (number === null) return yearWords(year);
  return day === null ? monthName(number, "long") : `${month(number)} ${day}`;
}

export const month = (number: number): string => monthName(number, "short");

/** "c. Apr 29", "Apr 29?" */
export const hedged = (words: string, { approximate, uncertain }: Hedge): string =>
  `${approximate ? "c. " : ""}${words}${uncertain ? "?" : ""}`;
