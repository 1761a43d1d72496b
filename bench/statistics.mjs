/** Figures from repeated measurements. */

/** @param {readonly number[]} values at least one @returns {number} the middle one; of an even number, the mean of the two in the middle */
export function median(values) {
  const sorted = sort(values);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * @param {readonly number[]} values at least one
 * @param {number} share 0 to 1, such as 0.95
 * @returns {number} the smallest value that at least this share of all values does not exceed
 */
export function percentile(values, share) {
  const sorted = sort(values);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

function sort(values) {
  if (values.length === 0) throw new Error('Nothing was measured.');
  return [...values].sort((one, other) => one - other);
}
