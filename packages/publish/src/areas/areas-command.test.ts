import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Feature, MultiPolygon } from 'geojson';
import { parseAreas } from '@msp-widgets/feed/areas/parse-areas.js';
import { feature, neighbors } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection } from 'topojson-specification';
import { runCommand } from '../testing/run-command.js';
import { isInside } from './place-anchor.js';
import type { BoundaryFile } from './replace-shapes.js';

/** A made country: two forces side by side, the western one of two councils, of which one took the place of a retired code. */
const REGISTER = [
  { code: 'E92000001', kind: 'nation', name: { en: 'England' }, parents: [] },
  { code: 'E12000001', kind: 'region', name: { en: 'Region' }, parents: ['E92000001'] },
  { code: 'E23000001', kind: 'police-force-area', name: { en: 'West' }, parents: ['E12000001'] },
  { code: 'E23000002', kind: 'police-force-area', name: { en: 'East' }, parents: ['E12000001'] },
  { code: 'E06000001', kind: 'unitary', name: { en: 'South' }, parents: ['E23000001'] },
  { code: 'E06000002', kind: 'unitary', name: { en: 'North' }, parents: ['E23000001'], formerCodes: ['E06000099'] },
  { code: 'E06000003', kind: 'unitary', name: { en: 'Right' }, parents: ['E23000002'] },
];

function box(west: number, south: number, east: number, north: number): number[][][] {
  return [[[west, south], [west, north], [east, north], [east, south], [west, south]]]; // prettier-ignore
}

function draw(id: string, rings: number[][][], properties: Record<string, unknown> = {}): Feature {
  return { type: 'Feature', id, properties, geometry: { type: 'Polygon', coordinates: rings } };
}

const collect = (features: Feature[]) => ({ type: 'FeatureCollection', features }) as const;

/** The old shapes: boxes. */
function buildFiles(): Record<string, unknown> {
  const layers = {
    pfa: collect([
      draw('E23000001', box(-2, 51, -1, 53), { anchor: [-1.5, 52] }),
      draw('E23000002', box(-1, 51, 0, 53), { anchor: [-0.5, 52] }),
    ]),
    rgn: collect([draw('E12000001', box(-2, 51, 0, 53), { anchor: [-1, 52] })]),
    ctry: collect([draw('E92000001', box(-2, 51, 0, 53), { anchor: [-1, 52] })]),
    nbr: collect([draw('FRA', box(0.5, 48.5, 2, 50.5), { name: { en: 'France', cy: 'Ffrainc' } })]),
  };
  const councils = collect([
    draw('E06000001', box(-2, 51, -1, 52), { anchor: [-1.5, 51.5] }),
    draw('E06000002', box(-2, 52, -1, 53), { anchor: [-1.5, 52.5] }),
    draw('E06000003', box(-1, 51, 0, 53), { anchor: [-0.5, 52] }),
  ]);
  const about = { edition: '2020', attribution: 'Made with chalk.' };
  const onGrid = (objects: Record<string, ReturnType<typeof collect>>) => ({ ...topology(objects, 1e4), ...about });
  return {
    'areas.topo.json': { ...onGrid(layers), register: REGISTER, extra: 'kept' },
    'councils.topo.json': onGrid({ utla: councils }),
  };
}

/** New council shapes: the border between South and North is a zigzag at 51.9, and the border to the east is at -1.1. */
function buildCouncils(): Feature[] {
  const zigzag = Array.from({ length: 91 }, (_, place) => [
    -2 + place / 100,
    51.9 + ((place % 2) * (200 - place)) / 20_000,
  ]);
  const south = [...zigzag, [-1.1, 51], [-2, 51], [-2, 51.9]];
  const north = [[-2, 51.9], [-2, 53], [-1.1, 53], ...zigzag.toReversed()]; // prettier-ignore
  const right = [[-1.1, 51], [-1.1, 51.9], [-1.1, 53], [0, 53], [0, 51], [-1.1, 51]]; // prettier-ignore
  return [
    draw('1', [south], { FID: 1, LAD25CD: 'E06000001', LAD25NM: 'South' }),
    draw('2', [north], { FID: 2, LAD25CD: 'E06000099', LAD25NM: 'North' }),
    draw('3', [right], { FID: 3, LAD25CD: 'E06000003', LAD25NM: 'Right' }),
  ];
}

