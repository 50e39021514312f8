/**
 * The middle of the values; of an even number, the mean of the two in the middle. None where there are none.
 * @param {readonly number[]} values
 * @returns {number | undefined}
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
}

/**
 * How many times `base` a value is. Nothing is a ratio of nothing.
 * @param {number | undefined} value
 * @param {number | undefined} base
 * @returns {number | undefined}
 */
export function ratio(value, base) {
  return value === undefined || base === undefined || base === 0 ? undefined : value / base;
}
