import { ratio } from "./stats.mjs";

/** @typedef {import("./measures.mjs").Target} Target */

/** @typedef {readonly string[]} Row */
/** @typedef {"ms" | "kB" | "MB" | ""} Unit */

const NOTHING = "–";

/**
 * A Markdown table, the first row its headings; numbers stand to the right.
 * @param {Row} head
 * @param {readonly Row[]} rows
 */
export function table(head, rows) {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const cell = (/** @type {string} */ text, /** @type {number} */ column) =>
    column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  const line = (/** @type {Row} */ row) =>
    `| ${head.map((_, column) => cell(row[column] ?? "", column)).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

/**
 * "1234 ms", "24.6 kB" of bytes, "0.000".
 * @param {number | undefined} value
 * @param {Unit} unit
 */
export function amount(value, unit) {
  if (value === undefined) return NOTHING;
  switch (unit) {
    case "ms":
      return `${value < 100 ? value.toFixed(1) : value.toFixed(0)} ms`;
    case "kB":
      return `${(value / 1000).toFixed(1)} kB`;
    case "MB":
      return `${(value / 1e6).toFixed(1)} MB`;
    case "":
      return value.toFixed(3);
  }
}

/** "1.04 ×". @param {number | undefined} value */
export function times(value) {
  return value === undefined ? NOTHING : `${value.toFixed(2)} ×`;
}

/** "≤ 1.1 ×", "≤ 25.0 kB". @param {Target | undefined} target @param {Unit} unit */
export function aim(target, unit) {
  if (target === undefined) return "";
  if ("ratio" in target) return `≤ ${target.ratio} ×`;
  if (target.most === 0) return "0";
  return `≤ ${unit === "kB" ? target.most / 1000 : target.most} ${unit}`;
}

/**
 * Whether a value reaches its target: as it is printed, so that the table does not contradict itself.
 * @param {number | undefined} value
 * @param {number | undefined} base
 * @param {Target | undefined} target
 * @param {Unit} unit
 */
export function verdict(value, base, target, unit) {
  if (target === undefined) return "";
  const [has, most] =
    "ratio" in target
      ? [times(ratio(value, base)), target.ratio]
      : [amount(value, unit), unit === "kB" ? target.most / 1000 : target.most];
  if (has === NOTHING) return "not measured";
  return Number.parseFloat(has) <= most ? "reached" : "**not reached**";
}
