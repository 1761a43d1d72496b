import { expect } from 'chai';
import { AreaRegister } from '../areas/area-register.js';
import { buildAreas } from '../testing/area-builder.js';
import { buildFeed, buildPartnership } from '../testing/feed-builder.js';
import { listActivityRows, listMemberRows, listSourceRows } from './list-rows.js';

const register = new AreaRegister(buildAreas());
const partnerships = [
  buildPartnership({
    activities: ['training', 'guidance'],
    coordinator: { name: null, sector: 'police' },
    sources: [{ url: 'https://example.org/about', date: null }],
  }),
];
const feed = buildFeed(partnerships, {
  vocabularies: {
    sector: new Map([['police', { en: 'Police', cy: 'Heddlu' }]]),
    activity: new Map([['training', { en: 'Training', cy: 'Hyfforddiant' }]]),
    theme: new Map(),
  },
});

describe('listMemberRows', () => {
  it('has those with a role first, then those who take part; what is not recorded is null', () => {
    expect(listMemberRows(feed, partnerships, register, 'cy').rows).to.deep.equal([
      ['example-partnership', 1, 'lead', 'Example Constabulary', 'police', 'Heddlu'],
      ['example-partnership', 2, 'chair', 'Example County Council', 'local-authority', 'local-authority'],
      ['example-partnership', 3, 'coordinator', null, 'police', 'Heddlu'],
      ['example-partnership', 4, 'member', 'Example Shelter', 'charity-ngo', 'charity-ngo'],
    ]);
  });
});

describe('listActivityRows', () => {
  it('has a row for each activity, with its code and its words', () => {
    expect(listActivityRows(feed, partnerships, register, 'en').rows).to.deep.equal([
      ['example-partnership', 1, 'training', 'Training'],
      ['example-partnership', 2, 'guidance', 'guidance'],
    ]);
  });
});

describe('listSourceRows', () => {
  it('has a row for each source', () => {
    expect(listSourceRows(feed, partnerships, register, 'en').rows).to.deep.equal([
      ['example-partnership', 1, 'https://example.org/about', null],
    ]);
  });
});
