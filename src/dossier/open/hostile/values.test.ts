/** Hostile files: numbers, dates, addresses and texts. */

import { describe, expect, it, test } from "vitest";
import { FORMATS } from "../../../exhibits/formats";
import { answerTo, edited, fullFile, written } from "../../test/acceptedAnswer";
import { acceptDossier } from "../acceptDossier";

const put = (path: string, value: unknown) => answerTo({ ...Object(edited(fullFile(), path, value)) });
const token = (path: string, json: string) => answerTo(written(fullFile(), path, json));

describe("a number", () => {
  const VALUE = "/figures/2/quantity/value";

  it.each(["0", "-0", "-32", "2.4", "1e3", "1E+3", "9007199254740993", "1e308", "5e-324", "1e-400"])(
    "may be %s",
    (json) => {
      expect(token(VALUE, json)).toBe("accepted");
    },
  );

  it.each(["1e400", "-1e400", '"12"', '"1e3"', '""', "null", "true", "[12]", '{"value":12}', '"NaN"'])(
    "may not be %s",
    (json) => {
      expect(token(VALUE, json)).toBe(`accepted ${VALUE}`);
    },
  );

  it.each(["0", "-1", "-0", "1.5", "5", "1e400", "9007199254740993", '"2"', "[2]"])(
    "of a paragraph may not be %s of four",
    (json) => {
      const path = "/events/1/citations/0/paragraph";
      expect(token(path, json)).toBe(`accepted ${path}`);
    },
  );

  it.each(["0", "1.5", "-3", "1e400", "null"])("of paragraphs may not be %s", (json) => {
    expect(token("/sources/1/paragraphs", json)).toBe("accepted /sources/1/paragraphs");
  });
});

describe("a date", () => {
  const WHEN = "/events/1/when";

  it.each([
    "2020",
    "2020-02-29",
    "2017-04-25~",
    "2018/2024-04-29",
    "2021/..",
    "../2017",
    "[2020..2021]",
    "0001",
  ])("may be %s", (when) => {
    expect(put(WHEN, when)).toBe("accepted");
  });

  it.each([
    ["30 February", "2020-02-30"],
    ["29 February of a common year", "2021-02-29"],
    ["31 April", "2020-04-31"],
    ["month 13", "2020-13"],
    ["month 0", "2020-00"],
    ["day 0", "2020-01-00"],
    ["the year 0", "0000"],
    ["a year BC", "-0044"],
    ["a year of five digits", "12020"],
    ["a year of two digits", "20"],
    ["an end before its start", "2021/2020"],
    ["an end a day before its start", "2020-04-26/2020-04-25"],
    ["a set that ends before it starts", "[2021..2020]"],
    ["no end and no start", "../.."],
    ["three dates", "2018/2019/2020"],
    ["a time", "2020-04-25T06:11"],
    ["UTC", "2020-04-25T06:11:00Z"],
    ["a zone to the east", "2020-04-25T06:11:00+08:00"],
    ["a zone to the west", "2020-04-25T06:11:00-05:00"],
    ["slashes", "25/04/2020"],
    ["points", "25.04.2020"],
    ["words", "April 2020"],
    ["other digits", "２０２０"],
    ["Arabic digits", "٢٠٢٠"],
    ["blanks around", " 2020 "],
    ["a line break after", "2020\n"],
    ["a hyphen that is none", "2020‐04"],
    ["nothing", ""],
    ["a number", 2020],
    ["a list", ["2020"]],
  ])("may not be %s", (_, when) => {
    expect(put(WHEN, when)).toBe(`accepted ${WHEN}`);
  });
});

