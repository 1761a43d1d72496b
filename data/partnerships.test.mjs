// Checks the records of the published feed, with their manual: node --test data/partnerships.test.mjs
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

const readText = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

const feedText = readText('partnerships.json');
const feed = JSON.parse(feedText);
const records = feed.features.map((feature) => ({ id: feature.id, ...feature.properties }));

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
