import { expect } from 'chai';
import { FeedError } from '../feed-error.js';
import { loadPublishedAreas } from '../testing/published-data.js';
import { parseAreas } from './parse-areas.js';

const PORT = { code: 'E1', kind: 'unitary', name: { en: 'Port', cy: 'Porthladd' }, parents: ['E2'] };

function buildFile(members: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { type: 'Topology', arcs: [], objects: {}, register: [PORT], attribution: 'Example credit', ...members };
}

function parseEntry(members: Readonly<Record<string, unknown>>) {
  const { register } = parseAreas(buildFile({ register: [PORT, { ...PORT, code: 'E3', ...members }] }));
  expect(register.findArea('E1'), 'the sound entry beside it').to.deep.equal(PORT);
  return register.findArea('E3');
}

describe('parseAreas', () => {
  it('reads the register, the topology and the credit', () => {
    const file = buildFile();
    const areas = parseAreas(file);
    expect([...areas.register.areas]).to.deep.equal([PORT]);
    expect(areas.topology).to.equal(file);
    expect(areas.attribution).to.equal('Example credit');
  });

  it('lives without a credit', () => {
    expect(parseAreas(buildFile({ attribution: 7 })).attribution).to.equal('');
  });

  const refused: [string, unknown][] = [
    ['null', null],
    ['a list', [buildFile()]],
    ['text', 'Topology'],
    ['a feed', { type: 'FeatureCollection', features: [] }],
    ['a topology without arcs', buildFile({ arcs: undefined })],
    ['a topology without objects', buildFile({ objects: undefined })],
    ['a topology whose objects are a list', buildFile({ objects: [] })],
    ['a topology without a register', buildFile({ register: undefined })],
    ['a register that is no list', buildFile({ register: { E1: PORT } })],
    ['a register of which no entry is understood', buildFile({ register: [null, 'E1', {}] })],
  ];
  for (const [name, value] of refused) {
    it(`refuses ${name}, and says what a boundary file needs`, () => {
      expect(() => parseAreas(value))
        .to.throw(FeedError, 'not a boundary file: it needs a type of Topology, arcs, objects and a register of areas')
        .with.property('code', 'not-a-feed');
    });
  }

  describe('leaves out alone an entry', () => {
    const faults: [string, Record<string, unknown>][] = [
      ['without a kind', { kind: undefined }],
      ['of an unknown kind', { kind: 'parish' }],
      ['without a name', { name: null }],
      ['with a name that is no map', { name: 'Port' }],
      ['without an English name', { name: { cy: 'Porthladd' } }],
    ];
    for (const [name, members] of faults) {
      it(name, () => {
        expect(parseEntry(members)).to.equal(undefined);
      });
    }

    it('whose code is no text', () => {
      const { register } = parseAreas(buildFile({ register: [PORT, { ...PORT, code: 3 }] }));
      expect([...register.areas]).to.have.lengthOf(1);
    });
  });

  describe('keeps an entry', () => {
    it('with its stand-in and its retired codes', () => {
      const members = { drawnAs: 'E2', formerCodes: ['E8'] };
      expect(parseEntry(members)).to.deep.equal({ ...PORT, code: 'E3', ...members });
    });

    it('without those of its other members that are of the wrong type', () => {
      const area = parseEntry({ name: { en: 'Port', cy: 1 }, parents: ['E2', 2], drawnAs: 3, formerCodes: 'E8' });
      expect(area).to.deep.equal({ code: 'E3', kind: 'unitary', name: { en: 'Port' }, parents: ['E2'] });
    });

    it('whose code is the name of a built-in', () => {
      expect(
        parseAreas(buildFile({ register: [{ ...PORT, code: '__proto__' }] })).register.findArea('__proto__')?.name,
      ).to.deep.equal(PORT.name);
    });
  });

  it('understands every entry of the published file', async () => {
    const { register, topology, attribution } = await loadPublishedAreas();
    const { register: entries } = topology as unknown as { register: unknown[] };
    expect([...register.areas]).to.deep.equal(entries);
    expect(attribution).to.contain('Crown copyright');
  });
});
