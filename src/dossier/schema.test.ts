import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { isEdtf } from "./dates";
import { BASES, BOUNDS, DossierSchema, EVENT_KINDS, FORMS, FORMULAS, VERDICTS } from "./schema";
import {
  citation,
  derivedFigure,
  dossierFile,
  event,
  figure,
  forecast,
  foundIn,
  organization,
  outcome,
  person,
  problemsOf,
  quantity,
  source,
  without,
} from "./testDossier";
import { isUnit } from "./units";

const committed: unknown = JSON.parse(
  readFileSync(new URL("../../public/data/dossier.json", import.meta.url), "utf8"),
);

/** What is found wrong with one record, without the place of the record. */
const wrong = (list: string, record: object) =>
  foundIn(dossierFile({ [list]: [record], ...(list === "sources" && { figures: [], events: [] }) })).map(
    (line) => line.replace(`/${list}/0`, ""),
  );

it("accepts the committed dossier, and the smallest one", () => {
  expect(v.is(DossierSchema, committed)).toBe(true);
  expect(v.is(DossierSchema, dossierFile())).toBe(true);
});

describe("a value", () => {
  const value = (found: unknown) => wrong("figures", figure({ quantity: quantity({ value: found }) }));

  it.each([0, -0, -32, 2.4, 2 ** 53 + 1, Number.MAX_VALUE, Number.MIN_VALUE])("may be %d", (found) => {
    expect(value(found)).toEqual([]);
  });

  it.each([
    ["Infinity", JSON.parse("1e400")],
    ["-Infinity", JSON.parse("-1e400")],
    ["NaN", Number.NaN],
    ['"12"', "12"],
    ["null", null],
    ["true", true],
    ["a list of 1", [12]],
    ["an object", { value: 12 }],
    ["nothing", undefined],
  ])("may not be %s", (found, json) => {
    expect(value(json)).toEqual([`/quantity/value: ${found}`]);
  });
});

describe("a number of paragraphs", () => {
  it.each([1, 4, 1e6])("may be %d", (paragraphs) => {
    expect(wrong("sources", source({ paragraphs }))).toEqual([]);
  });

  it.each([
    [0, "1 or more"],
    [-1, "1 or more"],
    [1.5, "a whole number"],
    [-0.5, "a whole number"],
    [Number.POSITIVE_INFINITY, "a finite number"],
    [Number.NaN, "a number, without quotes"],
    ["4", "a number, without quotes"],
  ])("may not be %s, for one reason", (paragraphs, expected) => {
    const file = dossierFile({ sources: [source({ paragraphs })], figures: [], events: [] });
    expect(problemsOf(file)).toMatchObject([{ path: "/sources/0/paragraphs", expected }]);
    expect(problemsOf(file)).toHaveLength(1);
  });
});

