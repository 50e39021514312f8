/** The kinds of value that the fields of the format hold. */
import * as v from "valibot";
import { isEdtf } from "./dates";
import { ID_LIMIT, TEXT_LIMIT } from "./ruleLimits";
import type { Rule } from "./rules";

/** The message of a schema. */
export const rule = (name: Rule): Rule => name;

export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, rule("id")),
  v.maxLength(ID_LIMIT, rule("id-length")),
);
export const Text = v.pipe(
  v.string(),
  v.regex(/\S/, rule("text")),
  v.maxLength(TEXT_LIMIT, rule("text-length")),
  // Half of a surrogate pair cannot be part of an address or a file.
  v.check((text) => !/\p{Surrogate}/u.test(text), rule("whole-characters")),
);
export const When = v.pipe(v.string(), v.check(isEdtf, rule("date")));
export const WebAddress = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s@/?#\\]+(?:[/?#]\S*)?$/i, rule("web-address")),
);
export const Finite = v.pipe(v.number(), v.finite(rule("finite")));
export const Positive = v.pipe(
  Finite,
  v.check((value) => value > 0, rule("above-zero")),
);
export const Count = v.pipe(Finite, v.integer(rule("whole-number")), v.minValue(1, rule("one-or-more")));

export const eachOnce = (ids: readonly string[]) => new Set(ids).size === ids.length;
export const EACH_ONCE = rule("each-once");
export const Ids = v.pipe(
  v.array(Id),
  v.check((ids) => eachOnce(ids), EACH_ONCE),
);
export const SomeIds = v.pipe(
  v.tupleWithRest([Id], Id),
  v.check((ids) => eachOnce(ids), EACH_ONCE),
);
