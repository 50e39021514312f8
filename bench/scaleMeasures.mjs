/** @typedef {import("./scaleRound.mjs").ScaleRound} ScaleRound */
/** @typedef {import("./measures.mjs").Target} Target */
/** @typedef {import("./table.mjs").Unit} Unit */

/**
 * @typedef {object} ScaleMeasure
 * @property {string} title
 * @property {Unit} unit
 * @property {(round: ScaleRound) => number | readonly number[]} of
 * @property {Target} [target] At 100,000 events.
 * @property {Target} [steady] From 100 events to 10,000.
 */

/** The size that the targets are for. */
export const TARGET_SIZE = 100_000;
export const STEADY = { from: 100, to: 10_000 };

const FAST = { target: { most: 16 }, steady: { ratio: 1.3 } };
const SLOWED = { target: { most: 40 }, steady: { ratio: 1.3 } };

/** @type {readonly ScaleMeasure[]} */
export const SCALE_MEASURES = [
  { title: "Open → usable", unit: "ms", of: ({ open }) => open, target: { most: 3_000 } },
  { title: "One word by hand → paint", unit: "ms", of: ({ floor }) => floor },
  { title: "Filter by a kind → paint", unit: "ms", of: ({ filter }) => filter, ...FAST },
  { title: "Take the filter away → paint", unit: "ms", of: ({ clear }) => clear, ...FAST },
  { title: "Keystroke → paint", unit: "ms", of: ({ keystroke }) => keystroke, ...FAST },
  { title: "One word by hand → paint, CPU × 4", unit: "ms", of: ({ slowFloor }) => slowFloor },
  { title: "Filter by a kind → paint, CPU × 4", unit: "ms", of: ({ slowFilter }) => slowFilter, ...SLOWED },
  { title: "Take the filter away → paint, CPU × 4", unit: "ms", of: ({ slowClear }) => slowClear, ...SLOWED },
  { title: "Keystroke → paint, CPU × 4", unit: "ms", of: ({ slowKeystroke }) => slowKeystroke, ...SLOWED },
  { title: "Longest task after opening", unit: "ms", of: ({ longest }) => longest, target: { most: 100 } },
  { title: "Longest frame while scrolling", unit: "ms", of: ({ frame }) => frame },
  {
    title: "Frames over 50 ms while scrolling",
    unit: "",
    of: ({ lateFrames }) => lateFrames,
    target: { most: 0 },
  },
  { title: "JavaScript heap", unit: "MB", of: ({ heap }) => heap },
];
