import { expect } from 'chai';
import { AreaRegister } from '../areas/area-register.js';
import { isJsonObject } from '../json-readers.js';
import type { Feed, Partnership } from '../partnership.js';
import { buildAreas } from '../testing/area-builder.js';
import { buildFeed, buildPartnership } from '../testing/feed-builder.js';
import { loadPublishedAreas, loadPublishedFeed } from '../testing/published-data.js';
import { readCsvRecords } from '../testing/read-csv.js';
import { listTextValues } from '../text.js';
import { listCoverageRows } from './coverage-rows.js';
import { writeCsv } from './csv.js';
import { listPartnershipRows } from './partnership-rows.js';
import { listPracticeRows } from './practice-rows.js';

const register = new AreaRegister(buildAreas());
const TABLES = { listPartnershipRows, listCoverageRows, listPracticeRows };

const vocabularies: Feed['vocabularies'] = {
  sector: new Map([
    ['police', { en: 'Police', cy: 'Heddlu' }],
    ['charity-ngo', { en: 'Charity', cy: 'Elusen' }],
  ]),
  activity: new Map([['training', { en: 'Training', cy: 'Hyfforddiant' }]]),
  theme: new Map([['referral', { en: 'Referral; first steps', cy: 'Atgyfeirio' }]]),
};

function readFirst(list: keyof typeof TABLES, overrides: Partial<Partnership> = {}, language = 'en') {
  const partnerships = [buildPartnership(overrides)];
  const table = TABLES[list](buildFeed(partnerships, { vocabularies }), partnerships, register, language);
  return readCsvRecords(writeCsv(table))[0] ?? {};
}

describe('listPartnershipRows', () => {
  it('puts every field of a partnership into one row', () => {
    expect(readFirst('listPartnershipRows')).to.include({
      id: 'example-partnership',
      name: 'Example Anti-Slavery Partnership',
      aliases: 'Example Network',
      level: 'sub-regional',
      area_codes: 'E23000018',
      longitude: '-1.15',
      latitude: '53.1',
      founded: '2016',
      lead: 'Example Constabulary',
      lead_sector_code: 'police',
      lead_sector: 'Police',
      chair: 'Example County Council',
      chair_sector: 'local-authority',
      coordinator: '',
      members: 'Example Shelter (Charity)',
      activities: 'Training',
      meets: 'quarterly',
      contact_email: 'partnership@example.org',
      practice: 'One page of referral steps for front desks.',
      practice_theme_codes: 'referral',
      assured_date: '2025-03',
      sources: 'https://example.org/about (2025)',
    });
  });

  it('repeats the date, the source and the licence of the feed', () => {
    for (const list of Object.keys(TABLES) as (keyof typeof TABLES)[]) {
      expect(readFirst(list), list).to.include({
        feed_title: 'Example feed',
        feed_date: '2025-06-01T09:00:00Z',
        feed_source: 'Example Publisher',
        feed_source_url: 'https://example.org/',
        feed_licence: 'Example Licence',
        feed_licence_url: 'https://example.org/licence',
      });
    }
  });

  it('speaks the language asked for, and the default one where a text has no other', () => {
    const covers = [{ code: 'W1-isle', name: null, part: false }];
    const row = readFirst(
      'listPartnershipRows',
      { name: { en: 'Isle Network', cy: 'Rhwydwaith yr Ynys' }, covers },
      'cy-GB',
    );
    expect(row).to.include({
      name: 'Rhwydwaith yr Ynys',
      areas: 'Ynys',
      activities: 'Hyfforddiant',
      lead_sector: 'Heddlu',
    });
    expect(row['summary']).to.equal('Brings the example organisations together.');
  });

  it('joins lists with semicolons, which no entry keeps', () => {
    const aliases = ['First; and foremost', 'Second'];
    const members = [
      { name: null, sector: 'police' },
      { name: 'Example Hostel', sector: null },
    ];
    expect(readFirst('listPartnershipRows', { aliases, members })).to.include({
      aliases: 'First, and foremost; Second',
      members: 'Police; Example Hostel',
      member_sector_codes: 'police',
    });
  });

  it('keeps a text of several lines and with quotation marks as it is', () => {
    const summary = 'Meets "monthly";\nsee the website, please.';
    expect(readFirst('listPartnershipRows', { summary })).to.include({ summary });
  });

  it('disarms a formula in the name of an organisation', () => {
    expect(readFirst('listPartnershipRows', { lead: { name: '=cmd()', sector: null } })).to.include({
      lead: "'=cmd()",
    });
  });

  it('names an area as the register does, else as the publisher does, else by its code', () => {
    const covers = [
      { code: 'E1-old-city', name: 'Old words', part: true },
      { code: 'E9', name: 'Somewhere', part: false },
      { code: 'constructor', name: null, part: false },
    ];
    expect(readFirst('listPartnershipRows', { covers })).to.include({
      areas: 'Example City; Somewhere; constructor',
      part_area_codes: 'E1-old-city',
    });
  });

  it('writes a footprint of its own as well-known text', () => {
    const ring = [[0, 51], [1, 51], [1, 52], [0, 51]] as const; // prettier-ignore
    const wkt = '((0 51, 1 51, 1 52, 0 51))';
    const read = (geometryOverride: Partnership['geometryOverride']) =>
      readFirst('listPartnershipRows', { geometryOverride })['own_footprint'];
    expect(read({ type: 'Polygon', coordinates: [ring] })).to.equal(`POLYGON ${wkt}`);
    expect(read({ type: 'MultiPolygon', coordinates: [[ring], [ring]] })).to.equal(`MULTIPOLYGON (${wkt}, ${wkt})`);
    expect(read(null)).to.equal('');
  });
});

