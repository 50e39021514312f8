import type { Plugin } from "vite";

/**
 * Recharts asks d3 for scales by name, and those blend colors, dates and strings: a build could leave nothing of it
 * out. Our axes are linear or of names, and blend numbers.
 */
const CHANGES: readonly (readonly [file: RegExp, from: string, to: string])[] = [
  [
    /\/victory-vendor\/es\/d3-scale\.js$/,
    'export * from "d3-scale"',
    'export { scaleBand, scaleLinear, scalePoint } from "d3-scale"',
  ],
  [
    /\/d3-scale\/dist\/d3-scale\.mjs$/,
    "interpolateNumber, interpolate,",
    "interpolateNumber, interpolateNumber as interpolate,",
  ],
];

/** Leaves the scales that no chart has out of the charts' file. */
export const chartScales = (): Plugin => ({
  name: "chart-scales",
  apply: "build",
  transform(code, id) {
    const [, from, to] = CHANGES.find(([file]) => file.test(id)) ?? [];
    if (from === undefined || to === undefined) return null;
    if (!code.includes(from))
      this.error(`${id} no longer has "${from}": see src/platform/build/chartScales.ts.`);
    return { code: code.replace(from, to), map: null };
  },
});
