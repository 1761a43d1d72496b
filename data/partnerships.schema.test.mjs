// Checks that the schema takes the published feed and refuses what is wrong: node --test data/partnerships.schema.test.mjs
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';

// The schema checker belongs to packages/publish; at the root a linter brings an older one of the same name.
const require = createRequire(new URL('../packages/publish/package.json', import.meta.url));
const { default: Ajv } = require('ajv/dist/2020.js');
const { default: addFormats } = require('ajv-formats');

const readJson = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

const feed = readJson('partnerships.json');
const ajv = new Ajv({ strict: true, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(readJson('partnerships.schema.json'));

/** What may be wrong → how to make it so, on a copy of the feed and of its first record, and where the schema must point. */
const BROKEN = {
  'another version': ['/feedVersion', (copy) => (copy.feedVersion = '2.0')],
  'no publisher': ['', (copy) => delete copy.publisher],
  'no languages': ['/languages', (copy) => (copy.languages = [])],
  'a day instead of a time': ['/generated', (copy) => (copy.generated = '2026-11-23')],
  'a boundary file that is script': ['/areas/href', (copy) => (copy.areas.href = 'javascript:alert(1)')],
  'outlines of councils without an address': ['/councils', (copy) => delete copy.councils.href],
  'a label that is not text': ['/vocabularies/sector/0/label', (copy) => (copy.vocabularies.sector[0].label = 7)],
  'a feature without geometry': ['/features/0', (copy) => delete copy.features[0].geometry],
  'a label at latitude 200': [
    '/features/0/geometry/coordinates/1',
    (copy) => (copy.features[0].geometry = { type: 'Point', coordinates: [0, 200] }),
  ],
  'an id with capitals': ['/features/0/id', (copy) => (copy.features[0].id = 'Kent')],
  'no name': ['/features/0/properties', (_, record) => delete record.name],
  'a blank name': ['/features/0/properties/name', (_, record) => (record.name = ' ')],
  'HTML in a name': ['/features/0/properties/name', (_, record) => (record.name = '<b>Kent</b>')],
  'a language map without languages': ['/features/0/properties/name', (_, record) => (record.name = {})],
  'a summary of 5,001 characters': [
    '/features/0/properties/summary',
    (_, record) => (record.summary = 'a'.repeat(5001)),
  ],
  'text that runs backwards': ['/features/0/properties/summary', (_, record) => (record.summary = 'a\u202eb')],
  'an unknown level': ['/features/0/properties/level', (_, record) => (record.level = 'county')],
  'an unknown status': ['/features/0/properties/status', (_, record) => (record.status = 'dormant')],
  'an area by name': ['/features/0/properties/covers/0/code', (_, record) => (record.covers[0].code = 'Kent')],
  'nothing covered': ['/features/0/properties/covers', (_, record) => (record.covers = [])],
  'a part that is false': ['/features/0/properties/covers/0/part', (_, record) => (record.covers[0].part = false)],
  'a year as a number': ['/features/0/properties/founded', (_, record) => (record.founded = 2014)],
  'a lead without a sector': ['/features/0/properties/lead', (_, record) => delete record.lead.sector],
  'an activity twice': [
    '/features/0/properties/activities',
    (_, record) => record.activities.push(record.activities[0]),
  ],
  'an unknown frequency': ['/features/0/properties/meets', (_, record) => (record.meets = 'weekly')],
  'a website that is script': [
    '/features/0/properties/website',
    (_, record) => (record.website = 'javascript:alert(1)'),
  ],
  'a website with a password': [
    '/features/0/properties/website',
    (_, record) => (record.website = 'https://a:b@example.org/'),
  ],
  'an empty contact': ['/features/0/properties/contact', (_, record) => (record.contact = {})],
  'an e-mail without a host': [
    '/features/0/properties/contact/email',
    (_, record) => (record.contact = { email: 'office' }),
  ],
  'practice without a theme': [
    '/features/0/properties/practice/0/themes',
    (_, record) => (record.practice[0].themes = []),
  ],
  'no assurance': ['/features/0/properties', (_, record) => delete record.assured],
  'the 30th of February': ['/features/0/properties/assured/date', (_, record) => (record.assured.date = '2024-02-30')],
  'assured by nobody we know': ['/features/0/properties/assured/by', (_, record) => (record.assured.by = 'someone')],
  'an unconfirmed member that does not exist': [
    '/features/0/properties/unconfirmed/0',
    (_, record) => (record.unconfirmed = ['area']),
  ],
  'a source that is a file': [
    '/features/0/properties/sources/0/url',
    (_, record) => (record.sources[0].url = 'ftp://example.org'),
  ],
};

describe('schema', () => {
  test('accepts the feed', () => {
    assert.ok(validate(feed), ajv.errorsText(validate.errors));
  });

  for (const [fault, [path, spoil]] of Object.entries(BROKEN)) {
    test(`refuses ${fault}`, () => {
      const copy = structuredClone(feed);
      spoil(copy, copy.features[0].properties);
      assert.equal(validate(copy), false);
      const paths = validate.errors.map(({ instancePath }) => instancePath);
      assert.ok(paths.includes(path), `expected a fault at ${path}, found ${paths.join(', ')}`);
    });
  }

  test('accepts what a later 1.x may add, and null for "not recorded"', () => {
    const copy = structuredClone(feed);
    copy.feedVersion = '1.7';
    copy.colour = 'new';
    Object.assign(copy.features[0].properties, { mood: 'new', website: null, meets: null, lead: null });
    assert.ok(validate(copy), ajv.errorsText(validate.errors));
  });

  test('accepts a footprint of its own in place of codes', () => {
    const copy = structuredClone(feed);
    const ring = [[0, 51], [0, 52], [1, 52], [0, 51]]; // prettier-ignore
    Object.assign(copy.features[0].properties, {
      covers: [],
      geometryOverride: { type: 'Polygon', coordinates: [ring] },
    });
    assert.ok(validate(copy), ajv.errorsText(validate.errors));
  });
});
