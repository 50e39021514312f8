import { describe, expect, it } from "vitest";
import { splitStyle } from "./splitStyle.ts";

const PAGE = '<main class="_wrap_abcde_3 lit"><p class="_text_fghij_1">_deck_zzzzz_9</p></main>';

describe("a style sheet in two", () => {
  it.each([
    ["what is of no module", ":root{--a:1}", "shown"],
    ["an at-rule without a block", "@layer base,page;", "shown"],
    ["a class of the page", "._wrap_abcde_3{color:red}", "shown"],
    ["a class that the page may get: of a module that it has", "._other_abcde_7{color:red}", "shown"],
    ["a class of a part that is not there", "._deck_zzzzz_9{color:red}", "later"],
    ["rules in a condition", "@media print{._deck_zzzzz_9{color:red}._b_zzzzz_8{top:0}}", "later"],
    ["rules of several parts", "@media print{._deck_zzzzz_9{top:0}._wrap_abcde_3{top:0}}", "shown"],
    ["a part inside the page", "._wrap_abcde_3 ._deck_zzzzz_9{top:0}", "shown"],
    ["brackets in quotes", '._deck_zzzzz_9:before{content:"}a{"}', "later"],
  ] as const)("keeps %s where it belongs", (_, rule, where) => {
    const around = ["._text_fghij_1{top:0}", "._slide_yyyyy_1{top:0}"] as const;
    const { shown, later } = splitStyle(around[0] + rule + around[1], PAGE);
    expect({ shown, later }).toEqual({
      shown: around[0] + (where === "shown" ? rule : ""),
      later: (where === "later" ? rule : "") + around[1],
    });
  });
});
