import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listLinesOf } from '../../testing/example-feed.js';
import { testBrokenFeeds, testSoundFeeds } from '../../testing/test-changes.js';

const NETWORK = 'error: Example Anti-Slavery Network (example-network)';

describe('the schema', () => {
  testSoundFeeds({
    'the example feed': () => undefined,
    'what a later 1.x may add, and null for "not recorded"': (feed, record) => {
      feed.feedVersion = '1.7';
      Object.assign(record, { mood: 'new', website: null, contact: null, lead: null, meets: null });
    },
  });

  testBrokenFeeds({
    'another version, and nothing else': [
      (feed, record) => {
        feed.feedVersion = '2.0';
        record.covers = [{ code: 'E07000999' }];
      },
      'error: The feed, feedVersion: "2.0" is a version that this checker does not know. It knows 1.0 and every later 1.x.',
    ],
    'missing members of the feed': [
      (feed) => {
        delete feed.publisher;
        delete feed.licence;
      },
      'error: The feed, licence: this is missing, and it is always needed.',
      'error: The feed, publisher: this is missing, and it is always needed.',
    ],
    'a day in place of a time': [
      (feed) => (feed.generated = '2026-06-01'),
      'error: The feed, generated: "2026-06-01" is not a date and time, such as 2026-11-23T12:00:00Z.',
    ],
    'a missing name': [
      (_, record) => delete record.name,
      'error: example-network (partnership number 1), name: this is missing, and it is always needed.',
    ],
    'a feature that is no object': [
      (feed) => feed.features.push('Kent' as never),
      'error: Partnership number 3: expected an object in curly brackets, found the text "Kent".',
    ],
    'an id with capitals': [
      (_, __, feature) => (feature.id = 'Example'),
      'error: Example Anti-Slavery Network (Example), id: "Example" does not fit. Expected: slug and permalink of a partnership: small letters, digits and single hyphens.',
    ],
    'a number in place of text': [
      (_, record) => (record.summary = 7),
      `${NETWORK}, summary: expected text in quotation marks, or a language map such as {"en": "…", "cy": "…"}, found 7 without quotation marks.`,
    ],
    'a year without quotation marks': [
      (_, record) => (record.founded = 2016),
      `${NETWORK}, founded: expected text in quotation marks, found 2016 without quotation marks.`,
    ],
    'blank text': [
      (_, record) => (record.summary = ' '),
      `${NETWORK}, summary: the text is blank. Leave the field out when nothing is recorded.`,
    ],
    'too long a text': [
      (_, record) => (record.funding = 'a'.repeat(5001)),
      `${NETWORK}, funding: this has 5,001 characters; at most 5,000 are read.`,
    ],
    'text that runs backwards': [
      (_, record) => (record.summary = 'a\u202eb'),
      `${NETWORK}, summary: the text holds control characters, or marks that turn the text around them. Type it again.`,
    ],
    'tags in text': [
      (_, record) => (record.name = '<b>Example</b>'),
      'error: <b>Example</b> (example-network), name: HTML found in "<b>Example</b>". Write plain text.',
    ],
    'a language that is none': [
      (_, record) => (record.strategy = { english: 'A plan' }),
      `${NETWORK}, strategy, english: "english" is not a language tag such as en or cy.`,
    ],
    'an unknown level': [
      (_, record) => (record.level = 'county'),
      `${NETWORK}, level: "county" is not one of local, sub-regional, regional, national.`,
    ],
    'an area by its name': [
      (_, record) => (record.covers = [{ code: 'Kent' }]),
      `${NETWORK}, covers 1, code: "Kent" is not an area code such as E23000018. Look the code up in data/area-register.json.`,
    ],
    'nothing covered': [
      (_, record) => (record.covers = []),
      `${NETWORK}, covers: no area is covered. Add at least one area code: by it people find the partnership.`,
    ],
    'an area twice': [
      (_, record) => (record.covers = [{ code: 'E23000018' }, { code: 'E23000018' }]),
      `${NETWORK}, covers: number 1 and number 2 are the same. Take one out.`,
    ],
    'a part that is false': [
      (_, record) => (record.covers = [{ code: 'E23000018', part: false }]),
      `${NETWORK}, covers 1, part: expected true, found false.`,
    ],
    'an organisation without a sector': [
      (_, record) => (record.lead = { name: 'Example Constabulary' }),
      `${NETWORK}, lead, sector: this is missing, and it is always needed.`,
    ],
    'an empty contact': [
      (_, record) => (record.contact = {}),
      `${NETWORK}, contact: there is nothing in it. Leave the field out when nothing is recorded.`,
    ],
    'an e-mail address without a host': [
      (_, record) => (record.contact = { email: 'office' }),
      `${NETWORK}, contact, email: "office" is not an e-mail address.`,
    ],
    'a telephone number in words': [
      (_, record) => (record.contact = { phone: 'ring us' }),
      `${NETWORK}, contact, phone: "ring us" does not fit. Expected: digits, spaces, + and brackets.`,
    ],
    'practice without a theme': [
      (_, record) => (record.practice = [{ summary: 'Steps.', themes: [] }]),
      `${NETWORK}, practice 1, themes: the list is empty. It needs at least one.`,
    ],
    'a label position off the map': [
      (_, __, feature) => (feature.geometry = { type: 'Point', coordinates: [0, 200] }),
      `${NETWORK}, geometry, coordinates 2: 200 is out of range: expected degrees north.`,
    ],
    'a footprint that is a line': [
      (_, record) => (record.geometryOverride = { type: 'LineString', coordinates: [] }),
      `${NETWORK}, geometryOverride: this is not a GeoJSON Polygon or MultiPolygon, of closed rings of [longitude, latitude].`,
    ],
    'an unconfirmed member that does not exist': [
      (_, record) => (record.unconfirmed = ['area']),
      `${NETWORK}, unconfirmed 1: "area" is not one of name, aliases, level, status, partOf, supersededBy, summary, covers, geometryOverride, founded, lead, chair, coordinator, members, activities, meets, funding, measures, strategy, website, contact, practice, assured, sources.`,
    ],
    'a list that is none': [
      (_, record) => (record.activities = 'training'),
      `${NETWORK}, activities: expected a list in square brackets, found the text "training".`,
    ],
  });

  test('reports what is no feed in one line', () => {
    assert.deepEqual(listLinesOf([]), ['error: The feed: expected an object in curly brackets, found a list.']);
    assert.deepEqual(listLinesOf(null), ['error: The feed: expected an object in curly brackets, found null.']);
  });

  test('reports too many partnerships', () => {
    const lines = listLinesOf({ features: new Array(20_001).fill(null) });
    assert.ok(lines.includes('error: The feed, features: there are 20,001 here; at most 20,000 are read.'));
  });

  test('shows nothing that could command a terminal', () => {
    const [line = ''] = listLinesOf({
      features: [{ id: 'x', properties: { name: '\u001b[2JKent\u202e\nError' } }],
    }).slice(-1);
    assert.match(line, /^error: \[2JKent Error \(x\)/);
  });
});
