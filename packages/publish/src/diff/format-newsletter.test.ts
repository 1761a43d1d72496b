import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compareExamples } from '../testing/compare-examples.js';
import { buildExampleFeature, type Change } from '../testing/example-feed.js';
import { formatNewsletter } from './format-newsletter.js';

const before: Change = (feed) => {
  feed.features.push(
    buildExampleFeature('closing', 'Closing Forum'),
    buildExampleFeature('gone', 'Gone Forum'),
    buildExampleFeature('moved', 'Moved Forum'),
    buildExampleFeature('reopened', 'Reopened Forum', { status: 'closed' }),
    buildExampleFeature('replaced', { en: 'Replaced Forum', cy: 'Fforwm a Ddisodlwyd' }),
    buildExampleFeature('touched', 'Touched Forum'),
  );
};

const after: Change = (feed, record) => {
  feed.generated = '2026-09-15T09:00:00Z';
  Object.assign(record, { name: 'Example *Alliance*', contact: { email: 'desk@example.org' } });
  feed.features.push(
    buildExampleFeature('closing', 'Closing Forum', { status: 'closed' }),
    buildExampleFeature('moved-here', 'Moved Forum', { covers: [{ code: 'E06000063' }] }),
    buildExampleFeature('reopened', 'Reopened Forum', { assured: { date: '2026-07' } }),
    buildExampleFeature(
      'replaced',
      { en: 'Replaced Forum', cy: 'Fforwm a Ddisodlwyd' },
      {
        status: 'superseded',
        supersededBy: 'wider-board',
      },
    ),
    buildExampleFeature('touched', 'Touched Forum', { meets: 'yearly', contact: { email: 'touch@example.org' } }),
  );
};

describe('formatNewsletter', () => {
  test('tells readers what is new, renamed, closed, gone and reconfirmed, and counts the rest', () => {
    assert.equal(
      formatNewsletter(compareExamples(after, before), 'en'),
      `# Directory update, September 2026

The directory now lists 5 open partnerships. Since 1 June 2026: 1 new, 1 open again, 1 renamed, 2 closed or replaced, 2 no longer in the directory, 1 reconfirmed.

## New in the directory

- **Moved Forum**: sub-regional; covers: Cumberland

## Open again

- **Reopened Forum**

## New names

- **Example \\*Alliance\\*** (before: Example Anti-Slavery Network)

## Closed or replaced

- **Closing Forum** is now listed as closed.
- **Replaced Forum** is now listed as replaced by **Wider Board**.

## No longer in the directory

This does not mean that these partnerships have ended.

- **Gone Forum**
- **Moved Forum**: the same name is now at: Moved Forum (moved-here)

## Reconfirmed

- **Reopened Forum**

Details of 1 other partnership were brought up to date.
`,
    );
  });

  test('writes the same note in Welsh', () => {
    const note = formatNewsletter(compareExamples(after, before), 'cy');
    assert.match(
      note,
      /^# Diweddariad y cyfeiriadur, Medi 2026\n\nMae’r cyfeiriadur nawr yn rhestru 5 partneriaeth agored\. Ers 1 Mehefin 2026: 1 newydd, /,
    );
    assert.match(note, /\n- Rhestrir \*\*Fforwm a Ddisodlwyd\*\* nawr fel wedi’i disodli gan \*\*Wider Board\*\*\.\n/);
    assert.match(note, /\nDiweddarwyd manylion 1 bartneriaeth arall\.\n$/);
    assert.doesNotMatch(note, /directory|listed|confirmed|before|partnership/);
  });

  test('never says of a partnership that is gone that it has ended', () => {
    const note = formatNewsletter(
      compareExamples((feed) => feed.features.pop()),
      'en',
    );
    assert.doesNotMatch(note, /closed|replaced|lost|removed/i);
    assert.match(note, /does not mean that these partnerships have ended/);
  });

  test('names no contact details', () => {
    assert.doesNotMatch(formatNewsletter(compareExamples(after, before), 'en'), /@|https?:/);
  });

  test('says so when nothing has changed, or only the feed itself, dated or not', () => {
    const note = (change: Change) => formatNewsletter(compareExamples(change, change), 'en');
    assert.equal(
      note(() => undefined),
      '# Directory update, June 2026\n\nThe directory now lists 2 open partnerships. Since 1 June 2026: no change.\n',
    );
    assert.equal(
      note((feed) => (feed.generated = null)),
      '# Directory update\n\nThe directory now lists 2 open partnerships. Since the last release: no change.\n',
    );
    assert.match(
      formatNewsletter(
        compareExamples((feed) => (feed.helpline = null)),
        'en',
      ),
      /: details brought up to date\.\n$/,
    );
  });
});
