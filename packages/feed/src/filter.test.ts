import { expect } from 'chai';
import { NOT_RECORDED, createFacets, type Facet } from './facets.js';
import { countFacets, filterPartnerships, prepareFacets, toggleFilter, type Filters } from './filter.js';
import type { Partnership } from './partnership.js';
import { buildCovering, choose, FACETS, LEVEL, REGION } from './testing/facet-builder.js';
import { loadPublishedAreas, loadPublishedFeed } from './testing/published-data.js';

const ALL = [
  buildCovering('hill', 'local', 'E1-hill'),
  buildCovering('north', 'sub-regional', 'E1-north'),
  buildCovering('port', 'local', 'E1-port'),
  buildCovering('isle', 'local', 'W1-isle'),
  buildCovering('nowhere', null),
];

describe('filterPartnerships', () => {
  const filter = (filters: Filters, facets = FACETS) => filterPartnerships(ALL, facets, filters).map(({ id }) => id);

  it('keeps everything, in order, when nothing is chosen', () => {
    const everything = ALL.map(({ id }) => id);
    expect(filter(new Map())).to.deep.equal(everything);
    expect(filter(choose({ level: [], region: [] }))).to.deep.equal(everything);
  });

  it('reads nothing of them when nothing is chosen', () => {
    const unread: Facet = {
      ...LEVEL,
      listValues: () => {
        throw new Error('It was read.');
      },
    };
    expect(filterPartnerships(ALL, [unread], choose({ level: [] }))).to.equal(ALL);
  });

  it('widens with each value chosen in one facet', () => {
    expect(filter(choose({ level: ['local'] }))).to.deep.equal(['hill', 'port', 'isle']);
    expect(filter(choose({ level: ['local', 'sub-regional'] }))).to.deep.equal(['hill', 'north', 'port', 'isle']);
  });

  it('narrows with each facet', () => {
    expect(filter(choose({ level: ['local'], region: ['E1-region'] }))).to.deep.equal(['hill', 'port']);
  });

  it('finds what lacks a value', () => {
    expect(filter(choose({ level: [NOT_RECORDED] }))).to.deep.equal(['nowhere']);
  });

  it('finds nothing for a value that nothing has', () => {
    expect(filter(choose({ level: ['constructor'] }))).to.deep.equal([]);
  });

  it('passes over a choice in a facet that is not offered', () => {
    expect(filter(choose({ region: ['W1'], level: ['local'] }), createFacets(null))).to.deep.equal([
      'hill',
      'port',
      'isle',
    ]);
  });
});

describe('countFacets', () => {
  const list = ({ name }: Facet, filters: Filters, partnerships: readonly Partnership[] = ALL) =>
    countFacets(partnerships, FACETS, filters).get(name) ?? [];
  const count = (...asked: Parameters<typeof list>) =>
    Object.fromEntries(list(...asked).map(({ value, count }) => [value, count]));

  it('counts each facet among what the others leave, all at once', () => {
    const counts = countFacets(ALL, FACETS, choose({ level: ['local'], region: ['E1-region'] }));
    expect([...counts.keys()]).to.deep.equal(FACETS.map(({ name }) => name));
    expect(counts.get('level')).to.deep.include({ value: 'sub-regional', count: 1 });
    expect(counts.get('region')).to.deep.include({ value: 'W1', count: 1 });
  });

  it('counts what each value alone would show', () => {
    expect(count(LEVEL, new Map())).to.deep.equal({
      local: 3,
      'sub-regional': 1,
      regional: 0,
      national: 0,
      [NOT_RECORDED]: 1,
    });
  });

  it('lists values in the order of the facet', () => {
    expect(list(REGION, new Map()).map(({ value }) => value)).to.deep.equal(REGION.values);
  });

  it('counts on when a value of the facet itself is chosen', () => {
    expect(count(LEVEL, choose({ level: ['sub-regional'] }))).to.deep.equal(count(LEVEL, new Map()));
  });

  it('counts among what the other facets leave', () => {
    expect(count(LEVEL, choose({ region: ['E1-region'] }))).to.deep.equal({
      local: 2,
      'sub-regional': 1,
      regional: 0,
      national: 0,
    });
  });

  it('counts a partnership once in each region it reaches', () => {
    expect(count(REGION, new Map(), [buildCovering('both', 'regional', 'E1-hill', 'E1-port', 'W1')])).to.deep.equal({
      'E1-region': 1,
      W1: 1,
    });
  });

  it('does not offer "not recorded" where everything is recorded', () => {
    expect(count(LEVEL, new Map(), ALL.slice(0, 4))).not.to.have.property(NOT_RECORDED);
  });

  it('keeps a chosen "not recorded" on offer, so that it can be taken back', () => {
    expect(count(LEVEL, choose({ level: [NOT_RECORDED], region: ['W1'] }))).to.have.property(NOT_RECORDED, 0);
  });

  it('agrees with the filters on the published data', async () => {
    const [feed, { register }] = await Promise.all([loadPublishedFeed(), loadPublishedAreas()]);
    const facets = createFacets(register, { feed, today: new Date('2026-11-24') });
    const { partnerships } = feed;
    const region = choose({ region: ['E12000005'] });
    for (const [name, counts] of countFacets(partnerships, facets, region)) {
      for (const { value, count } of counts) {
        const chosen = filterPartnerships(partnerships, facets, new Map(region).set(name, new Set([value])));
        expect(chosen, `${name} ${value}`).to.have.lengthOf(count);
      }
    }
    expect(filterPartnerships(partnerships, facets, region)).to.have.lengthOf(7);
  });
});

describe('prepareFacets', () => {
  it('reads each partnership once, before it is counted', async () => {
    const read: string[] = [];
    const facet: Facet = {
      ...LEVEL,
      listValues: (partnership) => {
        read.push(partnership.id);
        return LEVEL.listValues(partnership);
      },
    };
    const facets = [facet];
    await prepareFacets(ALL, facets);
    expect(read).to.deep.equal(ALL.map(({ id }) => id));
    countFacets(ALL, facets, new Map());
    filterPartnerships(ALL, facets, choose({ level: ['local'] }));
    expect(read).to.have.lengthOf(ALL.length);
  });
});

describe('toggleFilter', () => {
  it('turns a value on and off, and leaves the others alone', () => {
    const one = toggleFilter(new Map(), 'level', 'local');
    const two = toggleFilter(one, 'level', 'regional');
    expect(toggleFilter(two, 'level', 'local')).to.deep.equal(choose({ level: ['regional'] }));
    expect(toggleFilter(two, 'region', 'W1')).to.deep.equal(choose({ level: ['local', 'regional'], region: ['W1'] }));
  });

  it('does not change the filters it is given', () => {
    const filters = choose({ level: ['local'] });
    toggleFilter(filters, 'level', 'regional');
    toggleFilter(filters, 'level', 'local');
    expect(filters).to.deep.equal(choose({ level: ['local'] }));
  });
});
