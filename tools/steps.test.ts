import { expect, test } from "vitest";
import manifest from "../package.json";
import { chooseSteps, STEPS, stagesOf } from "./steps.mjs";

function names(args: readonly string[]) {
  return chooseSteps(args).map(({ name }) => name);
}

test("all steps; in the full run what is slow and rare too", () => {
  const all = ["types", "lint", "unit", "build", "build:fixture", "e2e"];
  expect(names([])).toEqual(all);
  expect(chooseSteps([], { full: true }).map(({ name }) => name)).toEqual([...all, "test:office"]);
});

test("what may runs side by side; the browser comes after, alone", () => {
  const stages = stagesOf(chooseSteps(["unit", "e2e", "build", "test:office"]));
  expect(stages.map((stage) => stage.map(({ name }) => name))).toEqual([
    ["unit", "build"],
    ["e2e"],
    ["test:office"],
  ]);
  expect(stagesOf(chooseSteps(["e2e"]))).toHaveLength(1);
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
