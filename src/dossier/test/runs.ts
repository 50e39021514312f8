import fc from "fast-check";

/** A property test that tries as many times the cases of any other. */
export const timesTheCases = (factor: number): { readonly numRuns: number } => ({
  numRuns: factor * (fc.readConfigureGlobal().numRuns ?? 100),
});
