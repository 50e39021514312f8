import { foundValue } from "../format/foundValue";
import { type Keys, type Problem, pointer, type RecordRef } from "../format/problems";
import { LIMITS } from "./limits";

/**
 * What in a value is larger than a dossier may hold: a text, the name of a field, or the whole value; else null.
 * Runs before the schema, whose patterns and reports expect values of a reasonable size.
 * @param value of JSON, no deeper than the limit
 */
export function oversizeProblem(record: RecordRef | null, place: Keys, value: unknown): Problem | null {
  const keys = [...place];
  let values = 0;

  const visit = (inside: unknown): Problem | null => {
    values += 1;
    if (values > LIMITS.values)
      return { record, path: pointer(...place), cause: { code: "too-many-values", limit: LIMITS.values } };
    if (typeof inside === "string" && inside.length > LIMITS.text) {
      const cause = {
        code: "wrong-value",
        expected: { rule: "text-length" },
        found: foundValue(inside),
      } as const;
      return { record, path: pointer(...keys), cause };
    }
    if (typeof inside !== "object" || inside === null) return null;
    for (const key of Object.keys(inside)) {
      if (key.length > LIMITS.key)
        return {
          record,
          path: pointer(...keys),
          cause: { code: "field-name-too-long", field: key.slice(0, LIMITS.key) },
        };
      keys.push(key);
      const problem = visit(Reflect.get(inside, key));
      if (problem) return problem;
      keys.pop();
    }
    return null;
  };

  return visit(value);
}
