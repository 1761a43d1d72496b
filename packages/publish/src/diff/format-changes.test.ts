import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  changeExample,
  compareExamples,
  compareValues,
  listDiffLines,
  nameFiles,
} from '../testing/compare-examples.js';
import { buildExampleFeature, type Change } from '../testing/example-feed.js';
import { formatChangesJson, formatChangesMarkdown, formatChangesText } from './format-changes.js';

/** One partnership is new, one gone, and in one everything is different that can be. */
const changeEverything: Change = (feed, record) => {
  Object.assign(feed, { generated: '2026-09-01T09:00:00Z', helpline: null });
  feed.features.splice(1, 1, buildExampleFeature('new-forum', { en: 'New Forum', cy: 'Fforwm Newydd' }));
  Object.assign(record, {
    name: { en: 'Example Alliance', cy: 'Cynghrair Enghreifftiol' },
    status: 'superseded',
    supersededBy: 'new-forum',
    covers: [{ code: 'E06000063' }],
    lead: null,
    chair: { sector: 'police' },
    coordinator: { name: 'Example Shelter' },
    contact: null,
    website: null,
    assured: { date: '2026-08', by: 'partnership', method: 'interview' },
    practice: [{ title: 'Talks', summary: 'Monthly.' }],
    members: [{ name: 'Example Union' }],
    summary: null,
  });
};

describe('formatChangesText', () => {
  test('says in one sentence that nothing has changed', () => {
    assert.equal(
      formatChangesText(nameFiles(compareExamples(() => undefined)), 'en'),
      'Before: old.json (1 June 2026, 2 partnerships)\n' +
        'Now: new.json (1 June 2026, 2 partnerships)\n\n' +
        'Nothing has changed for a reader.\n',
    );
  });

  test('says that everything has changed', () => {
    assert.equal(
      formatChangesText(nameFiles(compareExamples(changeEverything)), 'en'),
      `Before: old.json (1 June 2026, 2 partnerships)
Now: new.json (1 September 2026, 2 partnerships)

New in the directory (1)
  New Forum (new-forum)
    sub-regional
    covers: Nottinghamshire

No longer in the directory (1)
  This does not mean that a partnership has ended.
  Wider Board (wider-board)
    sub-regional
    covers: Nottinghamshire

Changed (1)
  Example Alliance (example-network)
    now listed as replaced by New Forum (new-forum)
    renamed; before: Example Anti-Slavery Network (the old name is not kept among its other names)
    now also covers: Cumberland
    no longer listed as covering: Nottinghamshire
    led by: Example Constabulary → not recorded
    chaired by: not recorded → Police
    coordinated by: not recorded → Example Shelter
    e-mail: info@example.org → not recorded
    telephone: 0113 496 0000 → not recorded
    contact: Office → not recorded
    website: https://example.org/network → not recorded
    reconfirmed August 2026: confirmed 1 to 2 years ago → confirmed in the last 12 months
    good practice added: Talks
    members added: Example Union
    members no longer listed: Example Shelter, Police
    other details: good practice, summary

The directory itself (1)
  helpline text

New in the directory: 1. No longer in the directory: 1. Changed: 1. Unchanged: 0.
`,
    );
  });

  test('says it in Welsh, with Welsh names where there are any', () => {
    assert.equal(
      formatChangesText(nameFiles(compareExamples(changeEverything)), 'cy'),
      `Cynt: old.json (1 Mehefin 2026, 2 bartneriaeth)
Nawr: new.json (1 Medi 2026, 2 bartneriaeth)

Newydd yn y cyfeiriadur (1)
  Fforwm Newydd (new-forum)
    isranbarthol
    yn cwmpasu: Nottinghamshire

Ddim yn y cyfeiriadur mwyach (1)
  Nid yw hyn yn golygu bod partneriaeth wedi dod i ben.
  Wider Board (wider-board)
    isranbarthol
    yn cwmpasu: Nottinghamshire

Wedi newid (1)
  Cynghrair Enghreifftiol (example-network)
    rhestrir nawr fel wedi’i disodli gan Fforwm Newydd (new-forum)
    wedi’i hailenwi; cynt: Example Anti-Slavery Network (nid yw’r hen enw wedi’i gadw ymhlith yr enwau eraill)
    nawr hefyd yn cwmpasu: Cumberland
    ni restrir mwyach ei bod yn cwmpasu: Nottinghamshire
    arweinir gan: Example Constabulary → heb ei gofnodi
    cadeirir gan: heb ei gofnodi → Heddlu
    cydlynir gan: heb ei gofnodi → Example Shelter
    e-bost: info@example.org → heb ei gofnodi
    ffôn: 0113 496 0000 → heb ei gofnodi
    cyswllt: Office → heb ei gofnodi
    gwefan: https://example.org/network → heb ei gofnodi
    cadarnhawyd eto Awst 2026: cadarnhawyd 1 i 2 flynedd yn ôl → cadarnhawyd yn ystod y 12 mis diwethaf
    arfer da a ychwanegwyd: Talks
    aelodau a ychwanegwyd: Example Union
    aelodau nas rhestrir mwyach: Example Shelter, Heddlu
    manylion eraill: arfer da, crynodeb

Y cyfeiriadur ei hun (1)
  testun y llinell gymorth

Newydd yn y cyfeiriadur: 1. Ddim yn y cyfeiriadur mwyach: 1. Wedi newid: 1. Heb newid: 0.
`,
    );
  });

  test('keeps what could command a terminal, and new lines, out of its lines', () => {
    const changes = compareExamples((_, record) => {
      record.name = 'A\u001b[31m\u202eB\r\nC\u2028D';
      record.lead = { name: '\u009b2JLead\n\n  Changed (9)' };
    });
    assert.deepEqual(listDiffLines(changes), [
      'Changed (1)',
      '  A[31mB C D (example-network)',
      '    renamed; before: Example Anti-Slavery Network (the old name is not kept among its other names)',
      '    led by: Example Constabulary → 2JLead Changed (9)',
    ]);
  });

  test('cuts practices without a title short', () => {
    const lines = listDiffLines(
      compareExamples((_, record) => (record.practice as object[]).push({ summary: '\u{1f600}'.repeat(500) })),
    );
    assert.equal(lines[2], `    good practice added: ${'\u{1f600}'.repeat(120)}…`);
  });
});

