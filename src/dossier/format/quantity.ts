/** The format of a quantity. */
import * as v from "valibot";
import { SINGLE_BOUNDS } from "./lists";
import { strictObject } from "./strictObject";
import { unitMeant } from "./unitAdvice";
import { isUnit, lacksSingular } from "./units";
import { Finite, rule } from "./values";

/** See `units.ts`: "billion-usd", "percent", "times", "rank", "meetings", "million". */
export const UnitText = v.pipe(
  v.string(),
  v.check((unit) => unitMeant(unit) !== undefined || !lacksSingular(unit), rule("both-forms")),
  v.check((unit) => unitMeant(unit) === undefined && (isUnit(unit) || lacksSingular(unit)), rule("unit")),
);

const quantityBase = {
  unit: UnitText,
  /** A change, printed with its sign: +6%, −32%. */
  change: v.optional(v.boolean()),
};
const SingleQuantity = strictObject({ value: Finite, ...quantityBase, bound: v.picklist(SINGLE_BOUNDS) });
const Interval = strictObject({
  /** Both ends may be the true value. Of a fall, the lower end is the larger fall. */
  low: Finite,
  high: Finite,
  ...quantityBase,
  bound: v.literal("between"),
});
export const Quantity = v.variant("bound", [
  SingleQuantity,
  v.pipe(
    Interval,
    v.forward(
      v.check(({ low, high }) => low < high, rule("above-low")),
      ["high"],
    ),
  ),
]);

export type SingleQuantity = v.InferOutput<typeof SingleQuantity>;
export type Interval = v.InferOutput<typeof Interval>;
export type Quantity = v.InferOutput<typeof Quantity>;
