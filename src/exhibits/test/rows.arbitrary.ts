/** Rows for property tests: texts and values as long as articles make them. */
import fc from "fast-check";
import { countOnMark, markLabels, quantityOnMark } from "#text";
import { BOUNDS, type Bound } from "../../dossier/format/lists";
import type { Dossier } from "../../dossier/format/model";
import type { Quantity } from "../../dossier/format/quantity";
import { type Filters, NO_FILTERS } from "../../dossier/query/facets";
import { countValues } from "../../view/selection";
import type { IndexRow, IndexRows } from "../index/rows";
import { type BarItem, type BarPlot, extentOf } from "../marks/barPlot";
import { lookOf } from "../marks/looks";
import type { TallyMark, TallyRow } from "../tally/rows";
import { figureOf, tallyMarkOf, tallyRowOf } from "./testRows";

/** From a phone to a wide slide. */
export const anyWidth = fc.integer({ min: 288, max: 1760 });

/** Words of any script: some names have no blanks. */
const word = fc.oneof(
  { weight: 5, arbitrary: fc.stringMatching(/^[A-Za-z]{1,12}$/) },
  fc.constantFrom(
    "特斯拉汽车上海有限公司在中国大陆的年度销售收入",
    "การส่งออกรถยนต์ไฟฟ้าไปยังประเทศจีน",
    "Donaudampfschifffahrtsgesellschaftskapitänsmütze",
    "https://example.org/reports/2024/04/29/vehicles?region=cn&unit=usd",
  ),
);
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
/** Enough for thinner bars. */
const MANY = { minLength: 9, maxLength: 24 };

const tones = fc.constantFrom("focus", "context", "gain", "loss");

/** Percentages with all the digits that a number can have, from one side of zero to the other. */
const LONG_INTERVAL = { low: -12.34567890123456, high: 9.876543210987654 };

/** A value with a bound, or an interval of whole numbers. */
const quantityFrom = (
  value: number,
  of: Bound,
  { width, ...what }: Pick<Quantity, "unit" | "change"> & { readonly width: number },
): Quantity =>
  of === "between"
    ? { low: Math.round(value / 10), high: Math.round(value / 10) + width, bound: of, ...what }
    : { value, bound: of, ...what };

const barItem = (amount: fc.Arbitrary<number>, details: fc.Arbitrary<string>): fc.Arbitrary<BarItem> =>
  fc
    .record({
      amount,
      bound,
      width: fc.integer({ min: 1, max: 99 }),
      derived,
      name: textOf(6),
      detail: details,
      tone: tones,
      isChange: fc.boolean(),
      isLong: fc.boolean(),
    })
    .map(({ amount: value, bound: of, width, derived: formula, isChange, isLong, ...item }) => {
      const whole = quantityFrom(value, of, { unit: "percent", change: isChange, width });
      const quantity =
        whole.bound === "between" && isLong && value < 0 ? { ...whole, ...LONG_INTERVAL } : whole;
      const figure = figureOf({ quantity, derived: formula });
      return { ...item, id: "", ...extentOf(quantity), labels: markLabels(figure), look: lookOf(figure) };
    });

/** Only positive values, and values of both signs. */
const signed = fc.integer({ min: -9999, max: 9999 }).map((tenths) => tenths / 10);

const detailOf = fc.oneof(fc.constant(""), textOf(5));

const items = (amount: fc.Arbitrary<number>, length: { minLength: number; maxLength: number }) =>
  fc
    .array(barItem(amount, detailOf), length)
    .map((list) => list.map((item, at) => ({ ...item, id: `figure-${at}` })));

const anyBars = fc.oneof(items(size, FEW), items(signed, FEW), items(size, MANY), items(signed, MANY));

