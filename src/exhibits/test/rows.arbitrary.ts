/** Rows for property tests: texts and values as long as articles make them. */
import fc from "fast-check";
import { shortQuantity } from "#text";
import { BOUNDS } from "../../dossier/format/lists";
import type { Dossier } from "../../dossier/format/model";
import type { Quantity } from "../../dossier/format/schema";
import { type Filters, NO_FILTERS } from "../../dossier/query/facets";
import { countValues } from "../../view/selection";
import type { BarItem } from "../marks/barRows";
import { lookOf } from "../marks/looks";
import type { TallyMark, TallyRow } from "../tally/rows";
import { figureOf, tallyMarkOf, tallyRowOf } from "./testRows";

/** From a phone to a wide slide. */
export const anyWidth = fc.integer({ min: 240, max: 1400 });

const word = fc.stringMatching(/^[A-Za-z]{1,12}$/);
const textOf = (longest: number) =>
  fc.array(word, { minLength: 1, maxLength: longest }).map((parts) => parts.join(" "));

/** Up to four digits, of which two may be decimals. */
const size = fc.oneof(
  fc.integer({ min: 0, max: 9999 }),
  fc.integer({ min: 0, max: 9999 }).map((n) => n / 100),
);
const bound = fc.constantFrom(...BOUNDS);
const derived = fc.constantFrom(undefined, { formula: "quotient", of: ["a", "b"] } as const);

const FEW = { minLength: 1, maxLength: 5 };
/** So many that their bars are thinner. */
const MANY = { minLength: 9, maxLength: 24 };

const tones = fc.constantFrom("focus", "context", "gain", "loss");

const barItem = (amount: fc.Arbitrary<number>): fc.Arbitrary<BarItem> =>
  fc
    .record({
      amount,
      bound,
      derived,
      name: textOf(6),
      detail: textOf(5),
      note: fc.option(textOf(5)),
      tone: tones,
    })
    .map(({ amount: value, bound: of, derived: formula, ...item }) => {
      const quantity: Quantity = { value, unit: "percent", bound: of };
      return {
        ...item,
        id: "",
        amount: value,
        value: shortQuantity(quantity),
        look: lookOf(figureOf({ quantity, derived: formula })),
      };
    });

/** Above zero, and to both sides of it. */
const signed = fc.integer({ min: -9999, max: 9999 }).map((tenths) => tenths / 10);

const items = (amount: fc.Arbitrary<number>, length: { minLength: number; maxLength: number }) =>
  fc.array(barItem(amount), length).map((list) => list.map((item, at) => ({ ...item, id: `figure-${at}` })));

export const anyBars = fc.oneof(items(size, FEW), items(signed, FEW), items(size, MANY), items(signed, MANY));

const dateLabel = fc.constantFrom(
  "2018",
  "28 Apr 2024",
  "about 25 Apr 2017",
  "1 Jan–29 Apr 2024",
  "between 29 Apr 2023 and 27 Apr 2024",
);
const tallyMark: fc.Arbitrary<Pick<TallyMark, "described" | "label">> = fc.oneof(
  dateLabel.map((label) => ({ described: true, label })),
  fc.constant({ described: false, label: null }),
);
const tallyRow = fc
  .record({
    marks: fc.array(tallyMark, { minLength: 1, maxLength: 20 }),
    bound: fc.constantFrom("exact", "at-least", "more-than"),
    name: textOf(4),
    role: fc.oneof(fc.constant(""), textOf(10)),
    note: fc.option(textOf(10)),
  })
  .map(({ marks, bound: of, ...texts }) => ({
    ...texts,
    more: of !== "exact",
    value: shortQuantity({ value: marks.length, unit: "meetings", bound: of }),
    marks: marks.map((mark, at) => tallyMarkOf({ key: `mark-${at}`, ...mark })),
  }));

export const anyTally: fc.Arbitrary<readonly TallyRow[]> = fc
  .array(tallyRow, { minLength: 1, maxLength: 4 })
  .map((rows) => rows.map((row, at) => tallyRowOf({ person: `person-${at}`, ...row })));

/** What a reader can ask of a dossier. */
export function anyFilters(dossier: Dossier): fc.Arbitrary<Filters> {
  const offered = countValues(dossier, NO_FILTERS);
  const some = (group: keyof typeof offered) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 2, arbitrary: fc.subarray([...offered[group].keys()], { minLength: 1, maxLength: 2 }) },
    );
  return fc.record({
    year: some("year"),
    person: some("person"),
    source: some("source"),
    kind: some("kind"),
    org: some("org"),
    q: fc.oneof(
      { weight: 3, arbitrary: fc.constant("") },
      {
        weight: 1,
        arbitrary: fc.constantFrom(" ", "tesla", "Li Qiang", "share", "trip", "no record holds this"),
      },
    ),
  });
}
