import fc from "fast-check";
import { expect, it } from "vitest";
import { parseWhen, yearsOf } from "../format/dates";
import { compareWhen } from "../test/compareWhen";
import { anyDossier } from "../test/dossier.arbitrary";
import { event, testDossier } from "../test/testDossier";
import { type Order, timeOrder } from "./timeOrder";

it("puts the newest first: by start, the vaguer after the more precise, then by end", () => {
  const sorted = [
    ...["2024-04-29", "2024-04-29~", "2024-04-28/2024-04-29", "2024-04-28", "../2024-04-28"],
    ...["[2024-04-22..2024-04-28]", "2024-04", "2024-04~", "2024-01-01/2024-04-29"],
    ...["2021/..", "2018-03", "2018/2024-04-29", "2018", "2018~", "../2017-04-27"],
  ];
  const dossier = testDossier({
    events: sorted.toReversed().map((when, at) => event({ id: `event-${at}`, when })),
  });
  const { oldest, newest } = timeOrder(dossier);
  const whens = [...dossier.events.values()].map(({ when }) => when);
  expect(Array.from(newest.rows, (row) => whens[row])).toEqual(sorted.map(parseWhen));
  expect(Array.from(oldest.rows, (row) => whens[row])).toEqual(sorted.toReversed().map(parseWhen));
});

it("is the order of the dates, those of one date as the dossier has them", () => {
  fc.assert(
    fc.property(anyDossier, (any) => {
      const events = [...any.events.values()];
      const { oldest, newest } = timeOrder(any);
      const by = ({ rows }: Order) => [...rows].map((row) => events[row]);
      expect(by(oldest)).toEqual(events.toSorted((a, b) => compareWhen(a.when, b.when)));
      expect(by(newest)).toEqual(events.toSorted((a, b) => compareWhen(b.when, a.when)));
    }),
  );
});

it("knows where each year ends; neither order comes back to a year", () => {
  fc.assert(
    fc.property(anyDossier, (any) => {
      const events = [...any.events.values()];
      const { oldest, newest } = timeOrder(any);
      for (const { rows, years } of [oldest, newest]) {
        expect(
          years.flatMap(({ year, end }, at) => Array(end - (years[at - 1]?.end ?? 0)).fill(year)),
        ).toEqual([...rows].map((row) => yearsOf(events[row]?.when ?? never())[0]));
      }
      const ascending = oldest.years.map(({ year }) => year);
      expect(ascending).toEqual([...new Set(ascending)].sort((a, b) => a - b));
      expect(newest.years.map(({ year }) => year)).toEqual(ascending.toReversed());
    }),
  );
});

function never(): never {
  throw new Error("A row without an event.");
}
