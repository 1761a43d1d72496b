import { expect } from 'chai';
import { parsePlaces } from './places/parse-places.js';
import { loadJson } from './load-json.js';
import { isOpen } from './partnership.js';
import { createSearchDocument } from './search-document.js';
import { createSearchIndex, type SearchIndex } from './search.js';
import { loadPublishedAreas, loadPublishedFeed } from './testing/published-data.js';
import { RELEVANCE_QUERIES, type RelevanceQuery } from './testing/relevance-queries.js';

/** How much of what a query is about must be among the first five, and how often one of it first, over the whole set. */
const LEAST_RECALL = 0.97;
const LEAST_FIRST = 0.9;

describe('what the search of the published directory finds', () => {
  const queries = Object.values(RELEVANCE_QUERIES).flat();
  let index: SearchIndex;
  let ids: ReadonlySet<string>;
  let open: ReadonlySet<string>;

  before(async () => {
    const [feed, { register }, places] = await Promise.all([
      loadPublishedFeed(),
      loadPublishedAreas(),
      loadJson('/data/places.json').then(({ value }) => parsePlaces(value)),
    ]);
    ids = new Set(feed.partnerships.map(({ id }) => id));
    open = new Set(feed.partnerships.filter(isOpen).map(({ id }) => id));
    index = createSearchIndex(
      feed.partnerships.map((partnership) => createSearchDocument(partnership, feed, register, places.areaAliases)),
    );
  });

  /** As a reader sees them: those that are closed come last. */
  const search = (query: string) => {
    const found = index.search(query);
    return [...found.filter((id) => open.has(id)), ...found.filter((id) => !open.has(id))];
  };
  const recall = ([query, ...wanted]: RelevanceQuery) => {
    const found = search(query).slice(0, 5);
    return wanted.filter((id) => found.includes(id)).length / wanted.length;
  };
  const isFirst = ([query, ...wanted]: RelevanceQuery) => wanted.includes(search(query)[0] ?? '');
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const list = (missed: readonly RelevanceQuery[]) =>
    missed.map(([query]) => `${query}: ${search(query).slice(0, 5).join(', ')}`).join('\n');

  it('is asked at least 120 different queries, about partnerships that are there', () => {
    expect(new Set(queries.map(([query]) => query)).size)
      .to.equal(queries.length)
      .and.to.be.at.least(120);
    for (const [query, ...wanted] of queries) {
      expect(wanted, query).not.to.be.empty;
      for (const id of wanted) expect(ids, query).to.include(id);
    }
  });

  it('has what a query is about among the first five', () => {
    expect(mean(queries.map(recall)), list(queries.filter((query) => recall(query) < 1))).to.be.at.least(LEAST_RECALL);
  });

  it('has it first', () => {
    const first = mean(queries.map((query) => Number(isFirst(query))));
    expect(first, list(queries.filter((query) => !isFirst(query)))).to.be.at.least(LEAST_FIRST);
  });
});
