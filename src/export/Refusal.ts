/** What can go wrong when a file or copy is made. Each has words and an alternative. */
const PROBLEMS = ["part", "drawing", "crowded", "raster", "guarded", "clipboard", "file"] as const;
export type Problem = (typeof PROBLEMS)[number];

/** Why there is no file or copy. */
export class Refusal extends Error {
  override name = "Refusal";
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(`Not made: ${problem}.`, options);
    this.problem = problem;
  }
}

/** For a part of the page whose file does not load. */
export function refusePart(cause: unknown): never {
  throw new Refusal("part", { cause });
}
