import type { FigureRecord } from "./schema";

/**
 * The ids of the figures, with inputs before the figures that are computed from them. In a loop, one figure comes
 * before its input. It keeps its own stack, because a chain of formulas may be longer than the engine's.
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
