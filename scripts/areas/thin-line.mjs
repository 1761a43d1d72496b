/**
 * Thins a line by the area of the triangles its points make (Visvalingam's method), keeping its two ends.
 *
 * @param {readonly (readonly number[])[]} points in degrees
 * @param {number} smallest triangles under this many square degrees go
 * @returns {readonly (readonly number[])[]} at least four points when the line is a ring that had as many
 */
export function thinLine(points, smallest) {
  const line = [...points];
  const isRing = line[0].every((value, index) => value === line.at(-1)[index]);
  const fewest = isRing ? 4 : 2;
  while (line.length > fewest) {
    let weakest = 1;
    let least = Infinity;
    for (let i = 1; i < line.length - 1; i++) {
      const area = measureTriangle(line[i - 1], line[i], line[i + 1]);
      if (area < least) [weakest, least] = [i, area];
    }
    if (least >= smallest) break;
    line.splice(weakest, 1);
  }
  return line;
}

function measureTriangle([ax, ay], [bx, by], [cx, cy]) {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}
