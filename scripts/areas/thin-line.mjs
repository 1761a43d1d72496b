/**
 * Thins a line by the area of the triangles its points make (Visvalingam's method), keeping its two ends. A point stays when
 * the line passes through its triangle: taking it out would make the line cross itself.
 *
 * @param {readonly (readonly number[])[]} points in degrees
 * @param {(point: readonly number[]) => number} measureDetail the area in square degrees under which the triangle of a point goes
 * @returns {readonly (readonly number[])[]} at least four points when the line is a ring that had as many
 */
export function thinLine(points, measureDetail) {
  const line = [...points];
  const isRing = isSamePlace(line[0], line.at(-1));
  const fewest = isRing ? 4 : 2;
  const details = line.map(measureDetail);
  const weigh = (i) => measureTriangle(line[i - 1], line[i], line[i + 1]) / details[i];
  const weights = line.map((_, i) => (i === 0 || i === line.length - 1 ? Infinity : weigh(i)));
  while (line.length > fewest) {
    const weakest = findLeast(weights);
    if (weights[weakest] >= 1) break;
    const corners = line.slice(weakest - 1, weakest + 2);
    if (listInBox(line, corners).some((point) => isInTriangle(point, corners))) {
      weights[weakest] = Infinity;
      continue;
    }
    for (const list of [line, details, weights]) list.splice(weakest, 1);
    for (const i of [weakest - 1, weakest]) if (i > 0 && i < line.length - 1) weights[i] = weigh(i);
  }
  return line;
}

function findLeast(values) {
  let least = 0;
  for (let i = 1; i < values.length; i++) if (values[i] < values[least]) least = i;
  return least;
}

function isSamePlace([ax, ay], [bx, by]) {
  return ax === bx && ay === by;
}

/** Most points are nowhere near: this leaves few to look at closely. */
function listInBox(points, corners) {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [west, south, east, north] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  return points.filter((point) => point[0] > west && point[0] < east && point[1] > south && point[1] < north);
}

/** Points on the edge are not in it, so the corners themselves are not. */
function isInTriangle(point, [a, b, c]) {
  const side = Math.sign(measureTurn(a, b, point));
  return side !== 0 && side === Math.sign(measureTurn(b, c, point)) && side === Math.sign(measureTurn(c, a, point));
}

function measureTriangle(a, b, c) {
  return Math.abs(measureTurn(a, b, c)) / 2;
}

/** @returns {number} twice the area of the triangle: positive when it runs counter-clockwise */
function measureTurn([ax, ay], [bx, by], [cx, cy]) {
  return (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
}