let folder = '';
let source = '';
before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'msp-areas-'));
  source = path.join(folder, 'in');
  mkdirSync(source);
  for (const [name, value] of Object.entries(buildFiles()))
    writeFileSync(path.join(source, name), JSON.stringify(value));
});
after(() => rmSync(folder, { recursive: true }));

function writeShapes(name: string, features: Feature[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(collect(features)));
  return file;
}

function readFile(to: string, name: string): BoundaryFile {
  return JSON.parse(readFileSync(path.join(to, name), 'utf8')) as BoundaryFile;
}

function readShape(file: BoundaryFile, layer: string, code: string): Feature<MultiPolygon> {
  const geometry = file.objects[layer]?.geometries.find(({ id }) => id === code);
  assert.ok(geometry, `${code} is drawn`);
  return feature(file, geometry) as unknown as Feature<MultiPolygon>;
}

const EDITION = ['--edition', '2025-05'];

describe('msp areas', () => {
  test('draws every layer anew from councils, and keeps codes, register and neighbours', async () => {
    const from = writeShapes('lad.geojson', buildCouncils());
    const to = path.join(folder, 'all');
    const { status, stdout, stderr } = await runCommand(
      'areas',
      '--from',
      from,
      '--in',
      source,
      '--to',
      to,
      ...EDITION,
    );
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /\n7 areas drawn anew, 1 as they were\.\n$/);
    const areas = readFile(to, 'areas.topo.json');
    const before = readFile(source, 'areas.topo.json');
    for (const [layer, { geometries }] of Object.entries(before.objects)) {
      const ids = areas.objects[layer]?.geometries.map(({ id }) => id);
      assert.deepEqual(ids, geometries.map(({ id }) => id), layer); // prettier-ignore
    }
    assert.deepEqual([areas['register'], areas['extra'], areas['edition']], [REGISTER, 'kept', '2025-05']);
    assert.match(
      String(areas['attribution']),
      /^Made with chalk\. Source: Office for National Statistics .* right 2025\.$/,
    );
    assert.doesNotThrow(() => parseAreas(areas));
    // The border has moved, in the force, the region has no line within, and the neighbour is where it was.
    assert.equal(isInside(readShape(areas, 'pfa', 'E23000002').geometry, [-1.05, 52]), true);
    assert.equal(readShape(areas, 'rgn', 'E12000001').geometry.coordinates[0]?.length, 1);
    assert.deepEqual(readShape(areas, 'nbr', 'FRA').properties, { name: { en: 'France', cy: 'Ffrainc' } });
  });

  test('reads a retired code as the area of today, shares borders and places labels inside', async () => {
    const from = writeShapes('lad.geojson', buildCouncils());
    const to = path.join(folder, 'shared');
    await runCommand('areas', '--from', from, '--in', source, '--to', to, ...EDITION);
    const councils = readFile(to, 'councils.topo.json');
    const layer = councils.objects['utla'] as GeometryCollection;
    assert.deepEqual(neighbors(layer.geometries), [[1, 2], [0, 2], [0, 1]]); // prettier-ignore
    for (const { id } of layer.geometries) {
      const { geometry, properties } = readShape(councils, 'utla', String(id));
      assert.ok(isInside(geometry, (properties as { anchor: number[] }).anchor), String(id));
    }
    assert.equal(isInside(readShape(councils, 'utla', 'E06000002').geometry, [-1.5, 51.95]), true);
  });

  test('keeps the shapes that the given ones do not fill, says so, and ends with 1', async () => {
    const from = writeShapes('part.geojson', buildCouncils().slice(0, 2));
    const to = path.join(folder, 'part');
    const { status, stderr } = await runCommand('areas', '--from', from, '--in', source, '--to', to, ...EDITION);
    assert.equal(status, 1);
    assert.match(stderr, /4 areas keep their old shapes, .*: E23000002, E12000001, E92000001, E06000003\.\n/);
    assert.equal(isInside(readShape(readFile(to, 'areas.topo.json'), 'pfa', 'E23000002').geometry, [-0.99, 52]), true);
  });

  test('makes lines as coarse as --size asks, and says so when that is not enough', async () => {
    const from = writeShapes('lad.geojson', buildCouncils());
    const draw = async (size: string) => {
      const to = path.join(folder, `size-${size}`);
      const args = ['--from', from, '--in', source, '--to', to, ...EDITION, '--size', size];
      const { status, stderr } = await runCommand('areas', ...args);
      return { status, stderr, corners: readFile(to, 'councils.topo.json').arcs.flat().length };
    };
    const [fine, coarse] = [await draw('66'), await draw('0.3')];
    assert.ok(fine.corners > 90 && coarse.corners < 20, `${fine.corners} and ${coarse.corners} corners`);
    assert.deepEqual([fine.status, fine.stderr], [0, '']);
    assert.equal(coarse.status, 1);
    assert.match(
      coarse.stderr,
      /the files are larger than --size allows, although the lines are as coarse as can be\./,
    );
  });

  test('points out shapes of another kind and codes that are not in the register', async () => {
    const [south, north] = buildCouncils();
    const sea = draw('3', box(-1.1, 51, 3, 53), { LAD25CD: 'E06000003' });
    const stray = draw('4', box(5, 51, 6, 53), { LAD25CD: 'E07000999' });
    const from = writeShapes('sea.geojson', [south!, north!, sea, stray]);
    const to = path.join(folder, 'sea');
    const { status, stderr } = await runCommand('areas', '--from', from, '--in', source, '--to', to, ...EDITION);
    assert.equal(status, 1);
    assert.match(stderr, /not in the register, and left out: E07000999\.\n/);
    assert.match(stderr, /much larger or smaller than before: E23000002, .*clipped to the coastline/);
  });

  test('writes the same bytes again, and other bytes only with --force', async () => {
    const from = writeShapes('lad.geojson', buildCouncils());
    const to = path.join(folder, 'again');
    const run = (...more: string[]) =>
      runCommand('areas', '--from', from, '--in', source, '--to', to, ...EDITION, ...more);
    await run();
    const first = readFileSync(path.join(to, 'areas.topo.json'), 'utf8');
    assert.equal((await run()).status, 0);
    assert.equal(readFileSync(path.join(to, 'areas.topo.json'), 'utf8'), first);
    assert.equal((await run('--attribution', 'Other')).status, 2);
    assert.equal(readFileSync(path.join(to, 'areas.topo.json'), 'utf8'), first);
    const { stdout } = await run('--attribution', 'Other', '--force', '--dry-run');
    assert.match(stdout, /^would write /);
    assert.equal(readFileSync(path.join(to, 'areas.topo.json'), 'utf8'), first);
  });

  const FAULTY: Readonly<Record<string, readonly [content: string, complaint: RegExp]>> = {
    'GeoJSON without codes': [
      JSON.stringify(collect([draw('1', box(-2, 51, -1, 52))])),
      /holds no areas: it must be GeoJSON/,
    ],
    'metres in place of degrees': [
      JSON.stringify(collect([draw('1', box(400000, 300000, 410000, 310000), { LAD25CD: 'E06000001' })])),
      /is in metres on the National Grid\. Download it as GeoJSON in degrees/,
    ],
    'shapes that fill nothing': [
      JSON.stringify(collect([draw('1', box(-2, 51, -1, 52), { LAD25CD: 'E07000999' })])),
      /nothing was written: the shapes do not fill any area/,
    ],
    'no JSON': ['{', /is not JSON/],
  };
  for (const [what, [content, complaint]] of Object.entries(FAULTY)) {
    test(`ends with 2 and one sentence for ${what}`, async () => {
      const from = path.join(folder, 'faulty.geojson');
      writeFileSync(from, content);
      const { status, stdout, stderr } = await runCommand(
        'areas',
        '--from',
        from,
        '--in',
        source,
        '--to',
        folder,
        ...EDITION,
      );
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, complaint);
    });
  }
});
