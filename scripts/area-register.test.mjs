import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const register = JSON.parse(readFileSync(new URL('../data/area-register.json', import.meta.url), 'utf8'));
const entries = new Map(register.map((entry) => [entry.code, entry]));
const COUNCILS = new Set([
  'county',
  'unitary',
  'metropolitan-district',
  'london-borough',
  'council-area',
  'local-government-district',
]);

/** Every area that contains the given one, at any distance. */
function listContaining(entry) {
  const found = new Set();
  const queue = [...entry.parents];
  while (queue.length > 0) {
    const code = queue.shift();
    if (found.has(code)) continue;
    found.add(code);
    queue.push(...entries.get(code).parents);
  }
  return [...found].map((code) => entries.get(code));
}

function countKinds(areas) {
  return areas.reduce((counts, { kind }) => ({ ...counts, [kind]: (counts[kind] ?? 0) + 1 }), {});
}

describe('the area register', () => {
  it('names every kind of area in full', () => {
    assert.deepEqual(countKinds(register), {
      country: 1,
      nation: 4,
      region: 9,
      'police-force-area': 45,
      county: 21,
      unitary: 85,
      'metropolitan-district': 36,
      'london-borough': 33,
      district: 164,
      'council-area': 32,
      'local-government-district': 11,
    });
  });

  it('uses each code once, and nine characters for it', () => {
    assert.equal(entries.size, register.length);
    for (const { code } of register) assert.match(code, /^[EKNSW][0-9]{8}$/);
  });

  it('has an entry for every parent, and only the United Kingdom without one', () => {
    for (const { code, parents } of register) {
      assert.equal(parents.length === 0, code === 'K02000001', code);
      for (const parent of parents) assert.ok(entries.has(parent), `${code} lies in ${parent}, which is missing`);
    }
  });

  it('never lets an area contain itself', () => {
    for (const entry of register) assert.ok(!listContaining(entry).includes(entry), entry.code);
  });

  it('leads from each council and district to one force, one nation and the United Kingdom', () => {
    const local = register.filter(({ kind }) => COUNCILS.has(kind) || kind === 'district');
    assert.equal(local.length, 218 + 164);
    for (const entry of local) {
      const counts = countKinds(listContaining(entry));
      assert.equal(counts['police-force-area'], 1, entry.code);
      assert.equal(counts.nation, 1, entry.code);
      assert.equal(counts.country, 1, entry.code);
      assert.equal(counts.region ?? 0, entry.code.startsWith('E') ? 1 : 0, entry.code);
      assert.equal(counts.county ?? 0, entry.kind === 'district' ? 1 : 0, entry.code);
    }
  });

  it('puts each force in one region of England, or one other nation', () => {
    for (const { code, kind, parents } of register) {
      if (kind !== 'police-force-area') continue;
      assert.equal(parents.length, 1, code);
      const parent = entries.get(parents[0]);
      assert.ok(parent.kind === 'region' || (parent.kind === 'nation' && parent.code !== 'E92000001'), code);
    }
  });

  it('lists a former code once, and never one still in use', () => {
    const former = register.flatMap(({ formerCodes = [] }) => formerCodes);
    assert.ok(former.length > 0);
    assert.equal(new Set(former).size, former.length);
    for (const code of former) assert.ok(!entries.has(code), code);
  });

  it('has an English name for every area, and Welsh for Wales', () => {
    for (const { code, kind, name } of register) {
      assert.ok(name.en, code);
      if (code.startsWith('W') || kind === 'region' || kind === 'nation') assert.ok(name.cy, code);
    }
  });
});
