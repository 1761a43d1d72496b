import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changeExample, compareExamples, compareValues, listDiffLines } from '../testing/compare-examples.js';
import { buildExampleFeature, type Change } from '../testing/example-feed.js';
import { hasChanges } from './feed-changes.js';

describe('compareFeeds', () => {
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
