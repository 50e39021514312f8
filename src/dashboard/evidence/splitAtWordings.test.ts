import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { tidied } from "../../dossier/citations/wording";
import { splitAtWordings } from "./splitAtWordings";

const marked = (text: string, ...wordings: readonly string[]) =>
  splitAtWordings(text, wordings)
    .map(({ words, isCited }) => (isCited ? `[${words}]` : words))
    .join("");

describe("a text", () => {
  test.each([
    ["Sales tripled in May.", ["tripled"], "Sales [tripled] in May."],
    ["Sales  tripled\nin May.", ["tripled in"], "Sales [tripled in] May."],
    ["Up 5%, then 5% more.", ["5%"], "Up [5%], then [5%] more."],
    ["more than $1 billion", ["more than $1 billion", "$1 billion"], "[more than $1 billion]"],
    ["Sales of 12.4%", ["2.4%"], "Sales of 12.4%"],
    ["It’s “up” 5%.", ["It's", "up"], "[It’s] “[up]” 5%."],
    ["No wording.", [], "No wording."],
  ])("%j with %j is %j", (text, wordings, parts) => {
    expect(marked(text, ...wordings)).toBe(parts);
  });

  it("stays whole", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, wordings) => {
        expect(
          splitAtWordings(text, wordings)
            .map(({ words }) => words)
            .join(""),
        ).toBe(tidied(text));
      }),
    );
  });
});
