import { isInside, listPolygons } from '../areas/place-anchors.mjs';

const LONDON = 'E12000007';
/** Names in London that mean more than one borough, so that no borough is guessed for them. */
const WHOLE_OF_LONDON = new Set(['London', 'West End of London']);
/** The City's outline is 300 m out in places, which is the size of the Barbican. */
const CITY_OF_LONDON = new Map([
  ['Barbican', 'E09000001'],
  ['City of London', 'E09000001'],
]);

/**
 * Prepares what `assignArea` looks places up in.
 *
 * @param {ReturnType<typeof import('../areas/draw-footprint.mjs').openAreas>} opened the area files
 * @param {readonly { code: string, kind: string, name: { en: string }, parents: readonly string[] }[]} register
 */
export function openShapes({ drawFootprint }, register) {
  const listShapes = (kind) =>
    register.filter((entry) => entry.kind === kind).map(({ code }) => ({ code, geometry: drawFootprint([code]) }));
  const districts = new Map(
    register
      .filter(({ kind }) => kind === 'district')
      .map((entry) => [`${entry.parents[0]} ${entry.name.en}`, entry.code]),
  );
  return { boroughs: listShapes('london-borough'), forces: listShapes('police-force-area'), districts };
}

/**
 * The smallest area that a place is known to lie in. GeoNames' own second-level code is right more often than our outlines,
 * which are thinned, so outlines decide only where that code is too wide (London) or missing. Districts have no outline; a
 * town that a district is called after lies in it.
 *
 * @param {{ name: string, position: [number, number], area?: string }} place `area` is what GeoNames' code stands for
 * @param {ReturnType<typeof openShapes>} shapes
 * @returns {string} GSS code of a council, district, borough or force area, or of London
 */
export function assignArea({ name, position, area }, { boroughs, forces, districts }) {
  if (area === undefined) return findShapeAt(forces, position);
  if (area !== LONDON) return districts.get(`${area} ${name}`) ?? area;
  if (WHOLE_OF_LONDON.has(name)) return LONDON;
  return CITY_OF_LONDON.get(name) ?? findShapeAt(boroughs, position);
}

/** The shape that holds a position, or the one whose edge is nearest: a pier is off every thinned coast. */
export function findShapeAt(shapes, position) {
  const around = shapes.find(({ geometry }) => isInside(geometry, position));
  if (around) return around.code;
  return shapes
    .map(({ code, geometry }) => ({ code, distance: distanceToEdge(geometry, position) }))
    .reduce((one, other) => (other.distance < one.distance ? other : one)).code;
}

/** In degrees of latitude, to the nearest corner of the outline. */
function distanceToEdge(geometry, [x, y]) {
  const shrink = Math.cos((y * Math.PI) / 180);
  return Math.min(
    ...listPolygons(geometry)
      .flat(2)
      .map(([lon, lat]) => Math.hypot((lon - x) * shrink, lat - y)),
  );
}
