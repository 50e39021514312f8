import { expect, test } from "vitest";
import { aloneInRow } from "./aloneInRow";

test.each([
  ["", ""],
  ["hh", ".."],
  ["h", "a"],
  ["hff", "a.."],
  ["hhh", "..a"],
  ["fhfhhfh", ".a....a"],
  ["hhhhf", "....."],
])("of %j are alone %j", (columns, alone) => {
  const said = aloneInRow([...columns].map((column) => column === "h"));
  expect(said.map((isAlone) => (isAlone ? "a" : ".")).join("")).toBe(alone);
});
