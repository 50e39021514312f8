/** What the schema library finds, as problems. */
import type * as v from "valibot";
import { foundValue } from "./foundValue";
import { nearestFinder } from "./nearest";
import { type Cause, type Expected, type Keys, type Problem, pointer, type RecordRef } from "./problems";
import { RULES } from "./rules";
import { unitMeant } from "./unitAdvice";
import { rule } from "./values";

/** To the schema library, a list is an object that lacks every field. */
export const notAnObject = (record: RecordRef | null, keys: Keys, value: unknown): Problem => ({
  record,
  path: pointer(...keys),
  cause: { code: "no-object", found: foundValue(value) },
});

/** The issues of the schema library. */
export function fromIssue(issue: v.BaseIssue<unknown>, record: RecordRef | null, prefix: Keys): Problem {
  const keys = (issue.path ?? [])
    .map((item) => item.key)
    .filter((key) => typeof key === "string" || typeof key === "number");
  const key = String(keys.at(-1) ?? "");
  const place = issue.path?.at(-1);
  const at = (cause: Cause, within = keys): Problem => ({
    record,
    path: pointer(...prefix, ...within),
    cause,
  });
  if (issue.expected === "never") return at({ code: "unknown-field", field: key });
  if (issue.received !== "undefined")
    return at({
      code: "wrong-value",
      expected: expectedOf(issue),
      found: foundValue(place ? place.value : issue.input),
    });
  // If a list must not be empty, the schema library reports its first item as missing.
  if (place?.type === "array") {
    const list = String(keys.at(-2) ?? "");
    return at({ code: "no-item", list, found: foundValue(place.input) }, keys.slice(0, -1));
  }
  return at({ code: "missing-field", field: key });
}

function expectedOf({ kind, message, expected }: v.BaseIssue<unknown>): Expected {
  const rule = RULES.find((name) => name === message);
  if (rule) return { rule };
  if (kind === "validation") return { type: message };
  // The expected value of a union of shapes has the choices of each in brackets.
  const choices = (expected ?? "unknown").split(" | ").map((choice) => choice.replace(/^\(+|\)+$/g, ""));
  return choices.length > 1 ? { choices } : { type: choices.join() };
}

/** An issue of the schema library as a problem, with the field or the choice that was probably meant. */
export function fromIssueWithSuggestion(
  issue: v.BaseIssue<unknown>,
  record: RecordRef | null,
  prefix: Keys,
): Problem {
  const { cause, ...place } = fromIssue(issue, record, prefix);
  switch (cause.code) {
    case "unknown-field":
      return { ...place, cause: { ...cause, meant: meantField(issue) } };
    case "wrong-value":
      return { ...place, cause: { ...cause, meant: meantValue(issue) } };
    default:
      return { ...place, cause };
  }
}

/** The nearest to an unknown field among the fields that the object may have and lacks. */
function meantField({ message, path }: v.BaseIssue<unknown>): string | undefined {
  const place = path?.at(-1);
  if (place?.type !== "object") return undefined;
  // See `strictObject`.
  const lacking = message.split(" ").filter((name) => !Object.hasOwn(place.input, name));
  return nearestFinder()(String(place.key), lacking);
}

const UNIT = rule("unit");

/** A unit in another spelling, or the nearest to the text among those that the schema allows. */
function meantValue({ expected, input, message }: v.BaseIssue<unknown>): string | undefined {
  if (typeof input !== "string") return undefined;
  if (message === UNIT) return unitMeant(input);
  const choices = [...(expected ?? "").matchAll(/"([^"]*)"/g)];
  return nearestFinder()(
    input,
    choices.map(([, choice = ""]) => choice),
  );
}
