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

  it("takes the inner braces of two", () => {
    expect(proseFigures("{{rolls}}")).toEqual(["rolls"]);
  });

  it("can be put together again, each part where it says", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom("{", "}", "{rolls}", "{us-revenue-2016}", "{rolls| a day}"),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join("")),
        (text) => {
          const whole = splitProse(text).reduce((before, part) => {
            expect(part.at).toBe(before.length);
            return (
              before +
              ("text" in part
                ? part.text
                : `{${part.figure}${part.rest === undefined ? "" : `|${part.rest}`}}`)
            );
          }, "");
          expect(whole).toBe(text);
        },
      ),
    );
  });
});

describe("proseFigures", () => {
  it("names each figure as often as the text does", () => {
    expect(proseFigures("{a}, then {b}, then {a}")).toEqual(["a", "b", "a"]);
    expect(proseFigures("none")).toEqual([]);
  });
});
