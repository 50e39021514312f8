import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ProsePart, proseFigures, splitProse } from "./prose";

describe("splitProse", () => {
  it.each<[string, readonly ProsePart[]]>([
    ["", []],
    ["No figure.", [{ at: 0, text: "No figure." }]],
    ["{rolls}", [{ at: 0, figure: "rolls" }]],
    [
      "Sold {rolls-2016}.",
      [
        { at: 0, text: "Sold " },
        { at: 5, figure: "rolls-2016" },
        { at: 17, text: "." },
      ],
    ],
    [
      "{a}{b}",
      [
        { at: 0, figure: "a" },
        { at: 3, figure: "b" },
      ],
    ],
    [
      "{a} of {a}",
      [
        { at: 0, figure: "a" },
        { at: 3, text: " of " },
        { at: 7, figure: "a" },
      ],
    ],
    [
      "A {a| tariff}.",
      [
        { at: 0, text: "A " },
        { at: 2, figure: "a", rest: " tariff" },
        { at: 13, text: "." },
      ],
    ],
  ])("cuts %j", (text, parts) => {
    expect(splitProse(text)).toEqual(parts);
  });

  it.each([
    "{}",
    "{ rolls }",
    "{Rolls}",
    "{rolls",
    "rolls}",
    "{rolls_2016}",
    "{__proto__}",
    "{rolls|}",
    "{rolls|a|b}",
  ])("takes %j for text", (text) => {
    expect(splitProse(text)).toEqual([{ at: 0, text }]);
  });

  it.each([
    ["{{rolls}}", [{ at: 0, text: "{rolls}" }]],
    ["{{x}} and {{0}}, as {{", [{ at: 0, text: "{x} and {0}, as {" }]],
    [
      "{{{rolls}}}",
      [
        { at: 0, text: "{" },
        { at: 2, figure: "rolls" },
        { at: 9, text: "}" },
      ],
    ],
  ] as const)("reads two braces as one of the text: %j", (text, parts) => {
    expect(splitProse(text)).toEqual(parts);
  });

  it("reads back any text whose braces are doubled, and the figures in it", () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom("{", "}", "{x}")).map((text) => ({ text }));
    const figure = fc.record({
      figure: fc.constantFrom("rolls", "us-2016"),
      rest: fc.constantFrom("", " a day"),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, figure)), (pieces) => {
        const written = pieces.map((one) =>
          "text" in one ? one.text.replace(/[{}]/g, "$&$&") : `{${one.figure}${one.rest && `|${one.rest}`}}`,
        );
        const shown = pieces.map((one) => ("text" in one ? one.text : `<${one.figure}${one.rest}>`));
        const parts = splitProse(written.join(""));
        expect(
          parts.map((part) => ("text" in part ? part.text : `<${part.figure}${part.rest ?? ""}>`)).join(""),
        ).toBe(shown.join(""));
        expect(new Set(parts.map(({ at }) => at)).size).toBe(parts.length);
      }),
    );
  });
});

describe("proseFigures", () => {
  it("names each figure as often as the text does", () => {
    expect(proseFigures("{a}, then {b}, then {a}")).toEqual(["a", "b", "a"]);
    expect(proseFigures("none")).toEqual([]);
  });
});
