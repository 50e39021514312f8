/** @typedef {import("./visit.mjs").Visit} Visit */

/**
 * What is to be reached: at most so much, or at most so many times the limit.
 * @typedef {{ most: number } | { ratio: number }} Target
 */

/**
 * @typedef {object} Measure
 * @property {keyof Visit} key
 * @property {string} title
 * @property {"ms" | "kB" | ""} unit
 */

/** What is measured of every visit, in the table's order. */
export const MEASURES = /** @satisfies {readonly Measure[]} */ ([
  { key: "fcp", title: "First contentful paint", unit: "ms" },
  { key: "lcp", title: "Largest contentful paint", unit: "ms" },
  { key: "visible", title: "Charts visible", unit: "ms" },
  { key: "settling", title: "From charts visible to charts at rest", unit: "ms" },
  { key: "ready", title: "Filters answer", unit: "ms" },
  { key: "blocking", title: "Total blocking time", unit: "ms" },
  { key: "longest", title: "Longest task", unit: "ms" },
  { key: "shift", title: "Layout shift", unit: "" },
  { key: "bytesVisible", title: "Bytes until charts visible", unit: "kB" },
  { key: "bytesRest", title: "Bytes until at rest", unit: "kB" },
  { key: "bytesAll", title: "Bytes with the idle prefetch", unit: "kB" },
]);

/** @typedef {"cold" | "repeat" | "offline"} Kind */
/** @typedef {Readonly<Partial<Record<keyof Visit, Target>>>} Targets */

/** @type {Targets} */
const ON_ARRIVAL = {
  lcp: { ratio: 1.1 },
  visible: { ratio: 1.1 },
  settling: { most: 0 },
  shift: { most: 0 },
};

/** Offline is held against the repeat visit online. @type {Readonly<Record<Kind, Targets>>} */
export const TARGETS = {
  cold: {
    ...ON_ARRIVAL,
    blocking: { most: 100 },
    longest: { most: 120 },
    bytesVisible: { most: 25_000 },
    bytesRest: { most: 130_000 },
    bytesAll: { most: 260_000 },
  },
  repeat: ON_ARRIVAL,
  offline: { lcp: { ratio: 1 }, visible: { ratio: 1 }, settling: { most: 0 }, shift: { most: 0 } },
};

/** From an interaction to its paint, in milliseconds, by how many times slower the processor is made. */
export const INTERACTION_TARGETS = /** @satisfies {Readonly<Record<number, Target>>} */ ({
  1: { most: 16 },
  4: { most: 40 },
});
