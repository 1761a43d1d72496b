/** Made-up partnerships for benchmarks of the map: the same ones in every run, in Node and in a page. */

const NAMES = ['Anti-Slavery Partnership', 'Modern Slavery Network', 'Exploitation Forum', 'Slavery Action Group'];
const PLACES = ['Ald', 'Bram', 'Cal', 'Dun', 'East', 'Fen', 'Hal', 'Kel', 'Lang', 'Mar', 'Nor', 'Oak', 'Pen', 'Thorn'];
const ENDINGS = ['borough', 'bury', 'dale', 'ford', 'ham', 'ley', 'minster', 'stead', 'thorpe', 'ton', 'wick'];
const LEVELS = ['local', 'sub-regional', 'regional'];

/** Corners of a made-up area around a point. */
const CORNERS = 64;

/**
 * @param {number} count
 * @param {readonly string[]} codes codes of areas, of which each partnership covers one
 * @returns {{id: string, name: string, level: string, code: string, position: [number, number]}[]} spread over Great Britain,
 *   denser in the south
 */
export function makeRecords(count, codes) {
  const random = makeRandom(42);
  const pick = (list) => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, (_, index) => ({
    id: `partnership-${index}`,
    name: `${pick(PLACES)}${pick(ENDINGS)} ${pick(NAMES)} ${index}`,
    level: pick(LEVELS),
    code: pick(codes),
    position: [-5 + random() * 6, 50.5 + random() ** 1.5 * 7],
  }));
}

/** The records as features of a feed, for the `partnerships` property. */
export function toFeatures(records) {
  return records.map(({ id, name, level, code, position }) => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: position },
    properties: {
      name,
      level,
      status: 'active',
      covers: [{ code }],
      assured: { date: '2025-03', by: 'partnership', method: 'questionnaire' },
    },
  }));
}

/** A GeoJSON polygon for each record, of about the size of a county. */
export function toPolygons(records) {
  const random = makeRandom(7);
  const features = records.map(({ id, position: [longitude, latitude] }) => {
    const ring = Array.from({ length: CORNERS }, (_, corner) => {
      const angle = (corner / CORNERS) * 2 * Math.PI;
      const distance = 0.2 + random() * 0.1;
      return [longitude + Math.cos(angle) * distance * 1.6, latitude + Math.sin(angle) * distance];
    });
    return {
      type: 'Feature',
      properties: { id },
      geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
    };
  });
  return { type: 'FeatureCollection', features };
}

/** Mulberry32: small, fast, and the same everywhere. */
function makeRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
