import { formulaOrder, inputsOf } from "../format/formulaOrder";
import type { PlacedRecords } from "../format/placedRecords";
import { type Problem, pointer, recordRef } from "../format/problems";
import { LIMITS } from "./limits";

/**
 * The figures that are computed through too many formulas, or from too many citations. Without these limits,
 * formulas would take time and memory out of proportion to the file.
 * @param placed figures with an id each
 */
export function formulaLimitProblems(placed: PlacedRecords["figures"]): readonly Problem[] {
  const problems: Problem[] = [];
  const places = new Map(placed.map((item) => [item.record.id, item]));
  const steps = new Map<string, number>();
  /** The printed figures that each figure is computed from; none for a figure past a limit. */
  const printed = new Map<string, ReadonlySet<string>>();

  for (const id of formulaOrder(new Map(placed.map(({ record }) => [record.id, record])))) {
    const item = places.get(id);
    if (!item) continue;
    const { index, record } = item;
    const inputs = [...new Set(inputsOf(record))];
    const depth = inputs.reduce((most, input) => Math.max(most, steps.get(input) ?? 0), -1) + 1;
    steps.set(id, depth);
    // No formula takes more than two inputs. One with more is rejected by its own rule.
    const from =
      "derived" in record ? unionOf(inputs.slice(0, 2).map((input) => printed.get(input))) : new Set([id]);
    let citations = 0;
    for (const leaf of from) {
      const figure = places.get(leaf)?.record;
      citations += figure && "citations" in figure ? figure.citations.length : 0;
    }
    const tooDeep = depth > LIMITS.formulas;
    if (!("derived" in record) || (!tooDeep && citations <= LIMITS.citations)) {
      printed.set(id, from);
      continue;
    }
    problems.push({
      record: recordRef("figures", index, record),
      path: pointer("figures", index, "derived"),
      cause: tooDeep
        ? { code: "too-many-formulas", limit: LIMITS.formulas, found: depth }
        : { code: "too-many-citations", limit: LIMITS.citations, found: citations },
    });
  }
  return problems;
}

/** If one of the sets contains the others, that set itself, so that figures with the same inputs share it. */
function unionOf(sets: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> {
  const [largest = new Set<string>(), ...others] = sets
    .flatMap((set) => set ?? [])
    .sort((a, b) => b.size - a.size);
  const more = others.flatMap((set) => [...set].filter((id) => !largest.has(id)));
  return more.length === 0 ? largest : new Set([...largest, ...more]);
}
