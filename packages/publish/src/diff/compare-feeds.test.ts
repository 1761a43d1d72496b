import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changeExample, compareExamples, compareValues, listDiffLines } from '../testing/compare-examples.js';
import { buildExampleFeature, type Change } from '../testing/example-feed.js';
import { hasChanges } from './feed-changes.js';

const organisation = (name: unknown, sector = 'charity') => ({ name, sector });

/** What changes → how, the lines below the partnership's name, and what was there before where the example has it otherwise. */
const CHANGES: Readonly<Record<string, readonly [Change, lines: readonly string[], earlier?: Change]>> = {
  'a closing': [(_, record) => (record.status = 'closed'), ['now listed as closed']],
  'a closing after a status that was not recorded': [
    (_, record) => (record.status = 'closed'),
    ['now listed as closed'],
    (_, record) => (record.status = null),
  ],
  'a successor by name': [
    (_, record) => Object.assign(record, { status: 'superseded', supersededBy: 'wider-board' }),
    ['now listed as replaced by Wider Board (wider-board)'],
  ],
  'a successor that is not in the feed by id': [
    (_, record) => Object.assign(record, { status: 'superseded', supersededBy: 'constructor' }),
    ['now listed as replaced by constructor'],
  ],
  'a replacement without a successor': [(_, record) => (record.status = 'superseded'), ['now listed as replaced']],
  'a reopening': [
    (_, record) => (record.status = 'forming'),
    ['open again: closed → being set up'],
    (_, record) => (record.status = 'closed'),
  ],
  'a pause': [(_, record) => (record.status = 'paused'), ['status: active → paused']],
  'a closed partnership whose status is no longer recorded, which is no reopening': [
    (_, record) => (record.status = null),
    ['status: closed → not recorded'],
    (_, record) => (record.status = 'closed'),
  ],
  'a new name with the old one kept': [
    (_, record) => Object.assign(record, { name: 'Example Alliance', aliases: ['Example Forum', record.name] }),
    ['renamed; before: Example Anti-Slavery Network (the old name can still be searched for)'],
  ],
  'a new name with the old one lost': [
    (_, record) => (record.name = 'Example Alliance'),
    ['renamed; before: Example Anti-Slavery Network (the old name is not kept among its other names)'],
  ],
  'a Welsh name beside the English one, which is no renaming': [
    (_, record) => (record.name = { en: record.name, cy: 'Rhwydwaith Enghreifftiol' }),
    ['other details: name in other languages'],
  ],
  'areas added': [
    (_, record) => (record.covers = [{ code: 'E23000018' }, { code: 'E06000063' }, { code: 'E99', name: 'The Dales' }]),
    ['now also covers: Cumberland, The Dales'],
  ],
  'areas lost': [
    (_, record) => (record.covers = [{ code: 'E06000063', part: true }]),
    ['now also covers: part of Cumberland', 'no longer listed as covering: Nottinghamshire'],
  ],
  'an area covered in part, then as a whole': [
    (_, record) => (record.covers = [{ code: 'E23000018' }]),
    ['now covers as a whole, before in part: Nottinghamshire'],
    (_, record) => (record.covers = [{ code: 'E23000018', part: true }]),
  ],
  'an area covered as a whole, then in part': [
    (_, record) => (record.covers = [{ code: 'E23000018', part: true }]),
    ['now covers in part, before as a whole: Nottinghamshire'],
  ],
  "a retired code for today's, which is the same area": [
    (_, record) => (record.covers = [{ code: 'E06000063' }]),
    ['other details: how areas are written'],
    (_, record) => (record.covers = [{ code: 'E07000026' }]),
  ],
  'another lead': [
    (_, record) => (record.lead = organisation('Example Council')),
    ['led by: Example Constabulary → Example Council'],
  ],
  'a chair of whom only the sector is known': [
    (_, record) => (record.chair = { sector: 'police' }),
    ['chaired by: not recorded → Police'],
  ],
  'a coordinator no longer recorded': [
    (_, record) => (record.coordinator = null),
    ['coordinated by: Example Shelter → not recorded'],
    (_, record) => (record.coordinator = organisation('Example Shelter')),
  ],
  'the sector of a lead': [
    (_, record) => (record.lead = organisation('Example Constabulary')),
    ['other details: who leads'],
  ],
  'contact details': [
    (_, record) => (record.contact = { url: 'https://example.org/contact', phone: '0113 496 0001', label: 'Office' }),
    [
      'contact page: not recorded → https://example.org/contact',
      'e-mail: info@example.org → not recorded',
      'telephone: 0113 496 0000 → 0113 496 0001',
    ],
  ],
  'the label of a contact': [
    (_, record) => Object.assign(record.contact as object, { label: { en: 'Front desk' } }),
    ['contact: Office → Front desk'],
  ],
  'a website': [
    (_, record) => (record.website = 'https://example.org/new'),
    ['website: https://example.org/network → https://example.org/new'],
  ],
  'a new confirmation': [
    (_, record) => (record.assured = { date: '2026-05-04', by: 'partnership', method: 'interview' }),
    ['reconfirmed 4 May 2026: confirmed 1 to 2 years ago → confirmed in the last 12 months'],
  ],
  'a first confirmation': [
    (_, record) => (record.assured = { date: '2024', by: 'desk-research', method: 'public-sources' }),
    ['reconfirmed 2024: no date on record → not confirmed for over 2 years'],
    (_, record) => (record.assured = { date: null }),
  ],
  'a date that is more exact, which is no confirmation': [
    (_, record) => (record.assured = { date: '2025-03-09', by: 'partnership', method: 'questionnaire' }),
    ['other details: how it was confirmed'],
  ],
  'an older date, which is no confirmation': [
    (_, record) => (record.assured = { date: '2024', by: 'partnership', method: 'questionnaire' }),
    ['other details: how it was confirmed'],
  ],
  'good practice added': [
    (_, record) =>
      (record.practice as object[]).push({ title: 'Lunch talks', summary: 'Monthly.', themes: ['referral'] }),
    ['good practice added: Lunch talks'],
  ],
  'good practice reworded, which is not added': [
    (_, record) => (record.practice = [{ title: 'Steps', summary: 'One page of steps.', themes: [] }]),
    ['other details: good practice'],
  ],
  'good practice taken out': [(_, record) => (record.practice = []), ['other details: good practice']],
  'members added and left': [
    (_, record) => (record.members = [organisation('Example Union'), { sector: 'police' }, { sector: 'charity' }]),
    ['members added: Charity, Example Union', 'members no longer listed: Example Shelter'],
  ],
  'one more of two members that look the same': [
    (_, record) => (record.members as object[]).push({ sector: 'police' }),
    ['members added: Police'],
  ],
  "a member's sector and Welsh name, which is the same member": [
    (_, record) =>
      (record.members = [organisation({ en: 'Example Shelter', cy: 'Lloches' }, 'police'), { sector: 'police' }]),
    ['other details: who takes part'],
  ],
  'all other fields': [
    (_, record, feature) => {
      Object.assign(record, {
        aliases: [],
        level: 'local',
        partOf: null,
        supersededBy: 'wider-board',
        summary: 'Other.',
      });
      Object.assign(record, { founded: '2017', activities: [], meets: 'yearly', funding: 'A', measures: 'B' });
      Object.assign(record, { strategy: 'C', unconfirmed: [], sources: [] });
      record.geometryOverride = { type: 'Polygon', coordinates: [[[0, 51], [0, 52], [1, 52], [0, 51]]] }; // prettier-ignore
      feature.geometry = null;
    },
    [
      'other details: activities, other names, year founded, funding, shape on the map, position on the map, level, ' +
        'how progress is measured, how often it meets, part of, sources, strategy, summary, replaced by, what is not confirmed',
    ],
  ],
};

