import { expect } from 'chai';
import type { Partnership } from './partnership.js';
import { buildFeature } from './testing/feed-builder.js';
import { parse, parseMember } from './testing/parse-one.js';

describe('parsePartnership, of a member with a fault,', () => {
  const faults: readonly (readonly [keyof Partnership, unknown, unknown, string])[] = [
    ['aliases', 'Example Network', [], 'aliases'],
    ['aliases', ['Example Network', 7, ['x']], ['Example Network'], 'aliases[1],aliases[2]'],
    ['level', 'county', null, 'level'],
    ['level', 'toString', null, 'level'],
    ['level', ['local'], null, 'level'],
    ['status', 'dormant', null, 'status'],
    ['status', 1, null, 'status'],
    ['partOf', 'Example Region', null, 'partOf'],
    ['supersededBy', 7, null, 'supersededBy'],
    ['summary', 7, null, 'summary'],
    ['covers', { code: 'E23000018' }, [], 'covers'],
    ['covers', ['E23000018'], [], 'covers[0]'],
    ['covers', [{ name: 'Example City' }], [], 'covers[0]'],
    ['covers', [{ code: 7 }], [], 'covers[0].code,covers[0]'],
    ['covers', [{ code: 'E1', part: 'yes' }], [{ code: 'E1', name: null, part: false }], 'covers[0].part'],
    ['covers', [{ code: 'E1', name: 7 }], [{ code: 'E1', name: null, part: false }], 'covers[0].name'],
    ['founded', 2016, null, 'founded'],
    ['founded', '2016-01', null, 'founded'],
    ['lead', 'Example Constabulary', null, 'lead'],
    ['lead', ['Example Constabulary'], null, 'lead'],
    ['chair', {}, null, 'chair'],
    ['coordinator', { name: 7, sector: 'police' }, { name: null, sector: 'police' }, 'coordinator.name'],
    ['members', { name: 'Example Trust' }, [], 'members'],
    ['members', [{ sector: 'health' }, {}], [{ name: null, sector: 'health' }], 'members[1]'],
    ['activities', 'training', [], 'activities'],
    [
      'activities',
      ['training', '', ' ', 7, 'a'.repeat(65), 'a\u202eb'],
      ['training'],
      'activities[1],activities[2],activities[3],activities[4],activities[5]',
    ],
    ['meets', 'weekly', null, 'meets'],
    ['funding', ['None'], null, 'funding'],
    ['measures', true, null, 'measures'],
    ['strategy', 3, null, 'strategy'],
    ['website', 'javascript:alert(1)', null, 'website'],
    ['website', 'www.example.org', null, 'website'],
    ['contact', 'office@example.org', null, 'contact'],
    ['contact', {}, null, 'contact'],
    ['practice', [{ title: 'Cards' }], [], 'practice[0]'],
    [
      'practice',
      [{ summary: 'Cards.', themes: 'referral', source: '/cards' }],
      [{ title: null, summary: 'Cards.', themes: [], source: null }],
      'practice[0].themes,practice[0].source',
    ],
    ['assured', '2025', { date: null, by: null, method: null }, 'assured'],
    [
      'assured',
      { date: '2025-02-30', by: 'someone', method: 'guess' },
      { date: null, by: null, method: null },
      'assured.date,assured.by,assured.method',
    ],
    ['assured', { date: 2025, by: 'partnership' }, { date: null, by: 'partnership', method: null }, 'assured.date'],
    ['unconfirmed', 'covers', [], 'unconfirmed'],
    ['sources', ['https://example.org/'], [], 'sources[0]'],
    ['sources', [{ date: '2025' }], [], 'sources[0]'],
    [
      'sources',
      [{ url: 'https://example.org/', date: 'May' }],
      [{ url: 'https://example.org/', date: null }],
      'sources[0].date',
    ],
    ['geometryOverride', { type: 'Point', coordinates: [0, 51] }, null, 'geometryOverride'],
  ];
  for (const [name, value, expected, fields] of faults) {
    it(`degrades ${name} alone when it is ${JSON.stringify(value).slice(0, 60)}`, () => {
      const result = parseMember(name, value);
      expect(result.value).to.deep.equal(expected);
      expect(result.fields.join()).to.equal(fields);
    });
  }

  it('degrades the label position alone', () => {
    const { partnership, issues } = parse(buildFeature({}, { geometry: { type: 'Point', coordinates: ['0', '51'] } }));
    expect(partnership?.labelPosition).to.equal(null);
    expect(issues).to.have.lengthOf(1);
    expect(issues[0]).to.include({ where: 'example-partnership', field: 'geometry' });
  });
});

describe('parsePartnership reads a contact', () => {
  const nothing = { url: null, email: null, phone: null, label: null };
  const parseContact = (contact: unknown) => parseMember('contact', contact);

  for (const email of ['office@example.org', 'modern.slavery+north@team.example.org', 'a_b@example-1.org']) {
    it(`with the e-mail ${email}`, () => {
      expect(parseContact({ email })).to.deep.include({ value: { ...nothing, email }, fields: [] });
    });
  }

  const badEmails = [
    'office',
    'office@example',
    '@example.org',
    'office@@example.org',
    'office@example.org?bcc=other@example.org',
    'office@example.org,other@example.org',
    'Office <office@example.org>',
    'mailto:office@example.org',
    'office@example.org\nBcc: other@example.org',
    'office%0a@example.org',
    `${'a'.repeat(250)}@example.org`,
  ];
  for (const email of badEmails) {
    it(`without the e-mail ${JSON.stringify(email).slice(0, 60)}`, () => {
      const result = parseContact({ email, label: 'Office' });
      expect(result.value).to.deep.equal({ ...nothing, label: 'Office' });
      expect(result.fields).to.deep.equal(['contact.email']);
    });
  }

  for (const phone of ['08000 121 700', '+44 (0)115 000 0000', '999']) {
    it(`with the telephone number ${phone}`, () => {
      expect(parseContact({ phone })).to.deep.include({ value: { ...nothing, phone }, fields: [] });
    });
  }

  for (const phone of [
    '',
    '()',
    '+ ( )',
    '0115-000',
    '0115 ext 2',
    '0115;phone-context=x',
    '0115,,1',
    8000121700,
    '1'.repeat(33),
  ]) {
    it(`without the telephone number ${JSON.stringify(phone)}`, () => {
      const result = parseContact({ phone, label: 'Office' });
      expect(result.value).to.deep.equal({ ...nothing, label: 'Office' });
      expect(result.fields).to.deep.equal(['contact.phone']);
    });
  }

  it('without a link that is not http', () => {
    expect(parseContact({ url: 'tel:999', email: 'office@example.org' }).fields).to.deep.equal(['contact.url']);
  });
});
