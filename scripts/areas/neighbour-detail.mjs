/** Ireland, the Channel and the coast across it: west, south, east, north in degrees. */
const NEAR_BOX = [-11, 48.4, 4.5, 61.5];

/** Square degrees: about 1.1 km², a quarter of a square pixel when a map of the whole UK is 640 pixels high. */
const NEAR_DETAIL = 1.5e-4;

/** Square degrees more for each degree away from there. Chosen for size: docs/decisions/0001-one-areas-file.md. */
const LOSS = 0.01;

/**
 * Neighbouring land is only ever background, and the further off the less anyone looks at it.
 *
 * @param {readonly number[]} point longitude and latitude
 * @returns {number} the area of the smallest detail of a neighbour's coast worth drawing there, in square degrees
 */
export function measureDetail([x, y]) {
  const [west, south, east, north] = NEAR_BOX;
  return NEAR_DETAIL + LOSS * Math.max(west - x, x - east, south - y, y - north, 0);
}
