import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { feature, neighbors } from 'topojson-client';
import { measureArea } from './areas/cut-units.mjs';
import { openAreas } from './areas/draw-footprint.mjs';
import { isInside, listPolygons } from './areas/place-anchors.mjs';

const areas = readData('areas.topo.json');
const councils = readData('councils.topo.json');
const register = readData('area-register.json');
const { findShape } = openAreas(areas, councils);
const layers = [
  ...['pfa', 'rgn', 'ctry', 'nbr'].map((name) => ({ name, topology: areas })),
  { name: 'utla', topology: councils },
].map(({ name, topology }) => ({
  name,
  geometries: topology.objects[name].geometries,
  shapes: feature(topology, topology.objects[name]).features,
}));
const shapesOf = (name) => layers.find((layer) => layer.name === name).shapes;

function readData(name) {
  return JSON.parse(readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8'));
}

/** Neighbours by id: `{ E23000018: Set { … } }` as a map. */
function findNeighbours(topology, name) {
  const { geometries } = topology.objects[name];
  const found = neighbors(geometries);
  return new Map(geometries.map(({ id }, index) => [id, new Set(found[index].map((other) => geometries[other].id))]));
}

function listSegments(shapes) {
  const segments = new Set();
  for (const { geometry } of shapes) {
    for (const ring of listPolygons(geometry).flat()) {
      for (let i = 1; i < ring.length; i++) segments.add([ring[i - 1], ring[i]].map(String).sort().join(' '));
    }
  }
  return segments;
}

function countCrossings(ring) {
  let count = 0;
  for (let i = 1; i < ring.length; i++) {
    for (let j = i + 1; j < ring.length; j++) if (doCross(ring[i - 1], ring[i], ring[j - 1], ring[j])) count++;
  }
  return count;
}

function doCross(a, b, c, d) {
  for (const axis of [0, 1]) {
    if (Math.max(c[axis], d[axis]) < Math.min(a[axis], b[axis])) return false;
    if (Math.min(c[axis], d[axis]) > Math.max(a[axis], b[axis])) return false;
  }
  const turn = (p, q, r) => Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

describe('the area files', () => {
  it('hold as many shapes of each layer as there are areas to draw', () => {
    const counts = Object.fromEntries(layers.map(({ name, shapes }) => [name, shapes.length]));
    assert.deepEqual(counts, { pfa: 45, rgn: 12, ctry: 4, nbr: 14, utla: 216 });
  });

  it('carry the whole register, an edition and the credits', () => {
    assert.deepEqual(areas.register, register);
    for (const topology of [areas, councils]) {
      assert.match(topology.edition, /^\d{4}-\d{2}$/);
      assert.match(topology.attribution, /Natural Earth.*National Statistics.*OS data.*Open Government Licence v3\.0/);
    }
    assert.equal(councils.edition, areas.edition);
  });

  it('share one grid, so that a line is in the same place in both', () => {
    assert.deepEqual(councils.transform, areas.transform);
    const councilLines = listSegments(shapesOf('utla'));
    const forceLines = [...listSegments(shapesOf('pfa'))];
    const apart = forceLines.filter((segment) => !councilLines.has(segment));
    assert.ok(forceLines.length > 5000);
    assert.deepEqual(apart, []);
  });

  it('draw every entry of the register but the United Kingdom', () => {
    const missing = register.filter((entry) => !findShape(entry)).map(({ code }) => code);
    assert.deepEqual(missing, ['K02000001']);
  });

  it('draw nothing that no entry of the register reaches', () => {
    const reached = new Set(register.map((entry) => findShape(entry)?.geometry));
    // Scotland, Wales and Northern Ireland are also drawn beside the English regions, where they are not entries.
    const drawn = layers.filter(({ name }) => name !== 'nbr').flatMap(({ geometries }) => geometries);
    const unreached = drawn.filter((geometry) => !reached.has(geometry)).map(({ id }) => id);
    assert.deepEqual(unreached, ['N92000002', 'S92000003', 'W92000004']);
  });

  it('give a force area its own code as its id', () => {
    const forces = register.filter(({ kind }) => kind === 'police-force-area');
    assert.deepEqual(
      shapesOf('pfa')
        .map(({ id }) => id)
        .sort(),
      forces.map(({ code }) => code).sort(),
    );
    assert.deepEqual(
      forces.filter(({ drawnAs }) => drawnAs),
      [],
    );
  });

  it('anchor each label inside its shape', () => {
    for (const { name, shapes } of layers) {
      if (name === 'nbr') continue;
      for (const { id, geometry, properties } of shapes) {
        assert.ok(isInside(geometry, properties.anchor), `${name} ${id}`);
        assert.deepEqual(
          properties.anchor,
          properties.anchor.map((degrees) => Number(degrees.toFixed(4))),
        );
      }
    }
  });

  it('name the neighbours in English and Welsh', () => {
    const names = new Map(shapesOf('nbr').map(({ id, properties }) => [id, properties.name]));
    for (const [id, { en, cy }] of names) assert.ok(en && cy, id);
    for (const id of ['BEL', 'DEU', 'DNK', 'FRA', 'GGY', 'IMN', 'IRL', 'JEY', 'NLD', 'NOR'])
      assert.ok(names.has(id), id);
  });

  it('draw neighbouring land as far as a map lets its reader go, with no straight cut before', () => {
    // The LIMIT of packages/elements/src/msp-map/map-view.ts.
    const box = [-62, 27, 55, 73];
    assert.deepEqual(areas.bbox, box);
    const isStraight = (a, b, axis) => Math.abs(a[axis] - b[axis]) < 1e-9;
    const isOnEdge = (a, axis) => [box[axis], box[axis + 2]].some((edge) => Math.abs(a[axis] - edge) < 1e-3);
    const cuts = [...listSegments(shapesOf('nbr'))]
      .map((segment) => segment.split(' ').map((point) => point.split(',').map(Number)))
      .filter(([a, b]) => [0, 1].some((axis) => isStraight(a, b, axis) && !isOnEdge(a, axis)))
      .filter(([a, b]) => Math.hypot(a[0] - b[0], a[1] - b[1]) > 1);
    assert.deepEqual(cuts, []);
  });

  it('keep the outlines of the UK as fine as about 30 m', () => {
    assert.deepEqual(
      areas.transform.scale.map((degrees) => Number(degrees.toFixed(6))),
      [0.000424, 0.000316],
    );
  });

  it('draw Northern Ireland and Ireland with one border', () => {
    const border = [...listSegments(shapesOf('ctry').filter(({ id }) => id === 'N92000002'))];
    const irish = listSegments(shapesOf('nbr').filter(({ id }) => id === 'IRL'));
    const shared = border.filter((segment) => irish.has(segment));
    assert.ok(shared.length > 100, String(shared.length));
  });

  it('wind shells clockwise and holes the other way, so that nothing fills the globe', () => {
    for (const { name, shapes } of layers) {
      for (const { id, geometry } of shapes) {
        for (const [shell, ...holes] of listPolygons(geometry)) {
          assert.ok(measureArea(shell) < 0, `${name} ${id}`);
          for (const hole of holes) assert.ok(measureArea(hole) > 0, `${name} ${id}`);
        }
      }
    }
  });

  it('have no ring that crosses itself', () => {
    for (const { name, shapes } of layers) {
      for (const { id, geometry } of shapes) {
        for (const ring of listPolygons(geometry).flat()) assert.equal(countCrossings(ring), 0, `${name} ${id}`);
      }
    }
  });

  it('leave Rockall out and St Kilda in, so that a fitted map is not half sea', () => {
    const scotland = shapesOf('ctry').find(({ id }) => id === 'S92000003');
    const west = Math.min(
      ...listPolygons(scotland.geometry)
        .flat(2)
        .map(([x]) => x),
    );
    assert.ok(west > -10 && west < -8, String(west));
  });
});

describe('who touches whom', () => {
  const forces = findNeighbours(areas, 'pfa');
  const local = findNeighbours(councils, 'utla');

  it('is as on the ground', () => {
    assert.deepEqual(
      [...forces.get('E23000018')].sort(),
      ['E23000005', 'E23000006', 'E23000010', 'E23000011', 'E23000015', 'E23000019', 'E23000021'],
      'Derbyshire',
    );
    assert.deepEqual([...forces.get('E23000034')], ['E23000001'], 'the City of London');
    assert.deepEqual([...forces.get('N99999999')], [], 'Northern Ireland');
    assert.ok(forces.get('S23000009').has('E23000002') && forces.get('S23000009').has('E23000007'), 'Scotland');
    assert.deepEqual([...local.get('E06000046')], [], 'the Isle of Wight');
    assert.deepEqual([...local.get('E06000018')], ['E10000024'], 'Nottingham');
  });

  it('is the same whether asked of forces or of their councils', () => {
    const kinds = new Map(register.map(({ code, kind }) => [code, kind]));
    const forceOf = new Map();
    for (const { code, drawnAs = code, parents } of register) {
      const force = parents.find((parent) => kinds.get(parent) === 'police-force-area');
      if (force) forceOf.set(drawnAs, force);
    }
    const joined = new Map([...forces.keys()].map((force) => [force, new Set()]));
    for (const [council, others] of local) {
      for (const other of others) {
        if (forceOf.get(other) !== forceOf.get(council)) joined.get(forceOf.get(council)).add(forceOf.get(other));
      }
    }
    for (const [force, others] of forces) assert.deepEqual([...joined.get(force)].sort(), [...others].sort(), force);
  });
});
