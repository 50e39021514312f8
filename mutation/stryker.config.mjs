/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "mutation/vitest.config.mjs", related: true },
  mutate: [
    "src/{dossier,view}/**/*.{ts,tsx}",
    "src/exhibits/*/rows.ts",
    "!src/**/*.{test,arbitrary}.{ts,tsx}",
    "!src/**/test*.ts",
    "!src/**/*.d.ts",
  ],
  coverageAnalysis: "perTest",
  ignoreStatic: false,
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ["progress-append-only", "clear-text", "json", "html"],
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true, logTests: false },
  jsonReporter: { fileName: ".stryker/mutation.json" },
  htmlReporter: { fileName: ".stryker/mutation.html" },
  incrementalFile: ".stryker/incremental.json",
  tsconfigFile: "none",
  tempDirName: ".stryker/sandbox",
  ignorePatterns: ["/dist", "/e2e", "/bench", "/test-results", "/.stryker", "/design"],
};