describe('compareFeeds', () => {
  for (const [what, [change, lines, earlier]] of Object.entries(CHANGES)) {
    test(`tells of ${what}`, () => {
      const changes = compareExamples(change, earlier);
      const name = listDiffLines(changes)[1]?.trim() ?? '';
      assert.deepEqual(listDiffLines(changes), ['Changed (1)', `  ${name}`, ...lines.map((line) => `    ${line}`)]);
      assert.match(name, /^Example .* \(example-network\)$/);
      assert.equal(changes.unchanged, 1);
    });
  }

  const SAME: Readonly<Record<string, Change>> = {
    nothing: () => undefined,
    'a later day': (feed) => (feed.generated = '2026-09-01T09:00:00Z'),
    'the order of everything': (feed, record) => {
      feed.features.reverse();
      for (const list of [record.members, record.covers, record.practice]) (list as unknown[]).reverse();
      for (const [key, value] of Object.entries(record).reverse()) {
        Reflect.deleteProperty(record, key);
        record[key] = value;
      }
    },
    'white space, and accents written otherwise': (_, record) => {
      record.summary = { en: ' Brings the  example\nbodies together & trains them. ' };
    },
    'the language of a text said outright': (_, record) => {
      record.name = { en: record.name };
      record.aliases = [{ EN: 'Example Forum' }];
    },
    'missing for null, and false for missing': (_, record) => {
      Reflect.deleteProperty(record, 'chair');
      record.coordinator = null;
      record.covers = [{ code: 'E23000018', part: false }];
    },
    'an area, an activity and a source said twice': (_, record) => {
      for (const list of [record.covers, record.activities, record.sources] as unknown[][]) list.push(list[0]);
    },
    'how an e-mail address and a telephone number are written': (_, record) => {
      record.contact = { email: 'Info@Example.org', phone: '(0113) 4960000', label: 'Office' };
    },
  };
  for (const [what, change] of Object.entries(SAME)) {
    test(`finds nothing changed by ${what}`, () => {
      const changes = compareExamples(change, (_, record) => (record.covers = [{ code: 'E23000018' }]));
      assert.equal(hasChanges(changes), false, JSON.stringify(changes));
      assert.equal(changes.unchanged, 2);
    });
  }

  test('takes the same text in one spelling of its accents for the other', () => {
    const rename =
      (name: string): Change =>
      (_, record) =>
        (record.name = name);
    assert.equal(hasChanges(compareExamples(rename('Ynys M\u00f4n'), rename('Ynys Mo\u0302n'))), false);
  });

  test('tells of partnerships that are new', () => {
    const changes = compareExamples((feed) => {
      feed.features.push(buildExampleFeature('zeta', 'Zeta Forum', { status: 'forming' }));
      feed.features.push(buildExampleFeature('alpha', { cy: 'Fforwm Alffa' }, { level: 'local', covers: [] }));
    });
    assert.deepEqual(listDiffLines(changes), [
      'New in the directory (2)',
      '  Fforwm Alffa (alpha)',
      '    local',
      '  Zeta Forum (zeta)',
      '    sub-regional',
      '    listed as: being set up',
      '    covers: Nottinghamshire',
    ]);
  });

  test('tells of partnerships that are gone, without saying that they have ended, and where the name is now', () => {
    const changes = compareExamples((feed, _, first) => {
      feed.features.splice(0, 2, { ...first, id: 'example-alliance' });
    });
    assert.deepEqual(listDiffLines(changes), [
      'New in the directory (1)',
      '  Example Anti-Slavery Network (example-alliance)',
      '    sub-regional',
      '    covers: Nottinghamshire',
      'No longer in the directory (2)',
      '  This does not mean that a partnership has ended.',
      '  Example Anti-Slavery Network (example-network)',
      '    sub-regional',
      '    covers: Nottinghamshire',
      '    the same name is now at: Example Anti-Slavery Network (example-alliance)',
      '  Wider Board (wider-board)',
      '    sub-regional',
      '    covers: Nottinghamshire',
    ]);
  });

  test('tells of the feed itself', () => {
    const changes = compareExamples((feed) => {
      Object.assign(feed, {
        title: 'T',
        helpline: 'H',
        areas: null,
        languages: ['en'],
        publisher: null,
        licence: null,
      });
      feed.vocabularies = {};
    });
    const { changed, feed } = changes;
    assert.deepEqual(changed, []);
    assert.deepEqual(feed, ['areas', 'helpline', 'languages', 'licence', 'publisher', 'title', 'vocabularies']);
    assert.equal(hasChanges(changes), true);
  });

  test('finds the same text in two default languages different', () => {
    const changes = compareExamples((feed) => (feed.languages = ['cy', 'en']));
    assert.deepEqual(changes.changed.find(({ id }) => id === 'wider-board')?.changes.at(-1), {
      kind: 'details',
      fields: ['name'],
    });
  });

  test('reckons freshness on the day of the new feed, or of the confirmation where that is later', () => {
    const confirm: Change = (feed, record) => {
      feed.generated = null;
      record.assured = { date: '2026-03' };
    };
    assert.deepEqual(compareExamples(confirm).changed[0]?.changes, [
      {
        kind: 'reconfirmed',
        from: { date: '2025-03', freshness: 'ageing' },
        to: { date: '2026-03', freshness: 'current', by: null, method: null },
      },
    ]);
  });

  test('copes with ids, codes and languages named like members of every object', () => {
    const names = ['constructor', 'prototype', 'tostring', 'valueof'];
    const hostile = names.map((id) =>
      buildExampleFeature(
        id,
        { constructor: 'No language', en: '__proto__' },
        {
          covers: [{ code: '__proto__' }, { code: 'constructor' }],
          lead: { sector: 'constructor' },
          members: [{ name: '__proto__', sector: 'toString' }, { name: 'hasOwnProperty' }],
          activities: ['__proto__'],
          supersededBy: 'constructor',
        },
      ),
    );
    const add: Change = (feed) => feed.features.push(...hostile);
    assert.deepEqual(
      compareExamples(add).added.map(({ id }) => id),
      names,
    );
    assert.deepEqual(
      compareExamples(() => undefined, add).gone.map(({ id }) => id),
      names,
    );
    assert.equal(hasChanges(compareExamples(add, add)), false);
    const close: Change = (feed, record, first) => {
      add(feed, record, first);
      feed.features[2] = buildExampleFeature('constructor', '__proto__', { status: 'closed', covers: [] });
    };
    assert.deepEqual(listDiffLines(compareExamples(close, add)).slice(1, 6), [
      '  __proto__ (constructor)',
      '    now listed as closed',
      '    no longer listed as covering: __proto__, constructor',
      '    led by: constructor → not recorded',
      '    members no longer listed: __proto__, hasOwnProperty',
    ]);
  });

  test('finds the opposite when the feeds change places', () => {
    const [one, other] = [
      changeExample(),
      changeExample((feed, record) => {
        record.members = [];
        feed.features.pop();
      }),
    ];
    assert.deepEqual(
      compareValues(one, other).gone.map(({ id }) => id),
      ['wider-board'],
    );
    assert.deepEqual(
      compareValues(other, one).added.map(({ id }) => id),
      ['wider-board'],
    );
  });
});
