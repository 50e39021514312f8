import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleOf } from "../../dossier/citations/paragraphs";
import { inCopy } from "./inCopy";

const PARAGRAPHS = ["A headline.", "Sales tripled in 2016.", "Sales there grew by 32%.", "The end."];
const COPY = articleOf(PARAGRAPHS.join("\n\n"), 4);
const part = (paragraph: number) => ({ paragraph, text: PARAGRAPHS[paragraph - 1] });

describe("in a copy with the article's paragraphs", () => {
  it("the cited one is shown, whether a wording is cited or none", () => {
    expect(inCopy(COPY, 2, ["Sales tripled"])).toEqual({ parts: [part(2)], missing: [] });
    expect(inCopy(COPY, 2, [])).toEqual({ parts: [part(2)], missing: [] });
  });

  it("one that holds the wording is shown in the place of one that does not", () => {
    expect(inCopy(COPY, 1, ["Sales tripled"])).toEqual({ parts: [part(2)], missing: [] });
    expect(inCopy(COPY, 9, ["Sales tripled"])).toEqual({ parts: [part(2)], missing: [] });
  });

  it("each that holds a wording is shown", () => {
    expect(inCopy(COPY, 2, ["Sales tripled", "by 32%"])).toEqual({ parts: [part(2), part(3)], missing: [] });
  });

  it("a wording that is nowhere is said to be missing, beside the cited paragraph", () => {
    expect(inCopy(COPY, 2, ["doubled"])).toEqual({ parts: [part(2)], missing: ["doubled"] });
    expect(inCopy(COPY, 9, ["doubled"])).toEqual({ parts: [], missing: ["doubled"] });
  });

  it("a paragraph that the copy does not have is not shown", () => {
    expect(inCopy(COPY, 9, [])).toEqual({ parts: [], missing: [] });
  });
});

describe("in a copy whose paragraphs cannot be told apart", () => {
  const filler = "word ".repeat(200).trim();
  const block = articleOf(`${filler}\nSales tripled in 2016.\n${filler}`, 9);

  it("the words around a wording are shown", () => {
    const { parts, missing } = inCopy(block, 2, ["Sales tripled"]);
    expect(missing).toEqual([]);
    expect(parts).toHaveLength(1);
    expect(parts[0]?.paragraph).toBeNull();
    expect(parts[0]?.text).toMatch(/^… word .* word Sales tripled in 2016\. word .* word …$/);
    expect(parts[0]?.text.length).toBeLessThan(540);
  });

  it("nothing is shown where nothing is cited word for word", () => {
    expect(inCopy(block, 2, [])).toEqual({ parts: [], missing: [] });
    expect(inCopy(block, 2, ["doubled"])).toEqual({ parts: [], missing: ["doubled"] });
  });
});

it("a wording is shown or missing, whatever the copy", () => {
  const copy = fc
    .array(fc.constantFrom("Sales tripled", "by 32%", "a", "\n", "\n\n"))
    .map((all) => all.join(" "));
  const wordings = fc.subarray(["Sales tripled", "by 32%", "doubled"]);
  fc.assert(
    fc.property(copy, fc.integer({ min: 1, max: 5 }), wordings, (text, paragraph, cited) => {
      const { parts, missing } = inCopy(articleOf(text, 3), paragraph, cited);
      const shown = parts.map((one) => one.text.replace(/\s+/g, " ")).join("\n");
      for (const wording of cited) expect(shown.includes(wording)).toBe(!missing.includes(wording));
    }),
  );
});
