/**
 * Parts of packages that the page never runs, and that tree shaking cannot tell: they are left out of the build. The
 * axes of our charts are hidden, their bars have a shape of ours, without labels and animation, and the figure around
 * a chart listens to the pointer and the keys. If a new version of a package no longer has such a part, the build
 * fails and says so.
 */
import type { Plugin } from "vite";

/** The code of an export, by its name. */
type Exports = (name: string) => string;

const exportsAs =
  (code: Readonly<Record<string, string>> = {}): Exports =>
  (name) =>
    code[name] ?? "() => null";

/** Middlewares of Redux that do nothing, and actions that nobody handles. */
const noEvents: Exports = (name) =>
  name.endsWith("Middleware")
    ? "{ middleware: () => (next) => (action) => next(action) }"
    : '() => ({ type: "none" })';

/** Modules of which only the exports are left. */
const EMPTIED: ReadonlyMap<string, Exports> = new Map([
  ["recharts/es6/cartesian/CartesianAxis.js", exportsAs({ defaultCartesianAxisProps: "{}" })],
  ["recharts/es6/component/Label.js", exportsAs()],
  [
    "recharts/es6/component/LabelList.js",
    exportsAs({ CartesianLabelListContextProvider: "({ children }) => children" }),
  ],
  [
    "recharts/es6/animation/AnimatedItems.js",
    exportsAs({
      useAnimationCallbacks: "() => ({ isAnimating: false })",
      AnimatedItems: "({ items, children }) => items && children(items, 1, false)",
    }),
  ],
  ["recharts/es6/animation/matchBy.js", exportsAs()],
  ["recharts/es6/shape/Rectangle.js", exportsAs()],
  ["recharts/es6/state/externalEventsMiddleware.js", noEvents],
  ["recharts/es6/state/keyboardEventsMiddleware.js", noEvents],
  ["recharts/es6/state/mouseEventsMiddleware.js", noEvents],
  ["recharts/es6/state/touchEventsMiddleware.js", noEvents],
  ["recharts/es6/synchronisation/useChartSynchronisation.js", exportsAs()],
  ["recharts/es6/util/scale/getNiceTickValues.js", exportsAs()],
  ["recharts/es6/util/useReportScale.js", exportsAs({ useReportScale: "() => () => {}" })],
]);

type Change = readonly [from: RegExp, to: string];

const CHANGED: ReadonlyMap<string, readonly Change[]> = new Map([
  // No bars are stacked.
  [
    "recharts/es6/util/ChartUtils.js",
    [
      [
        /^import \{ stack as shapeStack, (.*) \} from 'victory-vendor\/d3-shape';$/m,
        "const shapeStack = null, [$1] = [];",
      ],
    ],
  ],
  // Recharts asks for scales by name. Ours are linear or categorical, interpolate numbers, and print none.
  [
    "victory-vendor/es/d3-scale.js",
    [[/export \* from "d3-scale"/, 'export { scaleBand, scaleLinear, scalePoint } from "d3-scale"']],
  ],
  [
    "d3-scale/dist/d3-scale.mjs",
    [
      [/interpolateNumber, interpolate,/, "interpolateNumber, interpolateNumber as interpolate,"],
      [/^import \{ (.*) \} from 'd3-format';$/m, "const [$1] = [];"],
    ],
  ],
  // Interpolators of colors are made as the file loads.
  ["d3-interpolate/dist/d3-interpolate.mjs", [[/^(var .* = )(?=\(?function|\w+\()/gm, "$1/* @__PURE__ */ "]]],
  // An assignment to each keeps the parts of Downshift that are no combobox.
  [
    "downshift/dist/downshift.esm.mjs",
    [[/^(?:useSelect|useMultipleSelection|_useTagGroup)\.stateChangeTypes = .*$/gm, ""]],
  ],
]);

/** Vite has each dynamic import fetch the styles and scripts that it needs: of ours, none needs any. */
const PRELOAD = "\0vite/preload-helper.js";
const NO_PRELOAD = "export const __vitePreload = (load) => load();";

/** The modules that are made smaller, by their paths in node_modules. */
export const LEAN: readonly string[] = [...EMPTIED.keys(), ...CHANGED.keys()];

export const leanLibraries = (): Plugin => ({
  name: "lean-libraries",
  apply: "build",
  transform(code, id) {
    if (id === PRELOAD) return { code: NO_PRELOAD, map: null };
    const [, path = ""] = /.*\/node_modules\/(.+)$/.exec(id) ?? [];
    return LEAN.includes(path) ? { code: leanCode(path, code), map: null } : null;
  },
});

/** @throws if the module has no longer the part that is to be left out */
export function leanCode(path: string, code: string): string {
  const exports = EMPTIED.get(path);
  if (exports) {
    const names = exportsOf(code);
    if (names.length === 0) throw new Error(`${path} exports nothing: see leanLibraries.ts.`);
    return names.map((name) => `export const ${name} = ${exports(name)};`).join("\n");
  }
  return (CHANGED.get(path) ?? []).reduce((before, [from, to]) => {
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${path} has nothing like ${from}: see leanLibraries.ts.`);
    return after;
  }, code);
}

const exportsOf = (code: string): readonly string[] =>
  [...code.matchAll(/^export (?:(?:var|let|const|function|class) |\{ \w+ as )(\w+)/gm)].map(
    ([, name = ""]) => name,
  );
