/** Hostile files: numbers, dates, addresses and texts. The rules of each have tests of their own beside them. */

import { describe, expect, it, test } from "vitest";
import { FORMATS } from "../../../exhibits/formats";
import { acceptInWords, answerTo, edited, fullFile, written } from "../../test/acceptedAnswer";
import { acceptDossier } from "../acceptDossier";

const put = (path: string, value: unknown) => answerTo({ ...Object(edited(fullFile(), path, value)) });
const token = (path: string, json: string) => answerTo(written(fullFile(), path, json));

test.each([
  ["/figures/2/quantity/value", ["-0", "-32", "1E+3", "9007199254740992", "1e308", "5e-324"]],
  ["/events/1/citations/0/paragraph", ["1", "4", "2.0"]],
])("a number may be at %s: %j", (path, numbers) => {
  for (const json of numbers) expect([json, token(path, json)]).toEqual([json, "accepted"]);
});

test.each([
  [
    "/figures/2/quantity/value",
    ["1e400", "-1e400", "1e-400", "9007199254740993", "0.1000000000000000055", '"12"', '""', "true", "[12]"],
  ],
  ["/events/1/citations/0/paragraph", ["0", "-1", "1.5", "5", "1e400", "9007199254740993", '"2"']],
  ["/sources/1/paragraphs", ["0", "1.5", "-3", "1e400"]],
])("a number may not be at %s: %j", (path, numbers) => {
  for (const json of numbers) expect([json, token(path, json)]).toEqual([json, `accepted ${path}`]);
});

test.each([
  "2020-02-30",
  "2020-13",
  "0000",
  "-0044",
  "12020",
  "2021/2020",
  "../..",
  "2020-04-25T06:11:00+08:00",
  "25/04/2020",
  "April 2020",
  "２０２０",
  "2020\n",
  "2020‐04",
])("a date may not be %j", (when) => {
  expect(put("/events/1/when", when)).toBe("accepted /events/1/when");
});

describe("an address", () => {
  const URL = "/sources/1/url";

  it.each([
    "HTTP://EXAMPLE.ORG/",
    "https://example.org:8080/?next=javascript:alert(1)#b",
    "https://example.org/@ann",
    "https://bücher.example/",
    // A text to the schema; `SafeLink` shows it as such, for no browser can open it.
    "https://example.org:99999/",
  ])("may be %s", (address) => {
    expect(put(URL, address)).toBe("accepted");
  });

  it.each([
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "javascript://example.org/%0Aalert(1)",
    "data:text/html,<script>alert(1)</script>",
    "blob:https://example.org/1",
    "file:///etc/passwd",
    "//example.org/bread",
    "\\\\example.org\\bread",
    "https:example.org",
    "https://ann:secret@example.org/",
    "https://example.org\\@evil.example/",
    "https://exa mple.org/",
    "https://example.org/\njavascript:alert(1)",
  ])("may not be %j", (address) => {
    expect(put(URL, address)).toBe(`accepted ${URL}`);
  });
});

describe("a text", () => {
  const TITLE = "/events/1/title";

  it.each([
    ["markup", "</script><img src=x onerror=alert(1)><!--"],
    ["a template", "#{alert(1)} {{alert(1)}} <%= x %>"],
    ["a formula", "=HYPERLINK(1)"],
    ["what turns the line", "\u202Etxt.exe\u2067abc"],
    ["what has no width", "zero\u200Bwidth\u200D\u2060\uFEFF"],
    ["a hundred accents on a letter", `e${"\u0301".repeat(100)}`],
    ["line breaks and controls", "a\r\nb\u2028c\u0000\u0007\u001B[31m"],
    ["10,000 characters", "x".repeat(10_000)],
  ])("is taken as it is: %s", (_, text) => {
    const found = acceptDossier(JSON.stringify(edited(fullFile(), TITLE, text)), FORMATS);
    expect(found.problems).toEqual([]);
    expect("dossier" in found && found.dossier.events.get("closing")?.title).toBe(text);
  });

  it.each([
    ["blanks", " \t\n\u00A0\u2003"],
    ["10,001 characters", "x".repeat(10_001)],
    ["half of a character", "\uD83E"],
    ["halves in the wrong order", "\uDD50\uD83E"],
  ])("may not be %s", (_, text) => {
    expect(put(TITLE, text)).toBe(`accepted ${TITLE}`);
  });

  it("may have braces, but name figures only that there are", () => {
    const summary = "/events/1/summary";
    for (const text of ["{ rolls }", "{__proto__}", "{Rolls}", "{{rolls}}", "{".repeat(1000)])
      expect(put(summary, text)).toBe("accepted");
    for (const text of ["{rolls}{x}", "{constructor}", "{closing}"])
      expect(put(summary, text)).toBe(`accepted ${summary}`);
  });

  it("is short, on one line and visible in a problem", () => {
    const text = `\u202E\u200B\n\u2028${"x".repeat(1000)}`;
    for (const path of ["/events/1/kind", "/events/1/id", `/events/1/${encodeURI(text.slice(0, 20))}`]) {
      const { problems } = acceptInWords(JSON.stringify(edited(fullFile(), path, text)));
      expect(problems).toHaveLength(1);
      const { record, found, remedy } = { record: "", found: "", remedy: "", ...problems[0] };
      expect(`${record}${found}${remedy}`).not.toMatch(/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/u);
      expect(found.length).toBeLessThanOrEqual(100);
    }
  });
});
