import { expect, it } from "vitest";
import { monthName, weekday } from "./calendar";
import { LANGUAGE } from "./language";

const DAY_IN_MS = 86_400_000;
const named = (options: Intl.DateTimeFormatOptions, at: number) =>
  new Intl.DateTimeFormat(LANGUAGE, { ...options, timeZone: "UTC" }).format(at);

it.each(["long", "short"] as const)("has the %s names of months that the platform has", (month) => {
  for (let at = 0; at < 12; at++) expect(monthName(at + 1, month)).toBe(named({ month }, Date.UTC(2000, at)));
});

it("has the weekdays that the platform has, before 1970 too", () => {
  for (let day = -8; day < 8; day++) expect(weekday(day)).toBe(named({ weekday: "short" }, day * DAY_IN_MS));
});