describe('listCoverageRows', () => {
  it('has a row for each area, with what its code means today', () => {
    const partnerships = [
      buildPartnership({
        covers: [
          { code: 'E1-hill', name: null, part: false },
          { code: 'E1-old-city', name: 'The old city', part: true },
        ],
        unconfirmed: ['covers'],
      }),
      buildPartnership({ id: 'nowhere', covers: [] }),
    ];
    const rows = readCsvRecords(writeCsv(listCoverageRows(buildFeed(partnerships), partnerships, register, 'en')));
    expect(rows).to.have.lengthOf(2);
    expect(rows[1]).to.include({
      partnership: 'example-partnership',
      number: '2',
      area_code: 'E1-old-city',
      current_area_code: 'E1-city',
      area: 'Example City',
      stated_area: 'The old city',
      area_kind: 'unitary',
      part: 'true',
      unconfirmed: 'true',
    });
    expect(rows[0]).to.include({ area: 'Hill', part: 'false', stated_area: '' });
  });
});

describe('listPracticeRows', () => {
  it('has a row for each practice, its words complete', () => {
    const summary = 'First this; then that.';
    const practice = [{ title: 'Steps', summary, themes: ['referral', 'new'], source: 'https://example.org/p' }];
    expect(readFirst('listPracticeRows', { practice })).to.include({
      partnership_name: 'Example Anti-Slavery Partnership',
      number: '1',
      title: 'Steps',
      summary,
      theme_codes: 'referral; new',
      themes: 'Referral, first steps; new',
      source: 'https://example.org/p',
      unconfirmed: 'false',
    });
  });
});

describe('the tables of the published feed', () => {
  let feed: Feed;
  let published: AreaRegister;

  before(async () => {
    feed = await loadPublishedFeed();
    published = (await loadPublishedAreas()).register;
  });

  const read = (list: keyof typeof TABLES) =>
    readCsvRecords(writeCsv(TABLES[list](feed, feed.partnerships, published, 'en')));

  it('lose no field of the 70 records', () => {
    const rows = read('listPartnershipRows');
    expect(rows.map(({ id }) => id)).to.deep.equal(feed.partnerships.map(({ id }) => id));
    feed.partnerships.forEach((partnership, place) => {
      const line = Object.values(rows[place] ?? {}).join('\n');
      for (const text of listStrings(partnership)) expect(line, partnership.id).to.include(text.replaceAll(';', ','));
    });
  });

  it('have a row for each area and each practice', () => {
    expect(read('listCoverageRows').map(({ partnership, area_code }) => [partnership, area_code])).to.deep.equal(
      feed.partnerships.flatMap(({ id, covers }) => covers.map(({ code }) => [id, code])),
    );
    expect(read('listPracticeRows').map(({ partnership, summary }) => [partnership, summary])).to.deep.equal(
      feed.partnerships.flatMap(({ id, practice }) => practice.map(({ summary }) => [id, listTextValues(summary)[0]])),
    );
  });

  /** Every text, code, address and date of a record, in its first language; addresses of practices are in their own table. */
  function listStrings({ practice, summary, funding, measures, strategy, ...rest }: Partnership): string[] {
    const inner = [rest, practice.map(({ summary: words, themes }) => ({ words, themes }))];
    const strings: string[] = [];
    JSON.stringify(inner, (_, value: unknown) => {
      const words = isJsonObject(value) && typeof value['en'] === 'string' ? value['en'] : value;
      if (typeof words === 'string') strings.push(words);
      return words;
    });
    // Texts with a column of their own keep their semicolons.
    const own = [summary, funding, measures, strategy].filter((text) => text !== null);
    return [...strings, ...own.map((text) => listTextValues(text)[0]?.split(';')[0] ?? '')];
  }
});
