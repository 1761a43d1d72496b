// Checks the published feed, with its schema and its manual: node --test data/partnerships.test.mjs
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';

// The schema checker belongs to packages/publish; at the root a linter brings an older one of the same name.
const require = createRequire(new URL('../packages/publish/package.json', import.meta.url));
const { default: Ajv } = require('ajv/dist/2020.js');
const { default: addFormats } = require('ajv-formats');

const readText = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

const feedText = readText('partnerships.json');
const feed = JSON.parse(feedText);
const records = feed.features.map((feature) => ({ id: feature.id, ...feature.properties }));
const ajv = new Ajv({ strict: true, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readText('partnerships.schema.json')));

/** Ids are permalinks on other people's pages: one that leaves this list breaks a link. */
const IDS = [
  'northern-ireland-modern-slavery-engagement-group',
  'northern-ireland-octf-modern-slavery-sub-group',
  'scotland-child-trafficking-strategy-group',
  'scotland-trafficking-action-area-1-group',
  'scotland-trafficking-action-area-2-group',
  'national-anti-trafficking-and-modern-slavery-network',
  'national-network-coordinators-forum',
  'anti-slavery-wales-forum',
  'wales-anti-slavery-leadership-group',
  'anti-slavery-london-working-group',
  'london-modern-slavery-leads-network',
  'london-modern-slavery-partnership-board',
  'south-west-anti-slavery-partnership',
  'west-midlands-anti-slavery-network',
  'derby-and-derbyshire-modern-slavery-partnership',
  'leicester-leicestershire-rutland-modern-slavery-action-group',
  'nottingham-and-nottinghamshire-modern-slavery-partnership',
  'bedfordshire-against-modern-slavery',
  'hertfordshire-modern-slavery-partnership',
  'norfolk-anti-slavery-network',
  'norfolk-modern-slavery-collaboration',
  'suffolk-modern-slavery-network',
  'cleveland-anti-slavery-network',
  'durham-modern-slavery-and-human-trafficking-network',
  'cheshire-anti-slavery-strategic-partnership',
  'cumbria-modern-slavery-network',
  'merseyside-modern-slavery-network',
  'pan-lancashire-anti-slavery-partnership',
  'programme-challenger-greater-manchester',
  'safer-cumbria-modern-slavery-partnership',
  'berkshire-anti-slavery-network',
  'buckinghamshire-anti-slavery-network',
  'hampshire-and-isle-of-wight-modern-slavery-partnership',
  'kent-anti-slavery-partnership-group',
  'oxfordshire-anti-slavery-network',
  'surrey-anti-slavery-partnership',
  'sussex-anti-slavery-network',
  'avon-and-somerset-anti-slavery-partnership',
  'cornwall-anti-slavery-partnership',
  'cornwall-modern-slavery-network',
  'devon-and-torbay-anti-slavery-partnership',
  'dorset-anti-slavery-partnership',
  'gloucestershire-anti-slavery-partnership',
  'swindon-and-wiltshire-anti-slavery-partnership',
  'gwent-anti-slavery-group',
  'north-wales-regional-anti-slavery-group',
  'western-bay-regional-anti-slavery-forum',
  'warwickshire-modern-slavery-steering-group',
  'humber-modern-slavery-partnership',
  'north-yorkshire-and-york-modern-slavery-partnership',
  'south-yorkshire-modern-slavery-partnership',
  'west-yorkshire-anti-slavery-partnership',
  'nottingham-modern-slavery-forum',
  'nottingham-slavery-exploitation-risk-assessment-conference',
  'chelmsford-against-slavery-partnership',
  'colchester-against-modern-slavery',
  'fenland-operation-pheasant',
  'southend-against-modern-slavery',
  'bexley-modern-slavery-working-group',
  'croydon-prevention-of-human-trafficking-sub-group',
  'slavery-free-croydon-steering-group',
  'westminster-and-kensington-chelsea-modern-slavery-partnership',
  'scottish-borders-human-trafficking-working-group',
  'discovery-hastings-and-rother',
  'plymouth-anti-slavery-partnership',
  'coventry-modern-slavery-partnership',
  'sandwell-strategic-anti-slavery-partnership',
  'wolverhampton-anti-slavery-partnership',
  'east-riding-modern-slavery-local-forum',
  'north-east-lincolnshire-modern-slavery-partnership',
];

