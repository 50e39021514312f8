import fc from "fast-check";
import { expect, it } from "vitest";
import { compareWhen, yearsOf } from "./dates";
import { anyDossier } from "./dossier.arbitrary";
import { timeOrder } from "./timeOrder";

it("is the order of the dates, those of one date as the dossier has them", () => {
  fc.assert(
    fc.property(anyDossier, (any) => {
      const events = [...any.events.values()];
      const { oldest, newest, years } = timeOrder(any);
      const by = (rows: Uint32Array) => [...rows].map((row) => events[row]);
      expect(by(oldest)).toEqual(events.toSorted((a, b) => compareWhen(a.when, b.when)));
      expect(by(newest)).toEqual(events.toSorted((a, b) => compareWhen(b.when, a.when)));
      expect([...years]).toEqual(events.map(({ when }) => yearsOf(when).at(-1)));
    }),
  );
});

it("never comes back to a year", () => {
  fc.assert(
    fc.property(anyDossier, (any) => {
      const { oldest, years } = timeOrder(any);
      const inOrder = [...oldest].map((row) => years[row] ?? 0);
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    }),
  );
});
