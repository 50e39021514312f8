import { expect, test } from "vitest";
import { parseWhen } from "../dossier/dates";
import { need } from "../dossier/model";
import { realDossier } from "../test/realDossier";
import { listedByYear } from "./listed";

const event = need(realDossier.events, "meeting-li-qiang-2024");
const headings = (...dates: readonly string[]) =>
  listedByYear(dates.map((date) => ({ ...event, when: parseWhen(date) }))).map(({ heading }) => heading);

test("a heading over the first event of each year, with how many the year has", () => {
  expect(headings("2024-04-29", "2024-04-28", "2018")).toEqual([
    { year: 2024, count: 2 },
    undefined,
    { year: 2018, count: 1 },
  ]);
});

test("an event stands under the last year that it touches", () => {
  expect(headings("2018/2024-04-29", "2024", "2021/..")).toEqual([
    { year: 2024, count: 2 },
    undefined,
    { year: 2021, count: 1 },
  ]);
});

test("no events have no headings", () => {
  expect(listedByYear([])).toEqual([]);
});
