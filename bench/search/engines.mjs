/**
 * The engines that are compared, each set up as its own manual would have it for this task: all words required where it can,
 * typos forgiven, names over members over text.
 */
import uFuzzy from '@leeoniya/ufuzzy';
import { createSearchIndex } from '@msp-widgets/feed/search.js';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

/**
 * @typedef {object} Engine
 * @property {(records: readonly import('./synthetic-directory.mjs').SyntheticRecord[]) => (query: string, limit: number) => number[]} build
 *   answers with a search that gives the places of the records it finds, best first
 */

const FIELDS = ['name', 'area', 'members', 'activities'];
const WEIGHTS = { name: 4, area: 3, members: 2, activities: 1 };

/** @returns {Iterable<import('@msp-widgets/feed/search.js').SearchDocument>} the records as our engine reads them */
export function* listDocuments(records) {
  for (const [place, { name, area, members, activities }] of records.entries()) {
    yield { id: String(place), fields: [[name], [area], members, [activities]] };
  }
}

function searchWithFuse(options) {
  return (records) => {
    const fuse = new Fuse(records, options);
    return (query, limit) =>
      fuse.search(query, Number.isFinite(limit) ? { limit } : {}).map(({ refIndex }) => refIndex);
  };
}

/** @type {Readonly<Record<string, Engine>>} */
export const ENGINES = {
  ours: {
    build(records) {
      const index = createSearchIndex(listDocuments(records));
      return (query, limit) => index.search(query, { limit }).map(Number);
    },
  },
  fuse: {
    build: searchWithFuse({
      keys: Object.entries(WEIGHTS).map(([name, weight]) => ({ name, weight })),
      ignoreLocation: true,
      threshold: 0.3,
    }),
  },
  'fuse, defaults': { build: searchWithFuse({ keys: FIELDS }) },
  minisearch: {
    build(records) {
      const index = new MiniSearch({
        fields: FIELDS,
        extractField: (document, field) => (field === 'members' ? document.members.join(' ') : document[field]),
        searchOptions: {
          boost: { name: 4, area: 3, members: 2 },
          prefix: (word) => word.length > 1,
          fuzzy: (word) => (word.length > 3 ? 0.25 : false),
          combineWith: 'AND',
        },
      });
      index.addAll(records.map((record, id) => ({ id, ...record })));
      return (query, limit) =>
        index
          .search(query)
          .slice(0, limit)
          .map(({ id }) => id);
    },
  },
  ufuzzy: {
    build(records) {
      const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
      const texts = records.map(({ name, members, activities }) => `${name} | ${members.join(' | ')} | ${activities}`);
      return (query, limit) => {
        const [found, info, order] = fuzzy.search(texts, query, 1, 10_000);
        return (order ? order.map((place) => info.idx[place]) : (found ?? [])).slice(0, limit);
      };
    },
  },
};
