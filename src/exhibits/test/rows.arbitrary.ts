/** Rows for property tests: texts and values as long as articles make them. */
import fc from "fast-check";
import { shortQuantity } from "#text";
import { BOUNDS, EVENT_KINDS } from "../../dossier/format/lists";
import type { Dossier } from "../../dossier/format/model";
import type { Quantity } from "../../dossier/format/schema";
import { type Filters, NO_FILTERS } from "../../dossier/query/facets";
import { countValues } from "../../dossier/query/select";
import type { BarPanel } from "../bars/rows";
import type { ChangeRow } from "../change/rows";
import type { TallyMark, TallyRow } from "../tally/rows";
import type { Grain, Timeline } from "../timeline/rows";
import {
  barRowOf,
  changeRowOf,
  eventOf,
  figureOf,
  tallyMarkOf,
  tallyRowOf,
  timelineMarkOf,
} from "./testRows";

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

const barQuantity: fc.Arbitrary<Quantity> = fc.record({
  value: size,
  unit: fc.constantFrom("percent", "billion-usd", "times", "meetings"),
  bound,
});

interface Length {
  readonly minLength: number;
  readonly maxLength: number;
}
const FEW: Length = { minLength: 1, maxLength: 5 };
/** So many that they stand close together. */
const MANY: Length = { minLength: 9, maxLength: 24 };

const panelWith = (length: Length): fc.Arbitrary<BarPanel> =>
  fc.record({
    title: fc.constant(null),
    yardstick: fc.option(
      fc.record({
        value: fc.integer({ min: 1, max: 1000 }),
        label: fc.constantFrom("100", "the year before", "the car’s price before tariff"),
      }),
    ),
    bars: fc
      .array(
        fc.record({
          quantity: barQuantity,
          derived,
          name: textOf(6),
          period: textOf(5),
          note: fc.option(textOf(5)),
        }),
        length,
      )
      .map((rows) =>
        rows.map(({ quantity, derived: formula, ...texts }, at) =>
          barRowOf({ figure: figureOf({ id: `figure-${at}`, quantity, derived: formula }), ...texts }),
        ),
      ),
  });
export const anyPanel = panelWith(FEW);
export const anyLongPanel = panelWith(MANY);

const change = fc.integer({ min: -9999, max: 9999 }).map((tenths) => tenths / 10);

const changesWith = (length: Length): fc.Arbitrary<readonly ChangeRow[]> =>
  fc
    .array(fc.record({ value: change, bound, derived, name: textOf(5), period: textOf(6) }), length)
    .map((rows) =>
      rows.map(({ value, bound: of, derived: formula, ...texts }, at) =>
        changeRowOf({
          figure: figureOf({
            id: `figure-${at}`,
            quantity: { value, unit: "percent", bound: of, change: true },
            derived: formula,
          }),
          ...texts,
        }),
      ),
    );

export const anyChanges = changesWith(FEW);
export const anyLongChanges = changesWith(MANY);

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

const grains = fc.oneof(
  fc.record({ grain: fc.constant("year" as const), count: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ grain: fc.constant("month" as const), count: fc.constant(12) }),
  fc.record({ grain: fc.constant("day" as const), count: fc.integer({ min: 0, max: 31 }) }),
);

/** Years from 1990, months of 2024, days of January 2024. */
function columnsFrom(grain: Grain, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => {
    const place = String(at + 1).padStart(2, "0");
    if (grain === "year") return String(1990 + at);
    return grain === "month" ? `2024-${place}` : `2024-01-${place}`;
  });
}

/** Marks in any column or in none, of a few kinds. */
export const anyTimeline: fc.Arbitrary<Timeline> = grains.chain(({ grain, count }) => {
  const columns = columnsFrom(grain, count);
  const column = fc.constantFrom(null, ...columns);
  return fc
    .array(fc.record({ column, kind: fc.constantFrom(...EVENT_KINDS), on: fc.boolean() }), {
      minLength: 1,
      maxLength: 40,
    })
    .map((places) => ({
      grain,
      columns,
      lanes: EVENT_KINDS.filter((kind) => places.some((place) => place.kind === kind)),
      marks: places.map(({ column: key, kind, on }, at) =>
        timelineMarkOf({ event: eventOf({ id: `event-${at}`, kind }), column: key, on }),
      ),
    }));
});

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
