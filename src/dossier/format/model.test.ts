import { expect, test } from "vitest";
import { requireRecord } from "./model";

test("a record is there, or it is said which is not", () => {
  expect(requireRecord(new Map([["a", 1]]), "a")).toBe(1);
  expect(() => requireRecord(new Map([["a", 1]]), "b")).toThrow(
    'No record "b" in a dossier that was checked.',
  );
});
