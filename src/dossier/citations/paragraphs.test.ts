import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleOf, paragraphsOf } from "./paragraphs";

describe("paragraphsOf", () => {
  it.each([
    ["nothing", "", []],
    ["white space only", " \n\t\n\u00a0", []],
    ["a byte order mark only", "\ufeff", []],
    ["one block", "A heading", ["A heading"]],
    ["blocks between blank lines", "A heading\n\nA dateline\n\nText.", ["A heading", "A dateline", "Text."]],
    ["a block of several lines", "A line\nand one more\n\nText.", ["A line\nand one more", "Text."]],
    ["several blank lines", "One\n\n\n\nTwo", ["One", "Two"]],
    ["blank lines around", "\n\nOne\n\nTwo\n\n", ["One", "Two"]],
    ["blank lines of white space", "One\n \t\nTwo\n\u00a0\nThree", ["One", "Two", "Three"]],
    ["lines that end as on Windows", "One\r\n\r\nTwo\r\nmore", ["One", "Two\nmore"]],
    ["lines that end as on old Macs", "One\r\rTwo", ["One", "Two"]],
    ["separators of lines and paragraphs", "One\u2028more\u2029Two", ["One\nmore", "Two"]],
    ["form feeds", "One\f\nTwo", ["One", "Two"]],
    ["lines of characters of no width", "One\n\u200b\u00ad\nTwo", ["One", "Two"]],
    ["a byte order mark on a line of its own", "\ufeff\nOne\n\nTwo", ["One", "Two"]],
  ])("%s", (_, article, paragraphs) => {
    expect(paragraphsOf(article)).toEqual(paragraphs);
  });

  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const blank = fc.constantFrom("\n\n", "\r\n\r\n", "\n \n", "\n\u00a0\n\n", "\r\n\t\r\n");

  it("finds every block, whatever the blank lines are made of", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, blank)), (blocks) => {
        const article = blocks.map(([text, gap]) => text + gap).join("");
        expect(paragraphsOf(article)).toEqual(blocks.map(([text]) => text));
      }),
    );
  });

  it("has no blank paragraph and loses no text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", " ", "\n", "\r", "\u00a0") }), (article) => {
        const paragraphs = paragraphsOf(article);
        expect(paragraphs.filter((paragraph) => paragraph.trim() === "")).toEqual([]);
        expect(paragraphs.join("").replace(/\s/g, "")).toBe(article.replace(/\s/g, ""));
      }),
    );
  });
});

describe("articleOf", () => {
  it.each<[string, string, number, readonly string[], boolean]>([
    ["blocks", "One\nmore\n\nTwo", 2, ["One\nmore", "Two"], true],
    ["blocks, but not as many", "One\nmore\n\nTwo", 5, ["One\nmore", "Two"], true],
    ["a line each", "One\nTwo\nThree", 3, ["One", "Two", "Three"], true],
    ["a line each, with blank ones between some", "One\nTwo\n\nThree", 3, ["One", "Two", "Three"], true],
    ["one block of other lines", "One\nTwo\nThree", 2, ["One\nTwo\nThree"], false],
    ["one line of several paragraphs", "One", 4, ["One"], false],
    ["one line that is the article", "One", 1, ["One"], true],
    ["nothing", " ", 4, [], true],
  ])("%s", (_, text, count, paragraphs, areToldApart) => {
    expect(articleOf(text, count)).toEqual({ paragraphs, areToldApart });
  });
});
