import { expect, test } from "vitest";
import { ownIds } from "./ownIds";
import { svgNode, svgText } from "./svg";

const written = (nodes: Parameters<typeof ownIds>[0]) => ownIds(nodes, "c1-").map(svgText).join("");
const gradient = (id: string) => svgNode("linearGradient", { id });
const bar = (fill: string) => svgNode("rect", { fill });

test("what is referred to gets an id of its own, what is not goes", () => {
  const nodes = [
    svgNode("defs", {}, [gradient("«r1»-fade"), gradient("unused")]),
    svgNode("g", { id: "mark" }, [bar("url(#hatch)"), bar("url(#«r1»-fade)"), bar("#b3261e")]),
    svgNode("defs", {}, [svgNode("pattern", { id: "hatch" }, [bar("#000000")])]),
  ];
  expect(written(nodes)).toBe(
    '<defs><linearGradient id="c1-2"/></defs>' +
      '<g><rect fill="url(#c1-1)"/><rect fill="url(#c1-2)"/><rect fill="#b3261e"/></g>' +
      '<defs><pattern id="c1-1"><rect fill="#000000"/></pattern></defs>',
  );
});

test("definitions that nothing refers to leave nothing", () => {
  expect(written([svgNode("defs", {}, [gradient("a"), gradient("b")]), bar("#000000")])).toBe(
    '<rect fill="#000000"/>',
  );
});
