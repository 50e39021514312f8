import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "../dossier/test/text.arbitrary";
import { listCell } from "./csv";

describe("listCell", () => {
  it.each<[readonly (string | undefined)[], string]>([
    [[], ""],
    [["a"], "a"],
    [["a; b", "c"], "a; b\nc"],
    [["a", undefined, ""], "a\n—\n—"],
    [[undefined, "a"], "—\na"],
    [[undefined, undefined], ""],
    [["a\r\nb"], "a b"],
  ])("of %j is %j", (items, cell) => {
    expect(listCell(items)).toBe(cell);
  });

  it("has a line for each item, or nothing at all", () => {
    fc.assert(
      fc.property(fc.array(anyText), (items) => {
        const cell = listCell(items);
        if (cell !== "") expect(cell.split("\n")).toHaveLength(items.length);
      }),
    );
  });
});
