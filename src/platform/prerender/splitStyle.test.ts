import { describe, expect, it } from "vitest";
import { splitStyle } from "./splitStyle.ts";

const PAGE = '<main class="_abcd_3 lit"><p class="_fa01_1">_0000_9</p></main>';

describe("a style sheet in parts", () => {
  it.each([
    ["what is of no module", ":root{--a:1}", "shown"],
    ["an at-rule without a block", "@namespace url(a);", "shown"],
    ["a typeface", "@font-face{font-family:A}", "apart"],
    ["a layer", "@layer base{body{margin:0}}", "apart"],
    ["the order of layers", "@layer base,page;", "apart"],
    ["a class of the page", "._abcd_3{color:red}", "shown"],
    ["a class that the page may get: of a module that it has", "._abcd_7{color:red}", "shown"],
    ["a class of a part that is not there", "._0000_9{color:red}", "later"],
    ["rules in a condition", "@media print{._0000_9{color:red}._0000_8{top:0}}", "later"],
    ["rules of several parts", "@media print{._0000_9{top:0}._abcd_3{top:0}}", "shown"],
    ["a part inside the page", "._abcd_3 ._0000_9{top:0}", "shown"],
    ["brackets in quotes", '._0000_9:before{content:"}a{"}', "later"],
  ] as const)("keeps %s where it belongs", (_, rule, where) => {
    const around = ["._fa01_1{top:0}", "._1111_1{top:0}"] as const;
    expect(splitStyle(around[0] + rule + around[1], PAGE)).toEqual({
      apart: where === "apart" ? rule : "",
      shown: around[0] + (where === "shown" ? rule : ""),
      later: (where === "later" ? rule : "") + around[1],
    });
  });
});
