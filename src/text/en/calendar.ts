import { at } from "../../dossier/at";

// Written out: the formatters of the platform take 12 ms to load, and four times as long on a slow machine.
const LONG_MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];
const SHORT_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** From the day of the week on which 1970 started. */
const WEEKDAYS = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];

export type MonthStyle = "long" | "short";

/**
 * "April", "Apr"
 * @param month from 1
 */
export const monthName = (month: number, style: MonthStyle): string =>
  at(style === "long" ? LONG_MONTHS : SHORT_MONTHS, month - 1);

/**
 * "Fri"
 * @param day days from January 1, 1970
 */
export const weekday = (day: number): string => at(WEEKDAYS, ((day % 7) + 7) % 7);
