import { expect } from 'chai';
import { FeedError } from '../feed-error.js';
import { loadJson } from '../load-json.js';
import { loadPublishedAreas } from '../testing/published-data.js';
import { parseAreas } from './parse-areas.js';
import { parseCouncils } from './parse-councils.js';

const REGISTER = [{ code: 'E1', kind: 'unitary', name: { en: 'Port' } }];
const FILE = { type: 'Topology', arcs: [], objects: { utla: { type: 'GeometryCollection', geometries: [] } } };

const buildAreas = (members: object = {}) => parseAreas({ ...FILE, objects: {}, register: REGISTER, ...members });

describe('parseCouncils', () => {
  it('takes the published outlines for the published boundary file', async () => {
    const { value } = await loadJson('/data/councils.topo.json');
    expect(parseCouncils(value, await loadPublishedAreas())).to.equal(value);
  });

  it('takes files that both name no edition', () => {
    expect(parseCouncils(FILE, buildAreas())).to.equal(FILE);
  });

  const others: readonly (readonly [councils: unknown, areas: unknown])[] = [
    ['2025-06', '2026-01'],
    ['2025-06', undefined],
    [undefined, '2025-06'],
  ];
  for (const [edition, of] of others) {
    it(`refuses outlines of edition ${String(edition)} on top of areas of edition ${String(of)}`, () => {
      expect(() => parseCouncils({ ...FILE, edition }, buildAreas({ edition: of })))
        .to.throw(FeedError, 'different editions')
        .with.property('code', 'not-a-feed');
    });
  }

  const refused: Readonly<Record<string, unknown>> = {
    null: null,
    'a feed': { type: 'FeatureCollection', features: [] },
    'a boundary file': { ...FILE, objects: { pfa: {} } },
    'a topology without arcs': { ...FILE, arcs: undefined },
    'a topology whose objects are a list': { ...FILE, objects: [] },
  };
  for (const [what, value] of Object.entries(refused)) {
    it(`refuses ${what}`, () => {
      expect(() => parseCouncils(value, buildAreas()))
        .to.throw(FeedError, 'no Topology with outlines of councils')
        .with.property('code', 'not-a-feed');
    });
  }
});
