import { expect, test } from "vitest";
import { need } from "./model";

test("a record is there, or it is said which is not", () => {
  expect(need(new Map([["a", 1]]), "a")).toBe(1);
  expect(() => need(new Map([["a", 1]]), "b")).toThrow('No record "b" in a dossier that was checked.');
});
