import type { Plugin } from "vite";

/**
 * Recharts asks d3 for scales by name, and creates its color interpolators as its file loads, so tree shaking
 * cannot remove any. Our axes are linear or categorical, and interpolate numbers.
 */
const CHANGES: readonly (readonly [file: RegExp, from: RegExp, to: string])[] = [
  [
    /\/victory-vendor\/es\/d3-scale\.js$/,
    /export \* from "d3-scale"/g,
    'export { scaleBand, scaleLinear, scalePoint } from "d3-scale"',
  ],
  [
    /\/d3-scale\/dist\/d3-scale\.mjs$/,
    /interpolateNumber, interpolate,/g,
    "interpolateNumber, interpolateNumber as interpolate,",
  ],
  [
    /\/d3-interpolate\/dist\/d3-interpolate\.mjs$/,
    /^(var .* = )(?=\(?function|\w+\()/gm,
    "$1/* @__PURE__ */ ",
  ],
];

/** Leaves the scales that no chart uses out of the charts' file. */
export const chartScales = (): Plugin => ({
  name: "chart-scales",
  apply: "build",
  transform(code, id) {
    const [, from, to] = CHANGES.find(([file]) => file.test(id)) ?? [];
    if (from === undefined || to === undefined) return null;
    const changed = code.replace(from, to);
    if (changed === code)
      this.error(`${id} has nothing like ${from}: see src/platform/build/chartScales.ts.`);
    return { code: changed, map: null };
  },
});
