import { expect, test } from "vitest";
import { parseOptions } from "./options.mjs";

test("seven rounds, or as many as are asked for", () => {
  expect(parseOptions([])).toEqual({ rounds: 7 });
  expect(parseOptions(["--rounds", "2"])).toEqual({ rounds: 2 });
});

test.each([[["--rounds", "0"]], [["--rounds", "many"]], [["--rounds"]], [["--loops", "3"]], [["3"]]])(
  "%j is refused with the usage",
  (args) => {
    expect(() => parseOptions(args)).toThrow("npm run bench -- [--rounds N]");
  },
);