/** Bars with everything that can be around them: headings, factors between two of them, remarks, a yardstick. */
export const anyPlot: fc.Arbitrary<BarPlot> = fc
  .record({
    bars: anyBars,
    heads: fc.array(fc.option(textOf(5)), { minLength: 1, maxLength: 3 }),
    ties: fc.array(fc.tuple(fc.nat(40), fc.nat(40), textOf(3)), { maxLength: 3 }),
    remarks: fc.array(fc.tuple(fc.nat(40), textOf(10), fc.boolean()), { maxLength: 2 }),
    yardstick: fc.option(fc.record({ value: fc.nat(999), label: fc.stringMatching(/^[a-z]{1,20}$/) })),
    isChange: fc.boolean(),
    isSlide: fc.boolean(),
  })
  .map(({ bars, heads, ties, remarks, ...rest }): BarPlot => {
    const noted = bars.map((bar, at) => ({
      ...bar,
      remarks: remarks
        .filter(([on]) => on % bars.length === at)
        .map(([, text, isNotch], index) => ({
          id: `remark-${at}-${index}`,
          text,
          notch: isNotch ? bar.amount / 2 : null,
        })),
    }));
    const each = Math.ceil(noted.length / heads.length);
    const groups = heads
      .map((title, at) => ({ title, items: noted.slice(at * each, (at + 1) * each) }))
      .filter((group) => group.items.length > 0);
    const links = ties.flatMap(([a, b, value], at) => {
      const [from, to] = [noted[a % noted.length], noted[b % noted.length]];
      if (!from || !to || from === to) return [];
      return [{ id: `link-${at}`, from: from.id, to: to.id, value, printed: "(“x”)", line: `${value} x` }];
    });
    return { ...rest, groups, links };
  });

const indexRow: fc.Arbitrary<IndexRow> = fc
  .record({
    multiple: fc.oneof(
      fc.integer({ min: 0, max: 300 }).map((n) => n / 100),
      fc.integer({ min: 0, max: 999 }).map((n) => n / 10),
    ),
    bound,
    width: fc.integer({ min: 1, max: 9 }),
    isMultiple: fc.boolean(),
    name: textOf(6),
    under: fc.oneof(fc.constant(""), fc.stringMatching(/^[a-z0-9 .]{1,40}$/)),
    derived: fc.option(fc.constant(figureOf({ id: "derived" })), { nil: undefined }),
  })
  .map(({ multiple, bound: of, width, isMultiple, ...row }) => {
    const quantity = isMultiple
      ? quantityFrom(multiple, of, { unit: "times", width })
      : quantityFrom(Math.round((multiple - 1) * 1000) / 10, of, {
          unit: "percent",
          change: true,
          width,
        });
    // For a drawing, the ends of an interval may be anywhere.
    const high = multiple + width;
    const isFall = of === "between" ? 1 - multiple > high - 1 : multiple < 1;
    const derivedOf = isMultiple ? ({ formula: "quotient", of: ["a", "b"] } as const) : undefined;
    const figure = figureOf({ quantity, derived: derivedOf });
    return {
      ...row,
      figure,
      multiple: of === "between" && !isFall ? high : multiple,
      ...(of === "between" && { nearer: isFall ? high : multiple }),
      value: quantityOnMark(quantity),
      tone: isFall ? "loss" : "focus",
      look: lookOf(figure),
    };
  });

/** Multiples of a baseline, with and without a percentage on an example. */
export const anyIndex: fc.Arbitrary<IndexRows> = fc.record({
  title: fc.option(textOf(4)),
  baseline: textOf(4),
  rows: fc.array(indexRow, { minLength: 1, maxLength: 12 }),
  surcharge: fc.option(
    fc.record({
      figure: fc.constant(figureOf()),
      title: textOf(5),
      name: textOf(6),
      base: fc.constantFrom("$100", "CN¥1,000,000"),
      added: fc.constantFrom("+$25", "more than +$250,000"),
      sum: textOf(5),
      share: fc.integer({ min: 50, max: 99 }).map((n) => n / 100),
      certain: fc.integer({ min: 1, max: 50 }).map((n) => n / 100),
    }),
  ),
});

const dateLabel = fc.constantFrom(
  "2018",
  "Apr 28, 2024",
  "about Apr 25, 2017",
  "Jan 1–Apr 29, 2024",
  "between Apr 29, 2023 and Apr 27, 2024",
);
const tallyMark: fc.Arbitrary<Pick<TallyMark, "described" | "dates">> = fc.oneof(
  dateLabel.map((label) => ({ described: true, dates: [`${label}, long`, label] })),
  fc.constant({ described: false, dates: [] }),
);
const tallyRow = fc
  .record({
    marks: fc.array(tallyMark, { minLength: 1, maxLength: 40 }),
    before: fc.nat(12),
    isInOrder: fc.boolean(),
    bound: fc.constantFrom("exact", "at-least", "more-than"),
    isCounted: fc.boolean(),
    name: textOf(4),
    role: fc.oneof(fc.constant(""), textOf(10)),
    note: fc.option(textOf(10)),
  })
  .map(({ marks, before, bound: of, isCounted, ...texts }) => ({
    ...texts,
    before: isCounted ? Math.min(before, marks.length - 1) : 0,
    more: isCounted && of !== "exact",
    value: isCounted ? countOnMark({ value: marks.length, unit: "things", bound: of }) : "",
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
