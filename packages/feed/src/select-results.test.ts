import { expect } from 'chai';
import { createFacets } from './facets.js';
import type { Filters } from './filter.js';
import { selectResults, type ResultsRequest } from './select-results.js';
import { buildPartnership } from './testing/feed-builder.js';

const PARTNERSHIPS = [
  buildPartnership({ id: 'closed', name: 'A', status: 'closed', level: 'local' }),
  buildPartnership({ id: 'wales', name: { en: 'W', cy: 'C' }, level: 'national' }),
  buildPartnership({ id: 'north', name: 'N', level: 'local', assured: { date: '2025-04', by: null, method: null } }),
  buildPartnership({ id: 'east', name: 'E', level: 'local' }),
];
const LOCAL: Filters = new Map([['level', new Set(['local'])]]);

function select(request: Partial<ResultsRequest> = {}) {
  const { searched, shown } = selectResults({
    partnerships: PARTNERSHIPS,
    facets: createFacets(null),
    filters: new Map(),
    found: null,
    language: 'en',
    defaultLanguage: 'en',
    ...request,
  });
  return { searched: searched.map(({ id }) => id), shown: shown.map(({ id }) => id) };
}

describe('selectResults', () => {
  it('shows everything by name, closed ones last, when nothing is asked', () => {
    expect(select().shown).to.deep.equal(['east', 'north', 'wales', 'closed']);
  });

  it("goes by the names in the reader's language", () => {
    expect(select({ language: 'cy' }).shown).to.deep.equal(['wales', 'east', 'north', 'closed']);
  });

  it('shows what was found in the order of the search, closed ones last', () => {
    expect(select({ found: ['closed', 'north', 'east'] }).shown).to.deep.equal(['north', 'east', 'closed']);
  });

  it('orders what was found by name or by confirmation instead, when asked to', () => {
    const found = ['wales', 'closed', 'north', 'east'];
    expect(select({ found, order: 'name' }).shown).to.deep.equal(['east', 'north', 'wales', 'closed']);
    expect(select({ found, order: 'confirmed' }).shown).to.deep.equal(['north', 'east', 'wales', 'closed']);
    expect(select({ order: 'confirmed' }).shown).to.deep.equal(['north', 'east', 'wales', 'closed']);
  });

  it('shows nothing when nothing was found', () => {
    expect(select({ found: [] })).to.deep.equal({ searched: [], shown: [] });
  });

  it('passes over found ids that are not in the list, such as one outside the scope', () => {
    expect(select({ found: ['south', 'constructor', 'east'] }).shown).to.deep.equal(['east']);
  });

  it('filters what was found, and leaves facets all that was found to count', () => {
    expect(select({ found: ['wales', 'north', 'closed'], filters: LOCAL })).to.deep.equal({
      searched: ['wales', 'north', 'closed'],
      shown: ['north', 'closed'],
    });
  });

  it('filters without a search', () => {
    expect(select({ filters: LOCAL }).shown).to.deep.equal(['east', 'north', 'closed']);
  });
});
