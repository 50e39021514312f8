import { describe, expect, it } from "vitest";
import { parseWhen } from "../dossier/format/dates";
import { requireRecord } from "../dossier/format/model";
import { NO_FILTERS } from "../dossier/query/facets";
import { realDossier as dossier } from "../dossier/test/realDossier";
import { eventRow, figureRow, type TableRow } from "../exhibits/records";
import { exhibitCsv } from "./csv";
import { readCsv } from "./test/readCsv";

const [exhibit] = dossier.exhibits;

describe("exhibitCsv", () => {
  const figureOf = (id: string) => figureRow(dossier, requireRecord(dossier.figures, id));
  const table = (...rows: readonly TableRow[]) => {
    const [head = [], ...lines] = readCsv(exhibitCsv(dossier, exhibit, rows).replace(/^\uFEFF/, ""));
    return lines.map((cells) => Object.fromEntries(cells.map((cell, at) => [head[at], cell])));
  };

  it("begins with a byte order mark and a line of names, and ends its last line", () => {
    expect(exhibitCsv(dossier, exhibit, [])).toBe(
      "\uFEFFexhibit,id,what,kind,says,value,low,high,bound,unit,period,period_edtf,first_day,last_day,year,period_basis,derived,source,paragraph,as_printed,said_by,note,caveats,filters\r\n",
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
        period: "on April 29, 2024",
        period_edtf: "2024-04-29",
        first_day: "2024-04-29",
        last_day: "2024-04-29",
        year: "2024",
        period_basis: "inferred",
        derived: "",
        source: "CNN",
        paragraph: "13",
        as_printed: "Tesla’s stock gained more than 6%",
        said_by: "CNN",
        note: "",
        caveats: "",
        filters: "",
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
        derived: "more than $1 billion ÷ $4.2 billion × 100",
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
        period_basis: "inferred",
        value: "",
        bound: "",
        unit: "",
        derived: "",
        says: "",
        period_edtf: "2017-04-24~/2017-04-27~",
        first_day: "2017-04-24",
        last_day: "2017-04-27",
        year: "2017",
      },
    ]);
    const [bare] = table({
      ...figureOf("us-revenue-2016"),
      when: null,
      quantity: null,
      citations: [{ source: "cnn-2024", paragraph: 1 }],
    });
    expect(bare).toMatchObject({
      period: "",
      period_edtf: "",
      first_day: "",
      last_day: "",
      value: "",
      as_printed: "",
      said_by: "CNN",
    });
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
        said_by: "Fortune\nAnn Baker; a baker\nFortune",
      },
    ]);
  });

  it("has a year for what belongs to one alone", () => {
    const of = (edtf: string) => ({ ...figureOf("us-revenue-2016"), when: parseWhen(edtf) });
    const years = table(...["2018-04", "2021/..", "0050", "2018/2020"].map(of)).map(({ year }) => year);
    expect(years).toEqual(["2018", "2021", "50", ""]);
  });

  it.each([
    ["2018-04", "'2018-04", "2018-04-01", "2018-04-30"],
    ["0050", "'0050", "0050-01-01", "0050-12-31"],
    ["2018-04~", "2018-04~", "2018-04-01", "2018-04-30"],
    ["[2018-04-28..2018-05-02]", "[2018-04-28..2018-05-02]", "2018-04-28", "2018-05-02"],
    ["2021/..", "2021/..", "2021-01-01", ""],
    ["../2017-04-27", "../2017-04-27", "", "2017-04-27"],
  ])("has the first and the last day of %s", (edtf, period_edtf, first_day, last_day) => {
    const row = { ...figureOf("us-revenue-2016"), when: parseWhen(edtf) };
    expect(table(row)).toMatchObject([{ period_edtf, first_day, last_day }]);
  });

  it("has a line for each row, and for every line as many cells as names", () => {
    const rows = [
      ...[...dossier.figures.values()].map((figure) => figureRow(dossier, figure)),
      ...[...dossier.events.values()].map(eventRow),
    ];
    const lines = readCsv(exhibitCsv(dossier, exhibit, rows));
    expect(lines).toHaveLength(rows.length + 1);
    expect(new Set(lines.map((cells) => cells.length))).toEqual(new Set([24]));
  });

  it("carries on each line its own caveats, those of the exhibit, and the filters", () => {
    const row = {
      ...figureOf("china-revenue-2016"),
      beside: ["Premier (2024)"],
      besideCitations: [{ source: "cnn-2024", paragraph: 1 }],
    };
    const caveated = { ...exhibit, notes: ["Sales: {china-revenue-2016}.", "Rounded."] };
    const filters = { ...NO_FILTERS, year: ["2016"], q: "sales" };
    const [head = [], ...lines] = readCsv(exhibitCsv(dossier, caveated, [row, row], filters));
    for (const cells of lines)
      expect(Object.fromEntries(head.map((name, at) => [name, cells[at]]))).toMatchObject({
        note: "Premier (2024). Paragraph 5 rounds the amount, drops “more than” and calls it revenue. CNN, April 29, 2024, ¶1",
        caveats: "Sales: more than $1 billion.\nRounded.",
        filters: "2016\n“sales”",
      });
    expect(lines).toHaveLength(2);
  });

  it("guards what a dossier makes it write", () => {
    const row = { ...figureOf("us-revenue-2016"), what: "=1+1", text: "@x" };
    const hostile = { ...exhibit, title: "+1" };
    expect(exhibitCsv(dossier, hostile, [row])).toContain("\r\n'+1,us-revenue-2016,'=1+1,,'@x,4.2,");
  });
});
