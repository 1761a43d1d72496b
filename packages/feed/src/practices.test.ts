import { expect } from 'chai';
import type { Practice, Text } from './partnership.js';
import { createPracticeDocument, listPractices, selectPractices } from './practices.js';
import { createSearchIndex } from './search.js';
import { buildFeed, buildPartnership } from './testing/feed-builder.js';
import { loadPublishedFeed } from './testing/published-data.js';

function buildPractice(summary: string, ...themes: string[]): Practice {
  return { title: null, summary, themes, source: null };
}

const PARTNERSHIPS = [
  buildPartnership({
    id: 'north',
    name: 'North Partnership',
    practice: [buildPractice('Street theatre', 'outreach'), buildPractice('One office', 'offices', 'governance')],
  }),
  buildPartnership({ id: 'none', practice: [] }),
  buildPartnership({
    id: 'south',
    status: 'closed',
    name: 'South Network',
    aliases: [],
    practice: [{ ...buildPractice('A quiz', 'outreach'), title: { en: 'Theatre quiz', cy: 'Cwis' } }],
  }),
];
const theme = new Map<string, Text>([
  ['governance', { en: 'Structure', cy: 'Strwythur' }],
  ['outreach', 'Outreach'],
  ['unused', 'Unused'],
]);
const FEED = buildFeed(PARTNERSHIPS, { vocabularies: { ...buildFeed().vocabularies, theme } });
const practices = listPractices(PARTNERSHIPS);

function select(found: readonly string[] | null, ...themes: string[]) {
  const { shown, themes: counted } = selectPractices({ practices, found, themes: new Set(themes) }, FEED);
  return {
    shown: shown.map(({ id }) => id),
    themes: Object.fromEntries(counted.map(({ value, count }) => [value, count])),
  };
}

describe('listPractices', () => {
  it('lists every practice with its partnership, in order, those of closed ones too', () => {
    expect(practices.map(({ id, partnership }) => [id, partnership.id])).to.deep.equal([
      ['north/1', 'north'],
      ['north/2', 'north'],
      ['south/1', 'south'],
    ]);
  });

  it('lists all of the published feed, each under an id of its own', async () => {
    const { partnerships } = await loadPublishedFeed();
    const listed = listPractices(partnerships);
    expect(listed)
      .to.have.lengthOf(partnerships.reduce((sum, { practice }) => sum + practice.length, 0))
      .above(100);
    expect(new Set(listed.map(({ id }) => id)).size).to.equal(listed.length);
  });
});

describe('searching practices', () => {
  const index = createSearchIndex(practices.map((listed) => createPracticeDocument(listed, FEED)));
  const found: [query: string, ids: string[]][] = [
    ['theatre', ['south/1', 'north/1']],
    ['cwis', ['south/1']],
    ['strwythur', ['north/2']],
    ['offices', ['north/2']],
    ['south', ['south/1']],
    ['north theater', ['north/1']],
  ];
  for (const [query, ids] of found) {
    it(`finds by "${query}": title, theme, words and partnership, in every language`, () => {
      expect(index.search(query)).to.deep.equal(ids);
    });
  }
});

describe('selectPractices', () => {
  it('shows all, in order, when nothing is asked', () => {
    expect(select(null).shown).to.deep.equal(['north/1', 'north/2', 'south/1']);
  });

  it('shows what was found in its order, and passes over what is not there', () => {
    expect(select(['south/1', 'gone/1', 'north/1']).shown).to.deep.equal(['south/1', 'north/1']);
  });

  it('shows what has one of the chosen themes', () => {
    expect(select(null, 'offices').shown).to.deep.equal(['north/2']);
    expect(select(null, 'offices', 'outreach').shown).to.deep.equal(['north/1', 'north/2', 'south/1']);
    expect(select(['south/1'], 'offices').shown).to.deep.equal([]);
  });

  it('counts what was found by theme, whichever are chosen, in the order of the vocabulary', () => {
    expect(select(null, 'offices').themes).to.deep.equal({ governance: 1, outreach: 2, offices: 1 });
    expect(Object.keys(select(null).themes)).to.deep.equal(['governance', 'outreach', 'offices']);
    expect(select(['south/1']).themes).to.deep.equal({ governance: 0, outreach: 1, offices: 0 });
  });
});