/** What may be wrong → how to make it so, on a copy of the feed and of its first record, and where the schema must point. */
const BROKEN = {
  'another version': ['/feedVersion', (copy) => (copy.feedVersion = '2.0')],
  'no publisher': ['', (copy) => delete copy.publisher],
  'no languages': ['/languages', (copy) => (copy.languages = [])],
  'a day instead of a time': ['/generated', (copy) => (copy.generated = '2026-11-23')],
  'a boundary file that is script': ['/areas/href', (copy) => (copy.areas.href = 'javascript:alert(1)')],
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

/** A British or international telephone number in running text; codes and years are shorter. */
const PHONE = /(?:\+|\b0)\d(?:[\s()-]*\d){8,}/;

/** Every string in a JSON value, except the web addresses. */
function listWords(value) {
  if (typeof value === 'string') return /^https?:/.test(value) ? [] : [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(listWords) : [];
}

/** The record and those above it, by following one member from record to record; throws on a loop. */
function followLinks(record, member) {
  const path = [];
  for (let next = record; next; next = records.find(({ id }) => id === next[member])) {
    assert.ok(!path.includes(next.id), `${member} of ${record.id} goes round in a loop`);
    path.push(next.id);
  }
  return path;
}

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

describe('records', () => {
  test('are the 70 that were researched, each once', () => {
    assert.equal(IDS.length, 70);
    assert.deepEqual(records.map(({ id }) => id).sort(), [...IDS].sort());
  });

  test('refer only to records that exist, without loops', () => {
    for (const record of records) {
      for (const member of ['partOf', 'supersededBy']) {
        followLinks(record, member);
        assert.ok(!record[member] || IDS.includes(record[member]), `${member} of ${record.id}`);
      }
    }
  });

  test('cover areas that the register knows, under the name it gives them', () => {
    const areas = new Map();
    for (const area of JSON.parse(readText('area-register.json'))) {
      for (const code of [area.code, ...(area.formerCodes ?? [])]) areas.set(code, area.name);
    }
    for (const { id, covers } of records) {
      for (const { code, name } of covers) {
        const area = areas.get(code);
        assert.ok(area, `${id} covers ${code}`);
        assert.deepEqual(name, area.cy ? { en: area.en, cy: area.cy } : area.en, `${id} covers ${code}`);
      }
    }
  });

  test('say when they were last assured, or that no date is known', () => {
    for (const { id, assured } of records) assert.ok(assured?.date !== undefined, id);
  });

  test('name as unconfirmed only what they record', () => {
    for (const record of records) {
      for (const member of record.unconfirmed ?? []) assert.ok(member in record, `${record.id}: ${member}`);
    }
  });

  test('found by desk research alone are active without doubt only with evidence from 2023 or later', () => {
    for (const { id, status, assured, unconfirmed = [] } of records) {
      if (status !== 'active' || assured.by !== 'desk-research') continue;
      assert.equal(unconfirmed.includes('status'), assured.date === null || assured.date < '2023', id);
    }
  });

  test('have web sources', () => {
    for (const { id, sources } of records) {
      assert.ok(sources.length > 0, id);
      for (const { url } of sources) assert.match(new URL(url).protocol, /^https?:$/, id);
    }
  });

  test('have a summary of their own, of 40 to 400 characters, that says more than the name', () => {
    const summaries = new Set();
    for (const { id, name, summary } of records) {
      assert.ok(summary.length >= 40 && summary.length <= 400, `${id}: ${summary.length} characters`);
      const [title] = listWords(name);
      assert.ok(!summary.startsWith(title), id);
      summaries.add(summary);
    }
    assert.equal(summaries.size, records.length);
  });
});

describe('vocabularies', () => {
  const organisations = records.flatMap(({ lead, chair, coordinator, members = [] }) => [
    ...[lead, chair, coordinator].filter(Boolean),
    ...members,
  ]);
  const used = {
    sector: organisations.map(({ sector }) => sector),
    activity: records.flatMap(({ activities = [] }) => activities),
    theme: records.flatMap(({ practice = [] }) => practice.flatMap(({ themes }) => themes)),
  };

  for (const [name, terms] of Object.entries(feed.vocabularies)) {
    test(`${name}: every code used has a label, and every label is used`, () => {
      assert.deepEqual([...new Set(used[name])].sort(), terms.map(({ code }) => code).sort());
    });

    test(`${name}: every label is in English and Welsh`, () => {
      for (const { code, label } of terms) assert.ok(label.en && label.cy && label.en !== label.cy, code);
    });
  }

  test('list every Welsh label that awaits review in the manual', () => {
    // The formatter pads the columns of tables.
    const manual = readText('README.md').replace(/ +/g, ' ');
    for (const [name, terms] of Object.entries(feed.vocabularies)) {
      for (const { code, label, review } of terms) {
        const row = `| ${name} | \`${code}\` | ${label.en} | ${label.cy} |`;
        assert.equal(manual.includes(row), review === true, row);
      }
    }
  });
});

describe('file', () => {
  test('holds no e-mail addresses', () => {
    assert.ok(!feedText.includes('@'));
  });

  test('holds no telephone numbers', () => {
    assert.match('Ring 0113 496 0000', PHONE);
    for (const words of listWords(feed)) assert.doesNotMatch(words, PHONE);
    assert.doesNotMatch(feedText, /"(phone|email|contact)"/);
  });

  test('holds no HTML', () => {
    for (const words of listWords(feed)) assert.doesNotMatch(words, /[<>]|&[a-z]+;|&#/i);
  });

  test('is formatted as a tool would write it', () => {
    assert.equal(feedText, `${JSON.stringify(feed, null, 2)}\n`);
  });
});
