import type { Citation } from "./schema";

/** The ids of the cited sources, each once. */
export const sourcesOf = (citations: readonly Citation[]) => [
  ...new Set(citations.map(({ source }) => source)),
];
