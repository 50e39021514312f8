import { expect, test } from "vitest";
import { FORMS } from "../src/dossier/format/lists";
import { parseScaleOptions } from "./scaleOptions.mjs";

test("all sizes and forms, or those that are asked for", () => {
  expect(parseScaleOptions([])).toEqual({ rounds: 7, sizes: [100, 1_000, 10_000, 100_000], forms: FORMS });
  expect(parseScaleOptions(["--sizes", "10000,100", "--rounds", "2", "--forms", "tally"])).toEqual({
    rounds: 2,
    sizes: [100, 10_000],
    forms: ["tally"],
  });
});

test.each([
  [["--sizes", "0"]],
  [["--sizes", "100,"]],
  [["--sizes", "1000000"]],
  [["--rounds", "many"]],
  [["--forms", "pie"]],
  [["100"]],
])("%j is refused with the usage", (args) => {
  expect(() => parseScaleOptions(args)).toThrow("npm run bench:scale -- [--sizes");
});
