import { describe, expect, test } from "vitest";
import { idsIn, pairChoice, pairText, readPair } from "./pairs";

describe("readPair", () => {
  test.each([
    ["ann~ben", ["ann", "ben"]],
    ["ann", null],
    ["ann~", null],
    ["~ann", null],
    ["ann~ann", null],
    ["ann~ben~cem", null],
    ["", null],
    ["~", null],
  ])("of %j", (text, expected) => {
    expect(readPair(text)).toEqual(expected);
  });

  test("reads what is written, in one way whoever comes first", () => {
    expect(pairText(["ben", "ann"])).toBe(pairText(["ann", "ben"]));
    expect(readPair(pairText(["ben", "ann"]))).toEqual(["ann", "ben"]);
  });
});

test.each([
  ["ann", ["ann"]],
  ["ann~ben", ["ann", "ben"]],
  ["ann~~ann~", ["ann"]],
  ["~", []],
])("the ids in %j", (text, expected) => {
  expect(idsIn(text)).toEqual(expected);
});

describe("pairChoice", () => {
  test.each([
    [[], null],
    [["ann"], null],
    [["ann", "ben", "cem"], null],
    [["ann~ben", "cem"], null],
    [["ben", "ann"], { either: ["ben", "ann"], both: ["ann~ben"], isBoth: false }],
    [["ann~ben"], { either: ["ann", "ben"], both: ["ann~ben"], isBoth: true }],
    [["ann~ben", "ann"], { either: ["ann", "ben"], both: ["ann~ben"], isBoth: false }],
  ])("of %j", (chosen, expected) => {
    expect(pairChoice(chosen)).toEqual(expected);
  });
});
