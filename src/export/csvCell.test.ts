import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "../dossier/test/text.arbitrary";
import { csvCell, listCell } from "./csvCell";
import { readCsv } from "./test/readCsv";

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

describe("csvCell", () => {
  it.each([
    ["", ""],
    ["bread", "bread"],
    [" bread ", " bread "],
    ["a,b", '"a,b"'],
    ["a;b", '"a;b"'],
    ['say "a"', '"say ""a"""'],
    ['"', '""""'],
    ["two\nlines", '"two\nlines"'],
    ["two\r\nlines", '"two\r\nlines"'],
    ["“bread” −32%", "“bread” −32%"],
    ["> $1B", "> $1B"],
    ["a=1", "a=1"],
    ["4–5", "4–5"],
    ["market 100", "market 100"],
    ["May I", "May I"],
    ["decade 2", "decade 2"],
    ["A.D. 50", "A.D. 50"],
    ["2018 to 2020", "2018 to 2020"],
    ["2018", "2018"],
    ["25%", "25%"],
    ["2.4", "2.4"],
    ["2018/2024-04-29", "2018/2024-04-29"],
    ["2024-04-28", "2024-04-28"],
    ["0050-04-28", "0050-04-28"],
    ["in April 2018", "in April 2018"],
    ["on April 28, 2018", '"on April 28, 2018"'],
    ["January–February 2017", "January–February 2017"],
    ["c. April 2017", "c. April 2017"],
  ])("writes %j as %j", (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["-32%", "'-32%"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", '"\'\r=1"'],
    ["\n=1", '"\'\n=1"'],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ["=", "'="],
  ])("guards %j", (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it.each([
    ["＝1+1", "'＝1+1"],
    ["＋1", "'＋1"],
    ["－1", "'－1"],
    ["＠SUM", "'＠SUM"],
  ])("guards %j, a sign of full width", (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it.each([
    ["1/2"],
    ["4-5"],
    ["1/2/2024"],
    ["28.4.2024"],
    ["2018-04"],
    ["0050"],
    ["2024-4-28"],
    [" 2024-04-28"],
    ["April 2018"],
    ["April 28"],
    ["Sept. 2"],
    ["28-Apr-2024"],
    ["28 April 2024"],
    ["mar-1"],
    ["dec1"],
    ["1-mar"],
    ["10:30"],
    ["9:05 pm"],
    ["2e5"],
    ["1234567890123456"],
    ["TRUE"],
    [" 1/2"],
  ])("keeps %j from becoming something else", (text) => {
    expect(csvCell(text)).toBe(`'${text}`);
  });

  it("keeps a date with commas likewise", () => {
    expect(csvCell("April 28, 2024")).toBe(`"'April 28, 2024"`);
  });

  it.each([
    [0, "0"],
    [-32, "-32"],
    [2.4, "2.4"],
    [-0.33, "-0.33"],
    [1e21, "1e+21"],
  ])("leaves the number %d one", (number, cell) => {
    expect(csvCell(number)).toBe(cell);
    expect(Number(csvCell(number))).toBe(number);
  });

  it("can be read back, guarded or as it was", () => {
    const cell = fc.oneof(
      anyText,
      fc.tuple(fc.constantFrom(..."=+-@\t\r\n＝＠"), anyText).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (table) => {
        const text = table.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
        const read = readCsv(text);
        expect(read.map((cells) => cells.map((_, at) => at))).toEqual(
          table.map((cells) => cells.map((_, at) => at)),
        );
        for (const [row, cells] of table.entries())
          for (const [at, cell] of cells.entries()) expect([cell, `'${cell}`]).toContain(read[row]?.[at]);
      }),
    );
  });

  it("never begins as a formula does, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [[cell = ""] = []] = readCsv(`${csvCell(text)},\r\n`);
        expect(cell).not.toMatch(FORMULA);
      }),
    );
  });
});

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
