import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchNames, searchQuery } from "./search";

const NAMES = ["Li Qiang", "Li Anding", "Elon Musk", "Xinhua"];
describe("searchQuery", () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ["", []],
    ["!!", [["!"], ["!"]]],
    ["% and $", [["and"]]],
    ["35,000", [["35000"]]],
    ["35,0", [["350"]]],
    ["U.S. cars", [["us"], ["cars"]]],
    ["U.S", [["us"]]],
    ["in the U.S. ", [["in"], ["the"], ["us", ""]]],
    ["e.g.", [["eg", ""]]],
    ["data.", [["data", ""]]],
    ["U.", [["u"]]],
    ["2.", [["2"]]],
    ["Elon Musk’s", [["elon", "musk", ""]]],
    ["musk's data", [["musk"], ["data"]]],
    ["l'sha", [["l"], ["sha"]]],
    ["data", [["data"]]],
    ["data abroad", [["data"], ["abroad"]]],
    ["Li Qiang", [["li", "qiang"]]],
    ["li QIANG!", [["li", "qiang"]]],
    ["meets li qiang again", [["meets"], ["li", "qiang"], ["again"]]],
    [
      "li anding li qiang",
      [
        ["li", "anding"],
        ["li", "qiang"],
      ],
    ],
    ["qiang li", [["qiang"], ["li"]]],
    ["li", [["li"]]],
    ["li qian", [["li"], ["qian"]]],
    ["xinhua", [["xinhua"]]],
  ])("of %j is %j", (text, query) => {
    expect(searchQuery(text, searchNames(NAMES))).toEqual(query);
  });

  it("holds every word of the search once, in order, whatever the names", () => {
    const words = fc.array(fc.constantFrom("li", "qiang", "anding", "elon", "musk", "data"));
    fc.assert(
      fc.property(words, fc.array(fc.string()), (asked, names) => {
        expect(searchQuery(asked.join(" "), searchNames([...NAMES, ...names])).flat()).toEqual(asked);
      }),
    );
  });
});
