import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { openAreas } from './areas/draw-footprint.mjs';
import { isInside } from './areas/place-anchors.mjs';
import { spreadLabels } from './areas/spread-labels.mjs';

const { features } = readData('partnerships.json');
const areas = openAreas(readData('areas.topo.json'), readData('councils.topo.json'));
const placed = features.filter(({ geometry }) => geometry);

function readData(name) {
  return JSON.parse(readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8'));
}

function measureKilometres([ax, ay], [bx, by]) {
  return 111.2 * Math.hypot((ax - bx) * Math.cos((ay * Math.PI) / 180), ay - by);
}

describe('the label positions of the feed', () => {
  it('are there for every record but the national ones', () => {
    const without = features.filter(({ geometry }) => geometry === null);
    assert.ok(placed.length > 0);
    assert.ok(without.every(({ properties }) => properties.level === 'national'));
    assert.ok(placed.every(({ properties }) => properties.level !== 'national'));
  });

  it('lie inside a shape the record covers, never in the sea', () => {
    for (const { id, geometry, properties } of placed) {
      const footprint = areas.drawFootprint(properties.covers.map(({ code }) => code));
      const aside = [
        [0, 0],
        [0.004, 0],
        [-0.004, 0],
        [0, 0.0025],
        [0, -0.0025],
      ];
      for (const [dx, dy] of aside) {
        const [x, y] = geometry.coordinates;
        assert.ok(isInside(footprint, [x + dx, y + dy]), `${id} is outside, or within about 275 m of the edge`);
      }
    }
  });

  it('are at least five kilometres apart', () => {
    placed.forEach((a, index) => {
      for (const b of placed.slice(index + 1)) {
        const apart = measureKilometres(a.geometry.coordinates, b.geometry.coordinates);
        assert.ok(apart >= 5, `${a.id} and ${b.id}: ${apart.toFixed(1)} km`);
      }
    });
  });

  it('do not pass a district off as its county', () => {
    for (const { id, geometry, properties } of placed) {
      for (const { code } of properties.covers) {
        const entry = areas.findEntry(code);
        if (entry?.kind !== 'district') continue;
        const { anchor } = areas.findShape(entry).geometry.properties;
        assert.ok(measureKilometres(anchor, geometry.coordinates) > 5, id);
      }
    }
  });

  it('stand on areas that the register knows, if only by a former code', () => {
    const codes = features.flatMap(({ properties }) => properties.covers.map(({ code }) => code));
    assert.deepEqual(
      codes.filter((code) => !areas.findEntry(code)),
      [],
    );
  });
});

describe('spreadLabels', () => {
  const square = {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [0, 0],
          [0, 1],
          [1, 1],
          [1, 0],
          [0, 0],
        ],
      ],
    ],
  };

  it('puts a lone label in the middle', () => {
    const [[x, y]] = spreadLabels(square, 1, []);
    assert.ok(Math.abs(x - 0.5) < 0.01 && Math.abs(y - 0.5) < 0.01, `${x}, ${y}`);
  });

  it('keeps labels that share a footprint apart', () => {
    const labels = spreadLabels(square, 3, []);
    assert.equal(labels.length, 3);
    for (const a of labels) {
      for (const b of labels) if (a !== b) assert.ok(measureKilometres(a, b) > 33, `${a} and ${b}`);
    }
  });

  it('steps aside for a label that is there already', () => {
    const [label] = spreadLabels(square, 1, [[0.5, 0.5]]);
    assert.ok(measureKilometres(label, [0.5, 0.5]) > 25, String(label));
  });
});
