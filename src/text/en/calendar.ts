import { at } from "../../dossier/at";

// Written out: the formatters of the platform take 12 ms to load, and four times as long on a slow machine.
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
/** From the day of the week on which 1970 started. */
const WEEKDAYS = "Thu Fri Sat Sun Mon Tue Wed".split(" ");

export type MonthStyle = "long" | "short";

/**
 * "April", "Apr"
 * @param month from 1
 */
export const monthName = (month: number, style: MonthStyle): string =>
  at(MONTHS, month - 1).slice(0, style === "short" ? 3 : undefined);

/**
 * "Fri"
 * @param day days from January 1, 1970
 */
export const weekday = (day: number): string => at(WEEKDAYS, ((day % 7) + 7) % 7);
