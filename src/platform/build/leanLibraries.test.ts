import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LEAN, leanCode } from "./leanLibraries";

describe("leanCode", () => {
  it.each(LEAN)("makes %s smaller", (path) => {
    const code = readFileSync(`node_modules/${path}`, "utf8");
    expect(leanCode(path, code)).not.toBe(code);
  });

  it("complains of a module that has changed", () => {
    expect(() => leanCode("d3-scale/dist/d3-scale.mjs", "export const scale = 1;")).toThrow("d3-scale");
    expect(() => leanCode("recharts/es6/component/Label.js", "")).toThrow("Label.js");
    const renamed = "export function useAnimationCallbacks() {}\nexport function AnimatedShapes() {}";
    expect(() => leanCode("recharts/es6/animation/AnimatedItems.js", renamed)).toThrow("AnimatedShapes");
  });
});
