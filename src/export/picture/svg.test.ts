import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "../../dossier/test/text.arbitrary";
import { moved, svgNode, svgText } from "./svg";

describe("svgText", () => {
  test("writes attributes, children and text", () => {
    const node = svgNode("g", { id: "a", opacity: undefined }, [
      svgNode("rect", { x: 1, y: 2.005, width: 1 / 3 }),
      svgNode("text", {}, ["≈ $0.33B"]),
    ]);
    expect(svgText(node)).toBe('<g id="a"><rect x="1" y="2.01" width="0.33"/><text>≈ $0.33B</text></g>');
  });

  test.each([
    ["<b>&amp;</b>", "&lt;b&gt;&amp;amp;&lt;/b&gt;"],
    ['"quoted"', "&quot;quoted&quot;"],
    ["]]>", "]]&gt;"],
    ["a\u0000b\u0008c\uFFFE", "abc"],
    ["half \uD800 pair", "half  pair"],
    ["whole 😀 pair", "whole 😀 pair"],
  ])("writes %j as text", (text, written) => {
    expect(svgText(svgNode("text", {}, [text]))).toBe(`<text>${written}</text>`);
  });

  test("keeps a quote from ending its attribute", () => {
    expect(svgText(svgNode("g", { "font-family": 'A" onload="x' }))).toBe(
      '<g font-family="A&quot; onload=&quot;x"/>',
    );
  });

  test("whatever the text, opens no element and no entity of its own", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const inside = svgText(svgNode("text", { title: text }, [text])).replace(/<\/?text|\/?>$/g, "");
        expect(inside.slice(inside.indexOf(">") + 1)).not.toMatch(/[<>]/);
        expect(inside.replace(/&(amp|lt|gt|quot|apos);/g, "")).not.toContain("&");
      }),
    );
  });
});

test("moved places and scales", () => {
  expect(svgText(moved(1.006, 2, [svgNode("g", {})], 1.5))).toBe(
    '<g transform="translate(1.01 2) scale(1.5)"><g/></g>',
  );
  expect(svgText(moved(0, 0, ["x"]))).toBe('<g transform="translate(0 0)">x</g>');
});
