import { expect, test } from "vitest";
import manifest from "../package.json";
import { chooseSteps, STEPS } from "./steps.mjs";

function names(args: readonly string[]) {
  return chooseSteps(args).map(({ name }) => name);
}

test("all steps, the build before the browser", () => {
  expect(names([])).toEqual(["types", "lint", "unit", "build", "e2e"]);
});

test("only those named, in their own order", () => {
  expect(names(["e2e", "build"])).toEqual(["build", "e2e"]);
});

test("an unknown step is named, with the known ones", () => {
  expect(() => chooseSteps(["units"])).toThrow('"units" is not a step of the tests: choose from types, lint');
});

test("every step is an npm script", () => {
  expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(STEPS.map(({ name }) => name)));
});
