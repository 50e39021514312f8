import { describe, expect, it } from "vitest";
import { derivedFigure, event, figure, forecast, foundInRecord, person, source } from "../test/testDossier";

describe("a date", () => {
  it.each(["2018", "2017-04-25~", "2018/2024-04-29", "2021/..", "../2017-04-27", "[2023-04-29..2024-04-27]"])(
    "may be %s",
    (when) => {
      expect(foundInRecord("events", event({ when }))).toEqual([]);
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
    expect(foundInRecord("events", event({ when }))).toEqual([expect.stringMatching(/^\/when: "/)]);
  });

  it("is a text, also where it is a year", () => {
    expect(foundInRecord("events", event({ when: 2024 }))).toEqual(["/when: 2024"]);
  });

  it.each([
    ["a source", "sources", source({ published: "2024-02-30" }), "/published"],
    ["a role", "people", person({ roles: [{ title: "baker", when: "2024-02-30" }] }), "/roles/0/when"],
    ["a figure", "figures", figure({ when: "2024-02-30" }), "/when"],
    ["a derived figure", "figures", derivedFigure({ when: "2024-02-30" }), "/when"],
    ["a forecast", "forecasts", forecast({ when: "2024-02-30" }), "/when"],
  ] as const)("is checked in %s", (_, list, record, path) => {
    expect(foundInRecord(list, record)).toContain(`${path}: "2024-02-30"`);
  });
});

describe("an id", () => {
  it.each(["a", "4", "li-qiang", "us-revenue-2016", "a".repeat(100)])("may be %s", (id) => {
    expect(foundInRecord("people", person({ id }))).toEqual([]);
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
    expect(foundInRecord("people", person({ id }))).toHaveLength(1);
  });
});

describe("a text", () => {
  const title = (text: unknown) => foundInRecord("events", event({ title: text }));

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
  const url = (address: unknown) => foundInRecord("sources", source({ url: address }));

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
