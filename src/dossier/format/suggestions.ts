import type * as v from "valibot";
import { nearestFinder } from "./nearest";
import { fromIssue, type Problem } from "./problems";
import { type RemedyFor, remedyAmong } from "./references";
import type { KnownIds } from "./shapes";

/** What the schema library found, as `fromIssue` words it, with the field or the choice that was meant. */
export function fromIssueWithSuggestion(
  issue: v.BaseIssue<unknown>,
  record: string,
  prefix: readonly (string | number)[],
): Problem {
  const problem = fromIssue(issue, record, prefix);
  return { ...problem, remedy: withSuggestion(problem.remedy, meantField(issue) ?? meantChoice(issue)) };
}

/** For references, as `remedyAmong`, with the id that was meant. */
export function remedyWithSuggestion(known: KnownIds): RemedyFor {
  const remedyFor = remedyAmong(known);
  const nearest = nearestFinder();
  return (to, id, from) => {
    const remedy = remedyFor(to, id, from);
    return remedy === undefined ? undefined : withSuggestion(remedy, nearest(id, known.get(to) ?? []));
  };
}

/** A remedy with what was probably meant: `Correct the id: did you mean "ann"?` */
export const withSuggestion = (remedy: string, meant: string | undefined): string =>
  meant === undefined ? remedy : remedy.replace(/\.$/, () => `: did you mean "${meant}"?`);

/** Of the fields that the object may have and lacks, the nearest to the one that it may not have. */
function meantField({ expected, message, path }: v.BaseIssue<unknown>): string | undefined {
  const place = path?.at(-1);
  if (expected !== "never" || place?.type !== "object") return undefined;
  // See `exactly.ts`.
  const lacking = message.split(" ").filter((name) => !Object.hasOwn(place.input, name));
  return nearestFinder()(String(place.key), lacking);
}

/** Of the texts that the schema would take, the nearest to what stands there. */
function meantChoice({ expected, input }: v.BaseIssue<unknown>): string | undefined {
  if (typeof input !== "string") return undefined;
  const choices = [...(expected ?? "").matchAll(/"([^"]*)"/g)];
  return nearestFinder()(
    input,
    choices.map(([, choice = ""]) => choice),
  );
}
