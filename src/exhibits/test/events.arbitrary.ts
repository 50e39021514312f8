/** Events for property tests of drawings by time: crowded and sparse, of any precision and any name. */
import fc from "fast-check";
import type { DossierEvent } from "../../dossier/format/model";
import { eventOf } from "./testRows";

const two = (number: number) => String(number).padStart(2, "0");
const four = (number: number) => String(number).padStart(4, "0");

/** A few years close to each other, so that months fill, or any at all. */
const anyYears = fc.oneof(
  fc.integer({ min: 1, max: 9990 }).map((from) => [from, from + 1]),
  fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 3 }),
  fc.constant([2024]),
);

interface Ends {
  readonly year: number;
  readonly month: string;
  readonly first: string;
  readonly last: string;
}

/** Every shape of a date; most are days. */
const SHAPES: readonly ((ends: Ends) => string)[] = [
  ({ year }) => four(year),
  ({ month }) => month,
  ({ first }) => first,
  ({ first }) => first,
  ({ first }) => first,
  ({ first }) => `${first}~`,
  ({ first, last }) => `${first}/${last}`,
  ({ first }) => `../${first}`,
  ({ first }) => `${first}/..`,
  ({ first, last }) => `[${first}..${last}]`,
  ({ year, last }) => `${four(Math.max(1, year - 3))}/${last}`,
];

const dateIn = (years: readonly number[]) =>
  fc
    .record({
      year: fc.constantFrom(...years),
      month: fc.constantFrom(1, 4, 4, 4, 5, 12),
      day: fc.oneof(fc.integer({ min: 1, max: 28 }), fc.constant(9)),
      length: fc.integer({ min: 0, max: 20 }),
      shape: fc.constantFrom(...SHAPES),
    })
    .map(({ year, month: at, day, length, shape }) => {
      const month = `${four(year)}-${two(at)}`;
      const last = `${month}-${two(Math.min(28, day + length))}`;
      return shape({ year, month, first: `${month}-${two(day)}`, last });
    });

const anyName = fc.oneof(
  fc.stringMatching(/^[A-Za-z]{1,12}( [A-Za-z]{1,12}){0,5}$/),
  fc.constantFrom(
    "与中国国际贸易促进委员会会长会面并讨论合作",
    "Donaudampfschifffahrtsgesellschaftskapitänsmützenband",
    "https://example.org/a/very/long/address/that/has/no/blank/at/all",
    "W".repeat(300),
  ),
);

export const anyEvents: fc.Arbitrary<readonly DossierEvent[]> = fc
  .tuple(anyYears, fc.integer({ min: 0, max: 60 }))
  .chain(([years, maxLength]) =>
    fc
      .array(fc.record({ when: dateIn(years), title: anyName, key: fc.boolean(), isSubject: fc.boolean() }), {
        maxLength,
      })
      .map((records) =>
        records.map(({ isSubject, ...record }, at) =>
          eventOf({ id: `event-${at}`, people: isSubject ? ["person"] : [], ...record }),
        ),
      ),
  );
