/** Where neighbouring land is cut off: west, south, east, north in degrees. Wide enough for any view of the UK. */
const NEIGHBOUR_BOX = '-14.5,48.2,6.5,61.5';

/** Anything wholly west of this is Rockall, which would halve the size of everything else on a fitted map. */
const WESTERN_LIMIT = -10;

/**
 * Cuts Natural Earth's units and the London boroughs into one layer without gaps or overlaps, and clips the neighbours.
 *
 * @param {object} sources
 * @param {GeoJSON.FeatureCollection} sources.world Natural Earth's admin-1 units
 * @param {GeoJSON.FeatureCollection} sources.boroughs the London boroughs, `properties.utla` set
 * @param {Map<string, { utla: string }>} sources.forceUnits by ISO 3166-2 code
 * @param {readonly string[]} sources.neighbours ISO 3166-1 alpha-3 codes
 * @param {Function} applyCommands mapshaper's
 * @returns {Promise<{ councils: GeoJSON.Feature[], neighbours: GeoJSON.Feature[] }>} several features may share one
 *   `properties.utla` or `properties.nbr`
 */
export async function cutUnits({ world, boroughs, forceUnits, neighbours }, applyCommands) {
  const units = [];
  const abroad = [];
  for (const { geometry, properties } of world.features) {
    const unit = forceUnits.get(properties.iso_3166_2);
    if (unit) units.push(toFeature({ utla: unit.utla }, dropRockall(geometry)));
    else if (neighbours.includes(properties.adm0_a3)) abroad.push(toFeature({ nbr: properties.adm0_a3 }, geometry));
  }
  if (units.length !== forceUnits.size) throw new Error(`expected ${forceUnits.size} UK units, found ${units.length}`);

  // Natural Earth's London is coarse. The boroughs' own land is cut out of every unit and laid in; what is left of the coarse
  // London (the tidal Thames and a strip along the edge) stays with the borough it came from.
  const output = await applyCommands(
    [
      '-i units.json -i boroughs.json -i abroad.json',
      '-erase boroughs target=units',
      '-merge-layers force target=units,boroughs name=councils',
      '-clean gap-fill-area=60km2 sliver-control=0 target=councils',
      `-clip bbox=${NEIGHBOUR_BOX} target=abroad`,
      '-o councils.json format=geojson target=councils',
      '-o neighbours.json format=geojson target=abroad',
    ].join(' '),
    { 'units.json': toCollection(units), 'boroughs.json': boroughs, 'abroad.json': toCollection(abroad) },
  );
  return {
    councils: JSON.parse(output['councils.json']).features.map(windClockwise),
    neighbours: JSON.parse(output['neighbours.json']).features.map(windClockwise),
  };
}

function toFeature(properties, geometry) {
  return { type: 'Feature', properties, geometry };
}

function toCollection(features) {
  return { type: 'FeatureCollection', features };
}

function dropRockall(geometry) {
  if (geometry.type !== 'MultiPolygon') return geometry;
  const kept = geometry.coordinates.filter(([shell]) => shell.some(([x]) => x >= WESTERN_LIMIT));
  return { type: 'MultiPolygon', coordinates: kept };
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
