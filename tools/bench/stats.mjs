/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  const upper = sorted[Math.floor(sorted.length / 2)];
  return lower === undefined || upper === undefined ? Number.NaN : (lower + upper) / 2;
}

export const ms = (/** @type {number} */ value) =>
  Number.isNaN(value) ? "–" : `${value < 100 ? value.toFixed(1) : value.toFixed(0)} ms`;
export const kB = (/** @type {number} */ value) => `${(value / 1000).toFixed(1)} kB`;
export const times = (/** @type {number} */ value) => `${value.toFixed(2)} ×`;

/**
 * A Markdown table. All columns but the first stand to the right, unless told otherwise.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows, isNumeric = true) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, column) => (column > 0 && isNumeric ? "--:" : "---"));
  return [head, rule, ...rows].map(line).join("\n");
}
