import { createFacets, type Facet } from '@msp-widgets/feed/facets.js';
import type { Filters } from '@msp-widgets/feed/filter.js';
import { buildPartnership } from '@msp-widgets/feed/testing/feed-builder.js';
import { expect } from 'chai';
import { until } from '../testing/until.js';
import { FacetCounter } from './facet-counter.js';

const MANY = Array.from({ length: 1_001 }, (_, place) =>
  buildPartnership({ id: `p${place}`, level: place === 0 ? 'local' : 'regional' }),
);
const FEW = MANY.slice(0, 3);
const FACETS = createFacets(null);
const NONE: Filters = new Map();
const LOCAL: Filters = new Map([['level', new Set(['local'])]]);

/** A facet of levels that says whom it has been asked about. */
function createSpy() {
  const [level] = FACETS;
  const read = new Set<string>();
  const facet: Facet = {
    ...level!,
    listValues: (partnership) => {
      read.add(partnership.id);
      return level!.listValues(partnership);
    },
  };
  return { facets: [facet], read };
}

const readLocal = (counts: ReturnType<FacetCounter['count']>) =>
  counts.get('level')?.find(({ value }) => value === 'local')?.count;

describe('FacetCounter', () => {
  it('counts few at once, each time', () => {
    const counter = new FacetCounter(() => undefined);
    expect(readLocal(counter.count(FEW, FACETS, NONE))).to.equal(1);
    expect(readLocal(counter.count(FEW.slice(1), FACETS, LOCAL))).to.equal(0);
  });

  it('counts many at once for the first time, and again only once what it gave is painted', async () => {
    let changes = 0;
    const counter = new FacetCounter(() => (changes += 1));
    const others = MANY.map((partnership) => ({ ...partnership, level: 'local' as const }));
    expect(readLocal(counter.count(MANY, FACETS, NONE))).to.equal(1);
    expect(readLocal(counter.count(others, FACETS, NONE))).to.equal(1);
    expect(readLocal(counter.count(others, FACETS, LOCAL))).to.equal(1);
    await until(() => changes === 1, 'it asks to be drawn again');
    expect(readLocal(counter.count(others, FACETS, LOCAL))).to.equal(1_001);
    expect(readLocal(counter.count(MANY, FACETS, NONE))).to.equal(1_001);
  });

  it('does not count the same again', () => {
    const counter = new FacetCounter(() => undefined);
    expect(counter.count(MANY, FACETS, LOCAL)).to.equal(counter.count(MANY, FACETS, LOCAL));
  });

  it('never gives counts of other facets', () => {
    const counter = new FacetCounter(() => undefined);
    counter.count(MANY, [], NONE);
    expect(readLocal(counter.count(MANY, FACETS, NONE))).to.equal(1);
  });

  it('reads many ahead, after the paint', async () => {
    const { facets, read } = createSpy();
    const counter = new FacetCounter(() => undefined);
    counter.prepare(MANY, facets);
    expect(read.size).to.equal(0);
    await until(() => read.size === MANY.length, 'all are read');
  });
});
