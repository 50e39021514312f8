import type { FigureRecord } from "./schema";

export interface FormulaOrder {
  /** Every figure once, its inputs before it. */
  readonly ids: readonly string[];
  /** The figures whose inputs lead back to themselves, one of each loop: "a ← b ← a". */
  readonly loops: ReadonlyMap<string, string>;
}

/** The order in which figures can be computed. On a stack of its own, for a chain of formulas may be long. */
export function formulaOrder(figures: ReadonlyMap<string, FigureRecord>): FormulaOrder {
  interface Open {
    readonly inputs: Iterator<string>;
    readonly depth: number;
  }
  const ids: string[] = [];
  const loops = new Map<string, string>();
  const open = new Map<string, Open>();
  const closed = new Set<string>();
  const path: string[] = [];

  const enter = (id: string) => {
    const figure = figures.get(id);
    if (!figure || closed.has(id)) return;
    const above = open.get(id);
    if (above) {
      loops.set(id, loops.get(id) ?? loopWords(path, above.depth));
      return;
    }
    open.set(id, { inputs: inputsOf(figure).values(), depth: path.length });
    path.push(id);
  };

  for (const start of figures.keys()) {
    enter(start);
    for (let id = path.at(-1); id !== undefined; id = path.at(-1)) {
      const input = open.get(id)?.inputs.next();
      if (input && !input.done) enter(input.value);
      else {
        path.pop();
        open.delete(id);
        closed.add(id);
        ids.push(id);
      }
    }
  }
  return { ids, loops };
}

const inputsOf = (figure: FigureRecord): readonly string[] => ("derived" in figure ? figure.derived.of : []);

/** A long loop is written by its beginning and its end. */
function loopWords(path: readonly string[], from: number): string {
  const ids =
    path.length - from > 7 ? [...path.slice(from, from + 4), "…", ...path.slice(-2)] : path.slice(from);
  return [...ids, path[from]].join(" ← ");
}
