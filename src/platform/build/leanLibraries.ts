/**
 * Parts of packages that the page never runs, and that tree shaking cannot tell: they are left out of the build. The
 * axes of our charts are hidden, their bars have a shape of ours, without labels and animation, and the figure around
 * a chart listens to the pointer and the keys, and has a tooltip of its own. If a new version of a package no longer has
 * such a part, the build fails and says so.
 */
import type { Plugin } from "vite";

/** Code by the name of its export. */
type Exports = Readonly<Record<string, string>>;

const exportsOf = (code: string, ...names: readonly string[]): Exports =>
  Object.fromEntries(names.map((name) => [name, code]));

/** Functions that draw and compute nothing. */
const nothing = (...names: readonly string[]) => exportsOf("() => null", ...names);
/** Middlewares of Redux that do nothing. */
const middleware = (...names: readonly string[]) =>
  exportsOf("{ middleware: () => (next) => (action) => next(action) }", ...names);
/** Actions that nobody handles. */
const actions = (...names: readonly string[]) => exportsOf('() => ({ type: "none" })', ...names);

/** Modules of which only the exports are left: all of them, in the order of the module. */
const EMPTIED: ReadonlyMap<string, Exports> = new Map([
  [
    "recharts/es6/cartesian/CartesianAxis.js",
    { defaultCartesianAxisProps: "{}", ...nothing("CartesianAxis") },
  ],
  [
    "recharts/es6/component/Label.js",
    nothing(
      "CartesianLabelContextProvider",
      "PolarLabelContextProvider",
      "usePolarLabelContext",
      "isLabelContentAFunction",
      "defaultLabelProps",
      "Label",
      "CartesianLabelFromLabelProp",
      "PolarLabelFromLabelProp",
    ),
  ],
  [
    "recharts/es6/component/LabelList.js",
    {
      CartesianLabelListContextProvider: "({ children }) => children",
      ...nothing("PolarLabelListContextProvider", "LabelList", "LabelListFromLabelProp"),
    },
  ],
  [
    "recharts/es6/animation/AnimatedItems.js",
    {
      useAnimationCallbacks: "() => ({ isAnimating: false })",
      AnimatedItems: "({ items, children }) => items && children(items, 1, false)",
    },
  ],
  ["recharts/es6/shape/Rectangle.js", nothing("defaultRectangleProps", "Rectangle")],
  [
    "recharts/es6/state/externalEventsMiddleware.js",
    { ...actions("externalEventAction"), ...middleware("externalEventsMiddleware") },
  ],
  [
    "recharts/es6/state/keyboardEventsMiddleware.js",
    { ...actions("keyDownAction", "focusAction", "blurAction"), ...middleware("keyboardEventsMiddleware") },
  ],
  [
    "recharts/es6/state/mouseEventsMiddleware.js",
    {
      ...actions("mouseClickAction"),
      ...middleware("mouseClickMiddleware"),
      ...actions("mouseMoveAction"),
      ...middleware("mouseMoveMiddleware"),
    },
  ],
  [
    "recharts/es6/state/touchEventsMiddleware.js",
    { ...actions("touchEventAction"), ...middleware("touchEventMiddleware") },
  ],
  [
    "recharts/es6/state/selectors/tooltipSelectors.js",
    nothing(
      "selectTooltipAxisRealScaleType",
      "selectAllUnfilteredGraphicalItems",
      "selectAllGraphicalItemsSettings",
      "selectTooltipGraphicalItemsData",
      "selectTooltipDisplayedData",
      "selectTooltipAxisDomain",
      "selectTooltipAxisDomainIncludingNiceTicks",
      "selectTooltipAxisRangeWithReverse",
      "selectTooltipAxisScale",
      "selectTooltipCategoricalDomain",
      "selectTooltipAxisTicks",
      "selectActiveTooltipIndex",
      "selectActiveLabel",
      "selectActiveTooltipDataKey",
      "selectActiveTooltipGraphicalItemId",
      "selectActiveTooltipCoordinate",
      "selectIsTooltipActive",
      "selectActiveTooltipPayload",
      "selectActiveTooltipDataPoints",
    ),
  ],
  [
    "recharts/es6/synchronisation/useChartSynchronisation.js",
    nothing(
      "useSynchronisedEventsFromOtherCharts",
      "useTooltipChartSynchronisation",
      "useBrushChartSynchronisation",
    ),
  ],
  [
    "recharts/es6/util/scale/getNiceTickValues.js",
    nothing(
      "getValidInterval",
      "getAdaptiveStep",
      "getSnap125Step",
      "getTickOfSingleValue",
      "calculateStep",
      "getNiceTickValues",
      "getTickValuesFixedDomain",
    ),
  ],
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
  // It asks whether there is a `require`, for which the bundler would put an error into the first load.
  ["jszip/dist/jszip.min.js", [[/"function"==typeof require&&require/g, "!1"]]],
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

/** @throws if the module no longer has the parts that are to be left out, or has others beside them */
export function leanCode(path: string, code: string): string {
  const exports = EMPTIED.get(path);
  if (exports) {
    const [known, found] = [Object.keys(exports).join(", "), namesExported(code).join(", ")];
    if (found !== known) throw new Error(`${path} exports ${found}, not ${known}: see leanLibraries.ts.`);
    return Object.entries(exports)
      .map(([name, replacement]) => `export const ${name} = ${replacement};`)
      .join("\n");
  }
  return (CHANGED.get(path) ?? []).reduce((before, [from, to]) => {
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${path} has nothing like ${from}: see leanLibraries.ts.`);
    return after;
  }, code);
}

const namesExported = (code: string): readonly string[] =>
  [...code.matchAll(/^export (?:(?:var|let|const|function|class) |\{ \w+ as )(\w+)/gm)].map(
    ([, name = ""]) => name,
  );
