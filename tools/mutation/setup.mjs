import fc from "fast-check";

// A test asks any mutant, thousands of times in all: fewer cases, and the first that fails is enough.
fc.configureGlobal({ numRuns: 30, endOnFailure: true });
