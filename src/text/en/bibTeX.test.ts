import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { anyText } from "../../dossier/test/text.arbitrary";
import { bibTeXEntry, escapeBibTeX } from "./bibTeX";

test.each([
  ["plain words", "plain words"],
  ["376% of $1 & #2_a", "376\\% of \\$1 \\& \\#2\\_a"],
  ["a~b^c", "a\\textasciitilde{}b\\textasciicircum{}c"],
  ["C:\\x", "C:\\textbackslash{}x"],
  ["} and {", "\\textbraceright{} and \\textbraceleft{}"],
  ["two\n lines", "two lines"],
  ["“tripled” ÷ ¶4", "“tripled” ÷ ¶4"],
])("%j is written %j", (text, escaped) => {
  expect(escapeBibTeX(text)).toBe(escaped);
});

describe("an entry", () => {
  it("has a line a field, the text in two braces", () => {
    expect(
      bibTeXEntry("article", "rolls-2021", {
        author: "Ann Baker",
        title: "Bread & rolls",
        journal: "The Daily",
        year: 2021,
        month: 3,
        day: 1,
        url: "https://example.org/bread#:~:text=5%25{",
        note: "5% more",
      }),
    ).toBe(
      [
        "@article{rolls-2021,",
        "  author = {Ann Baker},",
        "  title = {{Bread \\& rolls}},",
        "  journal = {{The Daily}},",
        "  year = {2021},",
        "  month = mar,",
        "  day = {1},",
        "  url = {https://example.org/bread#:~:text=5%25%7B},",
        "  note = {{5\\% more}}",
        "}",
      ].join("\n"),
    );
  });

  it("leaves out what is not given", () => {
    expect(
      bibTeXEntry("misc", "rolls", { title: "Rolls", note: "None", year: 2021, month: null, day: null }),
    ).toBe("@misc{rolls,\n  title = {{Rolls}},\n  year = {2021},\n  note = {{None}}\n}");
  });

  it("is closed by its last brace and no other, whatever is in it", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, author, path) => {
        const url = `https://example.org/${path}`;
        const entry = bibTeXEntry("article", "any", { author, title, url, note: title });
        let depth = 0;
        for (const [at, sign] of [...entry].entries()) {
          if (sign === "{") depth += 1;
          if (sign === "}") depth -= 1;
          if (at < [...entry].length - 1 && at > "@article{".length) expect(depth).toBeGreaterThan(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });

  it("can be read back: each sign that means something in LaTeX is escaped", () => {
    const names: Readonly<Record<string, string>> = {
      textbackslash: "\\",
      textbraceleft: "{",
      textbraceright: "}",
      textasciitilde: "~",
      textasciicircum: "^",
    };
    fc.assert(
      fc.property(anyText, (text) => {
        const read = escapeBibTeX(text).replace(
          /\\(text\w+)\{\}|\\([$&%#_])/g,
          (_, name: string | undefined, sign: string | undefined) => (name && names[name]) ?? sign ?? "",
        );
        expect(read).toBe(text.replace(/\s+/g, " "));
      }),
    );
  });
});
