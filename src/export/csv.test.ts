import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseWhen } from "../dossier/format/dates";
import { requireRecord } from "../dossier/format/model";
import { realDossier as dossier } from "../dossier/test/realDossier";
import { anyText } from "../dossier/test/text.arbitrary";
import { eventRow, figureRow, type TableRow } from "../exhibits/records";
import { csvCell, exhibitCsv, listCell } from "./csv";
import { readCsv } from "./test/readCsv";

const [exhibit] = dossier.exhibits;
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
    ["2024-04-28"],
    ["0050-04-28"],
    ["0050"],
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

describe("exhibitCsv", () => {
  const figureOf = (id: string) => figureRow(dossier, requireRecord(dossier.figures, id));
  const table = (...rows: readonly TableRow[]) => {
    const [head = [], ...lines] = readCsv(exhibitCsv(dossier, exhibit, rows).replace(/^\uFEFF/, ""));
    return lines.map((cells) => Object.fromEntries(cells.map((cell, at) => [head[at], cell])));
  };

  it("begins with a byte order mark and a line of names, and ends its last line", () => {
    expect(exhibitCsv(dossier, exhibit, [])).toBe(
      "\uFEFFexhibit,id,what,kind,says,value,low,high,bound,unit,period,period_edtf,year,basis,derived,source,paragraph,as_printed,said_by\r\n",
    );
  });

  it("has value, bound and unit in columns of their own, the value as a number", () => {
    expect(table(figureOf("tesla-premarket-2024"))).toEqual([
      {
        exhibit: exhibit.title,
        id: "tesla-premarket-2024",
        what: "Tesla’s stock before the bell in New York, April 29, 2024",
        kind: "",
        says: "",
        value: "6",
        low: "",
        high: "",
        bound: "more-than",
        unit: "percent",
        period: "'April 29, 2024",
        period_edtf: "'2024-04-29",
        year: "2024",
        basis: "inferred",
        derived: "",
        source: "CNN",
        paragraph: "13",
        as_printed: "Tesla’s stock gained more than 6%",
        said_by: "CNN",
      },
    ]);
  });

  it("leaves a fall a negative number", () => {
    expect(exhibitCsv(dossier, exhibit, [figureOf("tesla-ytd-2024")])).toContain(",-32,,,exact,percent,");
  });

  it("bounds a fall as the negative number is bounded", () => {
    const quantity = { value: -4, unit: "percent", bound: "more-than", change: true } as const;
    expect(table({ ...figureOf("tesla-ytd-2024"), quantity })).toMatchObject([
      { value: "-4", bound: "less-than" },
    ]);
  });

  it("has both ends of an interval in columns of their own, and no value", () => {
    const quantity = { low: 5, high: 10, unit: "million-usd", bound: "between" } as const;
    expect(table({ ...figureOf("us-revenue-2016"), quantity })).toMatchObject([
      { value: "", low: "5", high: "10", bound: "between", unit: "million-usd" },
    ]);
  });

  it("marks what is derived with its formula, and cites its inputs", () => {
    expect(table(figureOf("china-share-of-us-2016"))).toMatchObject([
      {
        value: "23.8",
        bound: "more-than",
        derived: "> $1B ÷ $4.2B × 100",
        source: "Fortune\nFortune\nFortune",
        paragraph: "4\n5\n5",
        as_printed:
          "Sales there tripled to more than $1 billion\n$1 billion in China revenue\n$4.2 billion in the U.S.",
        said_by: "Tesla\nFortune\nFortune",
      },
    ]);
  });

  it("leaves empty what a record does not have", () => {
    expect(table(eventRow(requireRecord(dossier.events, "trip-2017")))).toMatchObject([
      {
        kind: "Trip",
        basis: "inferred",
        value: "",
        bound: "",
        unit: "",
        derived: "",
        says: "",
        period_edtf: "2017-04-24/2017-04-27",
        year: "2017",
      },
    ]);
    const [bare] = table({ ...figureOf("us-revenue-2016"), when: null, quantity: null });
    expect(bare).toMatchObject({ period: "", period_edtf: "", value: "" });
  });

  it("keeps the n-th wording, source and speaker on the n-th line, whatever they hold", () => {
    const source = "fortune-2017";
    const citations = [
      { source, paragraph: 1, asPrinted: "three cars; two vans", attributedTo: undefined },
      { source, paragraph: 2, asPrinted: undefined, attributedTo: "Ann Baker; a baker" },
      { source, paragraph: 3, asPrinted: "two\nlines", attributedTo: undefined },
    ];
    expect(table({ ...figureOf("us-revenue-2016"), citations })).toMatchObject([
      {
        source: "Fortune\nFortune\nFortune",
        paragraph: "1\n2\n3",
        as_printed: "three cars; two vans\n—\ntwo lines",
        said_by: "—\nAnn Baker; a baker\n—",
      },
    ]);
  });

  it("has a year for what belongs to one alone", () => {
    const of = (edtf: string) => ({ ...figureOf("us-revenue-2016"), when: parseWhen(edtf) });
    const years = table(...["2018-04", "2021/..", "0050", "2018/2020"].map(of)).map(({ year }) => year);
    expect(years).toEqual(["2018", "2021", "50", ""]);
  });

  it("has a line for each row, and for every line as many cells as names", () => {
    const rows = [
      ...[...dossier.figures.values()].map((figure) => figureRow(dossier, figure)),
      ...[...dossier.events.values()].map(eventRow),
    ];
    const lines = readCsv(exhibitCsv(dossier, exhibit, rows));
    expect(lines).toHaveLength(rows.length + 1);
    expect(new Set(lines.map((cells) => cells.length))).toEqual(new Set([19]));
  });

  it("guards what a dossier makes it write", () => {
    const row = { ...figureOf("us-revenue-2016"), what: "=1+1", text: "@x" };
    const hostile = { ...exhibit, title: "+1" };
    expect(exhibitCsv(dossier, hostile, [row])).toContain("\r\n'+1,us-revenue-2016,'=1+1,,'@x,4.2,");
  });
});
