import { expect } from 'chai';
import { AreaRegister } from '../areas/area-register.js';
import { parseFeed } from '../parse-feed.js';
import { buildFeed, buildPartnership } from '../testing/feed-builder.js';
import { loadPublishedAreas, loadPublishedFeed } from '../testing/published-data.js';
import { readCsvRecords } from '../testing/read-csv.js';
import { BYTE_ORDER_MARK } from './csv.js';
import { createDownload, DOWNLOAD_FORMATS } from './download.js';

const partnerships = [buildPartnership({ id: 'one', name: '=HYPERLINK("x")' }), buildPartnership({ id: 'two' })];
const content = {
  feed: buildFeed([...partnerships, buildPartnership({ id: 'hidden' })]),
  partnerships,
  register: new AreaRegister([]),
  language: 'en',
} as const;

function readRecords(text: string) {
  expect(text.startsWith(BYTE_ORDER_MARK)).to.equal(true);
  return readCsvRecords(text.slice(BYTE_ORDER_MARK.length));
}

describe('createDownload', () => {
  it('names files after the day the feed was made', () => {
    expect(DOWNLOAD_FORMATS.map((format) => createDownload(format, content).name)).to.deep.equal([
      'partnerships-2025-06-01.csv',
      'partnerships-2025-06-01.geojson',
    ]);
    const undated = { ...content, feed: buildFeed(partnerships, { generated: null }) };
    expect(createDownload('csv', undated).name).to.equal('partnerships.csv');
  });

  it('writes what is shown and nothing else, in that order, with date, licence and publisher on each row', () => {
    const records = readRecords(createDownload('csv', content).content);
    expect(records.map((record) => record['Id'])).to.deep.equal(['one', 'two']);
    for (const record of records) {
      expect(record).to.include({
        'Feed made': '2025-06-01T09:00:00Z',
        Licence: 'Example Licence',
        'Published by': 'Example Publisher',
      });
    }
  });

  it("lets no spreadsheet take a stranger's words for a formula", () => {
    expect(readRecords(createDownload('csv', content).content)[0]?.['Name']).to.equal('\'=HYPERLINK("x")');
  });

  it("has headings in the reader's language", () => {
    const [record = {}] = readRecords(createDownload('csv', { ...content, language: 'cy' }).content);
    expect(record).to.include({ Dynodydd: 'one', 'Cyhoeddwyd gan': 'Example Publisher' });
  });

  it('writes a feed again as GeoJSON', () => {
    const { content: text } = createDownload('geojson', content);
    const { feed, issues } = parseFeed(JSON.parse(text), 'https://example.org/');
    expect(issues).to.deep.equal([]);
    expect(feed).to.deep.equal({ ...content.feed, partnerships });
  });

  it('leaves out no column and no row of the published feed', async () => {
    const [feed, { register }] = await Promise.all([loadPublishedFeed(), loadPublishedAreas()]);
    const { content: text } = createDownload('csv', {
      feed,
      partnerships: feed.partnerships,
      register,
      language: 'en',
    });
    const records = readRecords(text);
    expect(records).to.have.lengthOf(feed.partnerships.length);
    expect(Object.keys(records[0] ?? {})).to.have.lengthOf.above(40);
  });
});
