import { expect } from 'chai';
import { IssueLog } from './issue-log.js';
import { parsePartnership } from './parse-partnership.js';
import { buildFeature } from './testing/feed-builder.js';
import { parse, parseMember } from './testing/parse-one.js';

describe('parsePartnership', () => {
  it('reads a record with every member', () => {
    const square = [
      [
        [0, 51],
        [1, 51],
        [1, 52],
        [0, 51],
      ],
    ];
    const properties = {
      name: { en: 'Example Partnership', cy: 'Partneriaeth Enghreifftiol' },
      aliases: ['Example Network', { en: 'Example Forum' }],
      level: 'regional',
      status: 'superseded',
      partOf: 'example-region',
      supersededBy: 'example-successor',
      summary: 'An example.',
      covers: [{ code: 'E23000018' }, { code: 'E06000018', name: 'Example City', part: true }],
      geometryOverride: { type: 'Polygon', coordinates: square },
      founded: '2016',
      lead: { name: 'Example Constabulary', sector: 'police' },
      chair: { sector: 'local-authority' },
      coordinator: { name: 'Example Shelter' },
      members: [{ name: 'Example Trust', sector: 'health' }, { sector: 'charity-ngo' }],
      activities: ['training', 'constructor'],
      meets: 'bi-monthly',
      funding: 'None of its own.',
      measures: 'A yearly count.',
      strategy: 'Three years.',
      website: 'https://example.org/',
      contact: {
        url: 'https://example.org/contact',
        email: 'office@example.org',
        phone: '+44 (0)115 000 0000',
        label: 'Office',
      },
      practice: [
        {
          title: 'Cards',
          summary: 'Cards for front desks.',
          themes: ['referral'],
          source: 'https://example.org/cards',
        },
      ],
      assured: { date: '2025-03', by: 'commissioner', method: 'interview' },
      unconfirmed: ['covers'],
      sources: [{ url: 'https://example.org/a', date: '2025-03-01' }, { url: 'https://example.org/b' }],
    };
    const { partnership, issues } = parse(buildFeature(properties, { id: 'example-1' }));

    expect(issues).to.deep.equal([]);
    // Through JSON, because a language map has no prototype.
    expect(JSON.parse(JSON.stringify(partnership))).to.deep.equal({
      ...properties,
      id: 'example-1',
      labelPosition: [-1.15, 53.1],
      covers: [
        { code: 'E23000018', name: null, part: false },
        { code: 'E06000018', name: 'Example City', part: true },
      ],
      chair: { name: null, sector: 'local-authority' },
      coordinator: { name: 'Example Shelter', sector: null },
      members: [
        { name: 'Example Trust', sector: 'health' },
        { name: null, sector: 'charity-ngo' },
      ],
      sources: [
        { url: 'https://example.org/a', date: '2025-03-01' },
        { url: 'https://example.org/b', date: null },
      ],
    });
  });

  const nothingRecorded = {
    id: 'example-1',
    name: 'Example',
    aliases: [],
    level: null,
    status: null,
    partOf: null,
    supersededBy: null,
    summary: null,
    covers: [],
    geometryOverride: null,
    labelPosition: null,
    founded: null,
    lead: null,
    chair: null,
    coordinator: null,
    members: [],
    activities: [],
    meets: null,
    funding: null,
    measures: null,
    strategy: null,
    website: null,
    contact: null,
    practice: [],
    assured: { date: null, by: null, method: null },
    unconfirmed: [],
    sources: [],
  };

  it('takes a missing member for "not recorded", without an issue', () => {
    const { partnership, issues } = parse({ id: 'example-1', properties: { name: 'Example' } });
    expect(partnership).to.deep.equal(nothingRecorded);
    expect(issues).to.deep.equal([]);
  });

  it('takes null for "not recorded", without an issue', () => {
    const properties = Object.fromEntries(Object.keys(nothingRecorded).map((name) => [name, null]));
    const feature = { id: 'example-1', geometry: null, properties: { ...properties, name: 'Example' } };
    const { partnership, issues } = parse(feature);
    expect(partnership).to.deep.equal(nothingRecorded);
    expect(issues).to.deep.equal([]);
  });

  it('ignores members it does not know, however deeply nested', () => {
    const nested = JSON.parse('['.repeat(1_000) + ']'.repeat(1_000)) as unknown;
    const { partnership, issues } = parse(buildFeature({ later: nested }, { later: nested }));
    expect(partnership).to.have.property('name');
    expect(partnership).not.to.have.property('later');
    expect(issues).to.deep.equal([]);
  });

  it('makes fresh objects and leaves the feature as it was', () => {
    const feature = buildFeature({ covers: [{ code: 'E23000018', extra: true }] });
    const before = JSON.stringify(feature);
    const { partnership } = parse(feature);
    expect(partnership?.covers).to.deep.equal([{ code: 'E23000018', name: null, part: false }]);
    expect(JSON.stringify(feature)).to.equal(before);
  });

  describe('leaves out a record', () => {
    for (const value of [null, 7, 'example', [], [buildFeature()]]) {
      it(`that is ${JSON.stringify(value).slice(0, 20)} and no object`, () => {
        const { partnership, issues } = parse(value);
        expect(partnership).to.equal(null);
        expect(issues).to.have.lengthOf(1);
        expect(issues[0]).to.include({ where: 'features[0]', field: '' });
      });
    }

    for (const id of [
      undefined,
      null,
      7,
      '',
      'Example',
      'example_1',
      'example--1',
      '-example',
      'example-',
      'exämple',
      'a b',
      '__proto__',
    ]) {
      it(`with ${JSON.stringify(id)} for an id`, () => {
        const { partnership, issues } = parse(buildFeature({}, { id }));
        expect(partnership).to.equal(null);
        expect(issues.at(-1)).to.include({ where: 'features[0]', field: '' });
      });
    }

    it('whose id is taken', () => {
      const log = new IssueLog();
      expect(parsePartnership(buildFeature(), (id) => id === 'example-partnership', log)).to.equal(null);
      expect(log.list()).to.have.lengthOf(1);
    });

    for (const name of [undefined, null, 7, '', ' ', {}, []]) {
      it(`with ${JSON.stringify(name)} for a name`, () => {
        const { partnership, issues } = parse(buildFeature({ name }));
        expect(partnership).to.equal(null);
        expect(issues.at(-1)).to.include({ where: 'example-partnership', field: '' });
      });
    }

    for (const properties of [undefined, null, 'name', [['name', 'Example']]]) {
      it(`with ${JSON.stringify(properties)} for properties`, () => {
        expect(parse(buildFeature({}, { properties })).partnership).to.equal(null);
      });
    }

    it('whose name is only inherited', () => {
      const properties = Object.create({ name: 'Example' }) as unknown;
      expect(parse(buildFeature({}, { properties })).partnership).to.equal(null);
    });
  });

  it('keeps "constructor" as an id, a code and nothing else', () => {
    const { partnership, issues } = parse(
      buildFeature({ activities: ['constructor', 'toString'] }, { id: 'constructor' }),
    );
    expect(partnership).to.deep.include({ id: 'constructor', activities: ['constructor', 'toString'] });
    expect(issues).to.deep.equal([]);
  });

  it('keeps codes of 64 characters', () => {
    const code = 'a'.repeat(64);
    expect(parseMember('activities', [code])).to.deep.include({ value: [code], fields: [] });
  });

  it('never quotes a faulty value', () => {
    const everything = Object.fromEntries(Object.keys(nothingRecorded).map((name) => [name, 'HOSTILE VALUE']));
    const { issues } = parse(
      buildFeature({ ...everything, contact: { HOSTILE: 1, email: 'HOSTILE' }, summary: { HOSTILE_TAG: 'x' } }),
    );
    expect(issues.length).to.be.greaterThan(15);
    expect(JSON.stringify(issues)).not.to.contain('HOSTILE');
  });
});