describe("a date", () => {
  it.each(["2018", "2017-04-25~", "2018/2024-04-29", "2021/..", "../2017-04-27", "[2023-04-29..2024-04-27]"])(
    "may be %s",
    (when) => {
      expect(wrong("events", event({ when }))).toEqual([]);
    },
  );

  it.each([
    "2024-02-30",
    "2023-02-29",
    "2024-13",
    "2024-4-1",
    "2024-04-29T06:11Z",
    "2024-04-29/2024-04-28",
    "../..",
    "April 2024",
    "29/04/2024",
    "",
    " 2024",
    "9".repeat(1000),
  ])("may not be %s", (when) => {
    expect(wrong("events", event({ when }))).toEqual([expect.stringMatching(/^\/when: "/)]);
  });

  it("is a text, also where it is a year", () => {
    expect(wrong("events", event({ when: 2024 }))).toEqual(["/when: 2024"]);
  });

  it.each([
    ["a source", "sources", source({ published: "2024-02-30" }), "/published"],
    ["a role", "people", person({ roles: [{ title: "baker", when: "2024-02-30" }] }), "/roles/0/when"],
    ["a figure", "figures", figure({ when: "2024-02-30" }), "/when"],
    ["a derived figure", "figures", derivedFigure({ when: "2024-02-30" }), "/when"],
    ["a forecast", "forecasts", forecast({ when: "2024-02-30" }), "/when"],
  ])("is checked in %s", (_, list, record, path) => {
    expect(wrong(list, record)).toContain(`${path}: "2024-02-30"`);
  });
});

describe("an id", () => {
  it.each(["a", "4", "li-qiang", "us-revenue-2016", "a".repeat(100)])("may be %s", (id) => {
    expect(wrong("people", person({ id }))).toEqual([]);
  });

  it.each([
    "",
    "Li",
    "li qiang",
    "li_qiang",
    "-li",
    "li-",
    "li--qiang",
    "lí",
    "li:4",
    "li,qiang",
    "__proto__",
    "li\n",
    "a".repeat(101),
  ])("may not be %j", (id) => {
    expect(wrong("people", person({ id }))).toHaveLength(1);
  });
});

describe("a text", () => {
  const title = (text: unknown) => wrong("events", event({ title: text }));

  it.each([
    "x",
    " x ",
    "<b>bold</b>",
    "\u202Eevil",
    "zero\u200Bwidth",
    "Ｌｉ",
    "李强",
    "\u{1F950}",
    "x".repeat(10_000),
  ])("may be %j", (text) => {
    expect(title(text)).toEqual([]);
  });

  it.each(["", " ", "\n\t", "\u00A0", "x".repeat(10_001), " ".repeat(10_001), null, 5, ["x"]])(
    "may not be %j",
    (text) => {
      expect(title(text)).toHaveLength(1);
    },
  );

  it.each(["\uD83E", "\uDD50", "a \uD83E b", "\uDD50\uD83E"])("may not hold half a character: %j", (text) => {
    expect(title(text)).toHaveLength(1);
  });
});

describe("an address", () => {
  const url = (address: unknown) => wrong("sources", source({ url: address }));

  it.each([
    "https://example.org",
    "http://example.org:8080/bread?q=a#b",
    "HTTPS://EXAMPLE.ORG/",
    "https://example.org/@ann/bread",
    "https://example.org/bread?by=ann@example.org",
  ])("may be %s", (address) => {
    expect(url(address)).toEqual([]);
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "//example.org",
    "/bread",
    "example.org",
    "ftp://example.org",
    "https:example.org",
    "https://",
    "https://ann@example.org",
    "https://ann:secret@example.org/",
    "https://example.org\\@evil.org",
    "https://exam ple.org",
    " https://example.org",
    "",
  ])("may not be %j", (address) => {
    expect(url(address)).toHaveLength(1);
  });
});

describe("a choice", () => {
  it.each<[string, readonly string[], (value: string) => readonly string[]]>([
    ["a bound", BOUNDS, (bound) => wrong("figures", figure({ quantity: quantity({ bound }) }))],
    ["a kind", EVENT_KINDS, (kind) => wrong("events", event({ kind }))],
    ["a basis", BASES, (basis) => wrong("events", event({ basis }))],
    ["a verdict", VERDICTS, (verdict) => wrong("forecasts", forecast({ outcome: outcome({ verdict }) }))],
  ])("%s is one of its list, as it is written there", (_, options, found) => {
    for (const option of options) {
      expect(found(option)).toEqual([]);
      expect(found(option.toUpperCase())).toHaveLength(1);
    }
  });

  it("has no option twice", () => {
    for (const options of [BOUNDS, EVENT_KINDS, BASES, VERDICTS, FORMS, FORMULAS])
      expect(new Set(options).size).toBe(options.length);
  });
});

describe("citations", () => {
  it.each([
    ["a figure", "figures", figure({ citations: [] }), ""],
    ["an event", "events", event({ citations: [] }), ""],
    ["a forecast", "forecasts", forecast({ citations: [] }), ""],
    ["a settled outcome", "forecasts", forecast({ outcome: outcome({ citations: [] }) }), "/outcome"],
  ])("of %s are not empty", (_, list, record, inside) => {
    expect(wrong(list, record)).toEqual([`${inside}/citations: a list of 0`]);
  });

  it("of an open outcome may be", () => {
    const open = (fields: object) =>
      wrong("forecasts", forecast({ outcome: { verdict: "open", text: "?", ...fields } }));
    expect(open({})).toEqual([]);
    expect(open({ citations: [] })).toEqual([]);
    expect(open({ citations: [citation()] })).toEqual([]);
  });

  it("of a figure hold its wording", () => {
    expect(wrong("figures", figure({ citations: [citation()] }))).toEqual([
      "/citations/0/asPrinted: nothing",
    ]);
    expect(wrong("events", event({ citations: [citation()] }))).toEqual([]);
  });
});

describe("a figure", () => {
  it("is typed or derived, never both", () => {
    const both = { ...figure(), derived: { formula: "quotient", of: ["rolls", "rolls"] } };
    expect(wrong("figures", both)).toEqual(['/quantity: "quantity"', '/citations: "citations"']);
    expect(wrong("figures", without(figure(), "quantity"))).toEqual(["/quantity: nothing"]);
  });

  it("has a unit that can be read", () => {
    expect(wrong("figures", figure({ quantity: quantity({ unit: "Rolls" }) }))).toEqual([
      '/quantity/unit: "Rolls"',
    ]);
  });
});

it("shows in its messages dates and units that are right", () => {
  const messages = [event({ when: "x" }), figure({ quantity: quantity({ unit: "X" }) })].map((record, at) => {
    const [problem] = problemsOf(dossierFile({ [at === 0 ? "events" : "figures"]: [record] }));
    return [...(problem?.expected ?? "").matchAll(/"([^"]+)"/g)].map(([, example = ""]) => example);
  });
  expect(messages[0]?.filter((example) => !isEdtf(example))).toEqual([]);
  expect(messages[1]?.filter((example) => !isUnit(example))).toEqual([]);
  expect(messages.flat().length).toBeGreaterThan(5);
});

it("takes a short name and a ticker", () => {
  expect(wrong("organizations", organization({ short: "B", ticker: "BRD" }))).toEqual([]);
});
