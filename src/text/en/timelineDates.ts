import { type MonthStyle, monthName } from "./calendar";
import { yearWords } from "./yearWords";

/** Of a month that is counted from the start of year 0. */
export const yearOf = (month: number): number => Math.floor(month / 12);
export const nameOf = (month: number, style: MonthStyle): string => monthName((month % 12) + 1, style);
/** "Apr 2017" */
export const monthAndYear = (month: number): string =>
  `${nameOf(month, "short")} ${yearWords(yearOf(month))}`;
