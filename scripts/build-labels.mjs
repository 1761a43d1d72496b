// Gives every record of data/partnerships.json a label position inside the area it covers: `npm run build:labels`.
// Run it after a record is added or its coverage changes. It always ends the same, whatever positions were there before.
import { readFileSync, writeFileSync } from 'node:fs';
import { openAreas } from './areas/draw-footprint.mjs';
import { isInside } from './areas/place-anchors.mjs';
import { measureFootprint, spreadLabels } from './areas/spread-labels.mjs';

const feedFile = new URL('../data/partnerships.json', import.meta.url);
const feed = readJson(feedFile);
const { findEntry, findShape, drawFootprint } = openAreas(
  readJson(new URL('../data/areas.topo.json', import.meta.url)),
  readJson(new URL('../data/councils.topo.json', import.meta.url)),
);
/** Districts have no shape of their own, only their county's, so their label goes to a town. Positions: GeoNames, CC BY 4.0. */
const towns = readJson(new URL('areas/district-towns.json', import.meta.url));

const groups = new Map();
for (const record of feed.features) {
  record.geometry = null;
  const codes = record.properties.covers.map(({ code }) => code).sort();
  const override = record.properties.geometryOverride;
  const footprint = override ?? drawFootprint(codes);
  if (record.properties.level === 'national' || footprint.coordinates.length === 0) continue;
  const key = override ? record.id : codes.join(' ');
  if (!groups.has(key)) groups.set(key, { codes, footprint, records: [] });
  groups.get(key).records.push(record);
}

// Small footprints choose first: a large one has room to step aside.
const placed = [];
for (const group of [...groups.values()].sort((a, b) => rank(a) - rank(b) || (a.codes[0] < b.codes[0] ? -1 : 1))) {
  const records = group.records.sort((a, b) => (a.id < b.id ? -1 : 1));
  const positions =
    findTowns(group) ?? spreadLabels(group.footprint, records.length, [...placed, ...avoidAnchors(group)]);
  records.forEach((record, index) => {
    record.geometry = { type: 'Point', coordinates: positions[index] };
  });
  placed.push(...positions);
}
writeFileSync(feedFile, `${JSON.stringify(feed, null, 2)}\n`);
console.log(`${placed.length} of ${feed.features.length} records have a label position; the rest are national`);

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Towns are fixed points, so they come before everything that can move. */
function rank(group) {
  return findTowns(group) ? 0 : measureFootprint(group.footprint);
}

/** The town of a lone record's first district, when we know one that its county's shape contains. */
function findTowns({ codes, footprint, records }) {
  const position = towns[codes[0]]?.position;
  return records.length === 1 && position && isInside(footprint, position) ? [position] : undefined;
}

/** A district must not be taken for its county, so it keeps away from the point where the county's own name goes. */
function avoidAnchors({ codes }) {
  const districts = codes.map(findEntry).filter((entry) => entry?.kind === 'district');
  return districts.map((entry) => findShape(entry).geometry.properties.anchor);
}
