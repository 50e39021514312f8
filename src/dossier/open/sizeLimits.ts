import { type Problem, pointer, shown } from "../format/problems";
import { LIMITS } from "./limits";

/**
 * What in a value is more than a dossier may hold: a text, the name of a field, or all of it. Asked before the
 * schema, whose patterns and reports are made for values of a sane size. Null if nothing is.
 * @param value of JSON, no deeper than the limit
 */
export function oversizeProblem(
  record: string,
  place: readonly (string | number)[],
  value: unknown,
): Problem | null {
  const keys = [...place];
  let values = 0;

  const visit = (inside: unknown): Problem | null => {
    values += 1;
    if (values > LIMITS.values) {
      const expected = `at most ${LIMITS.values} values in one record`;
      return { record, path: pointer(...place), expected, found: "more", remedy: "Make several of it." };
    }
    if (typeof inside === "string" && inside.length > LIMITS.text) {
      const expected = `text of at most ${LIMITS.text} characters`;
      return { record, path: pointer(...keys), expected, found: shown(inside), remedy: `Write ${expected}.` };
    }
    if (typeof inside !== "object" || inside === null) return null;
    for (const key of Object.keys(inside)) {
      if (key.length > LIMITS.key) {
        const expected = "no such field";
        return {
          record,
          path: pointer(...keys),
          expected,
          found: shown(key),
          remedy: `Remove ${shown(key)}.`,
        };
      }
      keys.push(key);
      const problem = visit(Reflect.get(inside, key));
      if (problem) return problem;
      keys.pop();
    }
    return null;
  };

  return visit(value);
}
