import type { FigureRecord } from "./schema";

/**
 * The ids of the figures, inputs before what is computed from them; of a loop, one figure is before its input.
 * On a stack of its own: a chain of formulas may be longer than that of the engine.
 */
export function formulaOrder(figures: ReadonlyMap<string, FigureRecord>): readonly string[] {
  const ids: string[] = [];
  const entered = new Map<string, Iterator<string>>();
  const path: string[] = [];
  const enter = (id: string) => {
    const figure = figures.get(id);
    if (!figure || entered.has(id)) return;
    entered.set(id, inputsOf(figure).values());
    path.push(id);
  };
  for (const start of figures.keys()) {
    enter(start);
    for (let id = path.at(-1); id !== undefined; id = path.at(-1)) {
      const input = entered.get(id)?.next();
      if (input && !input.done) enter(input.value);
      else {
        path.pop();
        ids.push(id);
      }
    }
  }
  return ids;
}

/** The ids that a figure is computed from; none for a printed one. */
export const inputsOf = (figure: FigureRecord): readonly string[] =>
  "derived" in figure ? figure.derived.of : [];