describe("an address", () => {
  const URL = "/sources/1/url";

  it.each([
    "https://example.org",
    "HTTP://EXAMPLE.ORG/",
    "https://example.org:8080/?q=a#b",
    "https://example.org/?next=javascript:alert(1)",
    "https://example.org/@ann",
    "https://bücher.example/",
    "https://xn--bcher-kva.example/",
    // A text to the schema; `SafeLink` shows it as such, for no browser can open it.
    "https://example.org:99999/",
  ])("may be %s", (address) => {
    expect(put(URL, address)).toBe("accepted");
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "\u0001javascript:alert(1)",
    "java\nscript:alert(1)",
    "java\tscript:alert(1)",
    "javascript\u003aalert(1)//https://example.org",
    "javascript://example.org/%0Aalert(1)",
    "&#106;avascript:alert(1)",
    "vbscript:x",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD4=",
    "blob:https://example.org/1",
    "file:///etc/passwd",
    "ftp://example.org/",
    "mailto:ann@example.org",
    "view-source:https://example.org",
    "//example.org/bread",
    "\\\\example.org\\bread",
    "/bread",
    "example.org",
    "https:example.org",
    "https:/example.org",
    "https://",
    "https://ann@example.org/",
    "https://ann:secret@example.org/",
    "https://example.org\\@evil.example/",
    "https://example.org:443@evil.example/",
    "https://exa mple.org/",
    "https://example.org/a b",
    "https://example.org/\njavascript:alert(1)",
    "",
  ])("may not be %j", (address) => {
    expect(put(URL, address)).toBe(`accepted ${URL}`);
  });
});

describe("a text", () => {
  const TITLE = "/events/1/title";

  it.each([
    ["markup", "<img src=x onerror=alert(1)>"],
    ["the end of a script", "</script><script>alert(1)</script>"],
    ["a comment", "<!--"],
    ["a template", "#{alert(1)} {{alert(1)}} <%= x %>"],
    ["a link of Markdown", "[x](javascript:alert(1))"],
    ["SQL", "'; DROP TABLE events; --"],
    ["a formula", "=HYPERLINK(1)"],
    ["an entity", "&lt;b&gt;"],
    ["a turn to the left", "\u202Etxt.exe"],
    ["an isolate that is not closed", "\u2067abc"],
    ["no width", "zero\u200Bwidth\u200D\u2060\uFEFF"],
    ["a hundred accents on a letter", `e${"\u0301".repeat(100)}`],
    ["line breaks", "a\r\nb\u2028c\u2029d"],
    ["controls", "\u0000\u0007\u001B[31m"],
    ["no character", "\uFFFF\uFDD0"],
    ["an emoji of many", "👩‍👩‍👧‍👦"],
    ["Arabic", "مخبز"],
    ["10,000 characters", "x".repeat(10_000)],
  ])("is taken as it is: %s", (_, text) => {
    const file = JSON.stringify(edited(fullFile(), TITLE, text));
    const found = acceptDossier(file, FORMATS);
    expect(found.problems).toEqual([]);
    expect("dossier" in found && found.dossier.events.get("closing")?.title).toBe(text);
  });

  it.each([
    ["nothing", ""],
    ["blanks", " \t\n\u00A0\u2003"],
    ["10,001 characters", "x".repeat(10_001)],
    ["100,000 characters", "x".repeat(100_000)],
    ["the first half of a character", "\uD83E"],
    ["the second half of a character", "a \uDD50"],
    ["halves in the wrong order", "\uDD50\uD83E"],
  ])("may not be %s", (_, text) => {
    expect(put(TITLE, text)).toBe(`accepted ${TITLE}`);
  });

  test("is short, on one line and visible in a problem", () => {
    const text = `\u202E\u200B\n\u2028${"x".repeat(1000)}`;
    for (const path of [
      "/events/1/kind",
      "/events/1/id",
      "/events/1/people/0",
      `/events/1/${encodeURI(text.slice(0, 20))}`,
    ]) {
      const { problems } = acceptDossier(JSON.stringify(edited(fullFile(), path, text)), FORMATS);
      expect(problems).toHaveLength(1);
      const { record, found, remedy } = { record: "", found: "", remedy: "", ...problems[0] };
      expect(`${record}${found}${remedy}`).not.toMatch(/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/u);
      expect(found.length).toBeLessThanOrEqual(100);
    }
  });

  it.each(["{x}", "{rolls}{x}", "{constructor}", "{closing}"])(
    "may name figures only that there are: %s",
    (text) => {
      expect(put("/events/1/summary", text)).toBe("accepted /events/1/summary");
    },
  );

  it.each(["{}", "{ rolls }", "{__proto__}", "{Rolls}", "{{rolls}}", "{".repeat(1000)])(
    "may have braces: %s",
    (text) => {
      expect(put("/events/1/summary", text)).toBe("accepted");
    },
  );
});
