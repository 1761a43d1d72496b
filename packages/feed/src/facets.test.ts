import { expect } from 'chai';
import { AreaRegister } from './areas/area-register.js';
import { FACET_NAMES, NOT_RECORDED, createFacets, type Facet, type FacetName } from './facets.js';
import { countFacets, filterPartnerships } from './filter.js';
import type { Text } from './partnership.js';
import { buildAreas } from './testing/area-builder.js';
import { buildCovering, choose, LEVEL, REGION, REGISTER } from './testing/facet-builder.js';
import { buildFeed, buildPartnership } from './testing/feed-builder.js';

describe('createFacets', () => {
  it('offers only the level without a register', () => {
    expect(createFacets(null).map(({ name }) => name)).to.deep.equal(['level']);
  });

  it('offers levels from small to large, then "not recorded"', () => {
    expect(LEVEL.values).to.deep.equal(['local', 'sub-regional', 'regional', 'national', NOT_RECORDED]);
  });

  it('offers the regions of England and the other nations as wholes, then "not recorded"', () => {
    expect(REGION.values).to.deep.equal(['W1', 'E1-region', NOT_RECORDED]);
  });

  const expected: [string, string[], string[]][] = [
    ['a district is in the region around it', ['E1-hill'], ['E1-region']],
    ['one that crosses a border is in both', ['E1-hill', 'W1-isle'], ['E1-region', 'W1']],
    ['the country is everywhere', ['K1'], ['E1-region', 'W1']],
    ['a retired code counts', ['E1-old-city'], ['E1-region']],
    ['unknown areas are not recorded', ['E9', 'constructor'], [NOT_RECORDED]],
    ['no areas are not recorded', [], [NOT_RECORDED]],
    ['an unknown area beside a known one changes nothing', ['E9', 'W1'], ['W1']],
  ];
  for (const [name, codes, values] of expected) {
    it(`knows regions: ${name}`, () => {
      expect(REGION.listValues(buildCovering('some', 'local', ...codes))).to.deep.equal(values);
    });
  }

  it('takes an area outside every region for "not recorded"', () => {
    const rock = { code: 'rock', kind: 'unitary', name: { en: 'Rock' }, parents: ['E1'] } as const;
    const [, region] = createFacets(new AreaRegister([...buildAreas(), rock])) as [Facet, Facet];
    expect(region.listValues(buildCovering('rock', 'local', 'rock'))).to.deep.equal([NOT_RECORDED]);
  });
});

describe('createFacets of a feed', () => {
  const sector = new Map<string, Text>([
    ['police', 'Police'],
    ['faith', 'Faith'],
  ]);
  const council = buildPartnership({
    id: 'council',
    chair: { name: 'Council', sector: 'local-authority' },
    lead: { name: 'Force', sector: 'police' },
    coordinator: null,
    members: [
      { name: 'Diocese', sector: 'faith' },
      { name: 'Somebody', sector: null },
    ],
    activities: ['training', 'outreach'],
    practice: [
      { title: null, summary: 'One', themes: ['faith', 'business'], source: null },
      { title: null, summary: 'Two', themes: ['faith'], source: null },
    ],
    assured: { date: '2025-03', by: null, method: null },
    status: 'paused',
  });
  const bare = buildPartnership({
    id: 'bare',
    lead: null,
    chair: null,
    members: [],
    activities: [],
    practice: [],
    assured: { date: null, by: null, method: null },
    status: null,
  });
  const feed = buildFeed([council, bare], { vocabularies: { ...buildFeed().vocabularies, sector } });
  const facets = createFacets(REGISTER, { feed, today: new Date('2026-01-01') });
  const find = (name: FacetName) => facets.find((facet) => facet.name === name) as Facet;

  it('are all that there are, in the order shown', () => {
    expect(facets.map(({ name }) => name)).to.deep.equal([...FACET_NAMES]);
  });

  it('offer the values of the vocabulary in its order, then others that are used, then "not recorded"', () => {
    expect(find('sector').values).to.deep.equal(['police', 'faith', 'local-authority', NOT_RECORDED]);
    expect(find('activity').values).to.deep.equal(['training', 'outreach', NOT_RECORDED]);
    expect(find('status').values).to.deep.equal(['active', 'forming', 'paused', 'closed', 'superseded', NOT_RECORDED]);
  });

  const values: [FacetName, string[], string[]][] = [
    ['leader', ['local-authority', 'police'], [NOT_RECORDED]],
    ['coordinator', [NOT_RECORDED], [NOT_RECORDED]],
    ['sector', ['police', 'local-authority', 'faith'], [NOT_RECORDED]],
    ['activity', ['training', 'outreach'], [NOT_RECORDED]],
    ['theme', ['faith', 'business'], [NOT_RECORDED]],
    ['freshness', ['current'], ['undated']],
    ['status', ['paused'], [NOT_RECORDED]],
  ];
  for (const [name, recorded, missing] of values) {
    it(`know the ${name} of a partnership, and where it is not recorded`, () => {
      expect(find(name).listValues(council)).to.deep.equal(recorded);
      expect(find(name).listValues(bare)).to.deep.equal(missing);
    });
  }

  it('find what they count', () => {
    for (const facet of facets) {
      for (const { value, count } of countFacets(feed.partnerships, facets, new Map()).get(facet.name) ?? []) {
        const chosen = filterPartnerships(feed.partnerships, facets, choose({ [facet.name]: [value] }));
        expect(chosen, `${facet.name} ${value}`).to.have.lengthOf(count);
      }
    }
  });
});