describe('formatChangesMarkdown', () => {
  test('writes headings and lists, and feed text as text', () => {
    const changes = compareExamples((feed, record) => {
      feed.features.pop();
      record.name = '# <img src=x onerror=alert(1)> [a](javascript:b) *c* &lt; & https://example.org www.example.org';
    });
    assert.equal(
      formatChangesMarkdown(nameFiles(changes), 'en'),
      `# What has changed in the directory

- Before: old.json (1 June 2026, 2 partnerships)
- Now: new.json (1 June 2026, 1 partnership)

## No longer in the directory (1)

This does not mean that a partnership has ended.

- **Wider Board (wider-board)**
  - sub-regional
  - covers: Nottinghamshire

## Changed (1)

- **\\# \\<img src=x onerror=alert(1)\\> \\[a\\](javascript:b) \\*c\\* \\&lt; & https\\://example.org www\\.example.org (example-network)**
  - renamed; before: Example Anti-Slavery Network (the old name is not kept among its other names)

New in the directory: 0. No longer in the directory: 1. Changed: 1. Unchanged: 0.
`,
    );
  });
});

describe('formatChangesJson', () => {
  test('has its members in a fixed order, with every text in its languages', () => {
    const changes = compareExamples((_, record) => {
      record.name = { en: 'Example Alliance', cy: 'Cynghrair' };
      record.website = null;
    });
    assert.equal(
      formatChangesJson({ ...nameFiles(changes), oldFile: { file: 'old.json', issues: 3 } }),
      `${JSON.stringify(
        {
          old: { file: 'old.json', issues: 3, generated: '2026-06-01T09:00:00Z', partnerships: 2, open: 2 },
          new: { file: 'new.json', issues: 0, generated: '2026-06-01T09:00:00Z', partnerships: 2, open: 2 },
          counts: { added: 0, gone: 0, changed: 1, unchanged: 1 },
          feed: [],
          added: [],
          gone: [],
          changed: [
            {
              id: 'example-network',
              name: { cy: 'Cynghrair', en: 'Example Alliance' },
              changes: [
                { kind: 'renamed', from: { en: 'Example Anti-Slavery Network' }, oldNameKept: false },
                { kind: 'website', from: 'https://example.org/network', to: null },
              ],
            },
          ],
        },
        null,
        2,
      )}\n`,
    );
  });

  test('is the same, byte for byte, whatever the order in the files', () => {
    const old = changeExample();
    const now = changeExample((feed, record, feature) => {
      changeEverything(feed, record, feature);
      record.members = [{ name: 'B' }, { name: 'A' }, { sector: 'charity' }];
      record.covers = [{ code: 'E06000063' }, { code: 'A1', name: 'A' }];
      record.practice = [{ summary: 'Z' }, { summary: 'Y' }];
      feed.features.push(buildExampleFeature('another', 'Another'));
    });
    const text = formatChangesJson(nameFiles(compareValues(old, now)));
    const turned = formatChangesJson(nameFiles(compareValues(turnAround(old), turnAround(now))));
    assert.equal(turned, text);
  });
});

/** The same value with every object's members and every list the other way round, except where order has a meaning. */
function turnAround(value: unknown, key = ''): unknown {
  if (key === 'languages' || key === 'geometry' || key === 'geometryOverride') return value;
  if (Array.isArray(value)) return value.map((element) => turnAround(element)).reverse();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, turnAround(member, name)]),
  );
}
