import { measureDetail } from './neighbour-detail.mjs';

/**
 * Where neighbouring land is cut off: west, south, east, north in degrees. A map of 1400 by 500 pixels that shows the whole
 * UK, zoomed out by one level, reaches from 61.3 W to 54.5 E; one of 200 by 640 from 27.7 N to 72.1 N.
 * Maps let nobody go further: LIMIT in packages/elements/src/msp-map/map-view.ts is this box.
 */
const NEIGHBOUR_BOX = [-62, 27, 55, 73];

/** An island or lake has to be this many times as large as the smallest detail: no larger, it would be drawn as a bare triangle. */
const SPECK = 2;

/** Anything wholly west of this is Rockall, which would halve the size of everything else on a fitted map. */
const WESTERN_LIMIT = -10;

/**
 * Cuts Natural Earth's units and the London boroughs into one layer without gaps or overlaps, and clips the neighbours.
 *
 * @param {object} sources
 * @param {GeoJSON.FeatureCollection} sources.world Natural Earth's admin-1 units
 * @param {GeoJSON.FeatureCollection} sources.boroughs the London boroughs, `properties.utla` set
 * @param {Map<string, { utla: string }>} sources.forceUnits by ISO 3166-2 code
 * @param {(country: string) => string} sources.nameNeighbour the id to draw a country's land under, from Natural Earth's code
 * @param {Function} applyCommands mapshaper's
 * @returns {Promise<{ councils: GeoJSON.Feature[], neighbours: GeoJSON.Feature[] }>} several councils may share one
 *   `properties.utla`; neighbours are one feature for each `properties.nbr`
 */
export async function cutUnits({ world, boroughs, forceUnits, nameNeighbour }, applyCommands) {
  const units = [];
  const abroad = [];
  for (const { geometry, properties } of world.features) {
    const unit = forceUnits.get(properties.iso_3166_2);
    if (unit) units.push(toFeature({ utla: unit.utla }, dropRockall(geometry)));
    else if (isInBox(geometry)) abroad.push(toFeature({ nbr: nameNeighbour(properties.adm0_a3) }, geometry));
  }
  if (units.length !== forceUnits.size) throw new Error(`expected ${forceUnits.size} UK units, found ${units.length}`);

  // Natural Earth's London is coarse. The boroughs' own land is cut out of every unit and laid in; what is left of the coarse
  // London (the tidal Thames and a strip along the edge) stays with the borough it came from.
  // Neighbours are joined before their coasts are thinned: province by province, each would keep the ends of its piece of coast.
  const output = await applyCommands(
    [
      '-i units.json -i boroughs.json -i abroad.json',
      '-erase boroughs target=units',
      '-merge-layers force target=units,boroughs name=councils',
      '-clean gap-fill-area=60km2 sliver-control=0 target=councils',
      `-clip bbox=${NEIGHBOUR_BOX} target=abroad`,
      '-dissolve nbr target=abroad',
      '-o councils.json format=geojson target=councils',
      '-o neighbours.json format=geojson target=abroad',
    ].join(' '),
    { 'units.json': toCollection(units), 'boroughs.json': boroughs, 'abroad.json': toCollection(abroad) },
  );
  return {
    councils: JSON.parse(output['councils.json']).features.map(windClockwise),
    neighbours: JSON.parse(output['neighbours.json']).features.map(windClockwise).map(dropSpecks),
  };
}

function toFeature(properties, geometry) {
  return { type: 'Feature', properties, geometry };
}

function toCollection(features) {
  return { type: 'FeatureCollection', features };
}

function isInBox(geometry) {
  const [west, south, east, north] = NEIGHBOUR_BOX;
  return geometry.coordinates
    .flat(geometry.type === 'Polygon' ? 1 : 2)
    .some(([x, y]) => x > west && x < east && y > south && y < north);
}

function dropRockall(geometry) {
  if (geometry.type !== 'MultiPolygon') return geometry;
  const kept = geometry.coordinates.filter(([shell]) => shell.some(([x]) => x >= WESTERN_LIMIT));
  return { type: 'MultiPolygon', coordinates: kept };
}

/** Leaves out islands and lakes too small to see at the distance they are at. */
function dropSpecks(feature) {
  const polygons = feature.geometry.coordinates.filter(([shell]) => !isSpeck(shell));
  const kept = polygons.map(([shell, ...holes]) => [shell, ...holes.filter((hole) => !isSpeck(hole))]);
  return { ...feature, geometry: { ...feature.geometry, coordinates: kept } };
}

function isSpeck(ring) {
  return Math.abs(measureArea(ring)) < SPECK * measureDetail(ring[0]);
}

/** d3-geo takes a counter-clockwise shell to mean everything but the shape, so shells go clockwise and holes the other way. */
function windClockwise(feature) {
  const { type, coordinates } = feature.geometry;
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  const wound = polygons.map((rings) =>
    rings.map((ring, index) => (measureArea(ring) < 0 === (index === 0) ? ring : ring.toReversed())),
  );
  return { ...feature, geometry: { type: 'MultiPolygon', coordinates: wound } };
}

/**
 * @param {readonly (readonly number[])[]} ring
 * @returns {number} area in square degrees: positive when the ring runs counter-clockwise
 */
export function measureArea(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return sum / 2;
}
