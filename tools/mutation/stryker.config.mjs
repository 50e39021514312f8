const FOLDER = process.env.MUTATED_FOLDER;

/**
 * Changes the rules of the page one by one, and asks the tests whether they notice: see `mutation.mjs`.
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  mutate: [
    ...(FOLDER === undefined
      ? ["src/{dossier,view}/**/*.{ts,tsx}", "src/exhibits/*/rows.ts"]
      : [`${FOLDER}/**/*.{ts,tsx}`]),
    "!src/**/*.{test,arbitrary}.{ts,tsx}",
    "!src/**/test/**",
    "!src/**/*.d.ts",
  ],
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  // Of a mutant, the tests of files that import it, directly or not; of a folder, all that stand in it.
  vitest: { configFile: "tools/mutation/vitest.config.mjs", related: FOLDER === undefined },
  coverageAnalysis: "perTest",
  // Tables, patterns and the schema are made as their file is loaded: a third of all that can go wrong.
  ignoreStatic: false,
  // What a loop needs to be taken for an endless one, beyond the time that its tests take.
  timeoutMS: 2_000,
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ["progress-append-only", "clear-text", "html", "json"],
  clearTextReporter: { allowColor: false, reportTests: false },
  htmlReporter: { fileName: ".stryker/mutation.html" },
  jsonReporter: { fileName: ".stryker/mutation.json" },
  incrementalFile: ".stryker/incremental.json",
  tempDirName: ".stryker/sandbox",
  // Stryker would read tsconfig.json with an interface that TypeScript 7 does not have.
  tsconfigFile: "none",
  ignorePatterns: ["/dist", "/e2e", "/tools/bench"],
};
