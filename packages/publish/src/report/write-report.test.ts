import { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { parseFeed } from '@msp-widgets/feed/parse-feed.js';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compareFeeds } from '../diff/compare-feeds.js';
import { changeExample } from '../testing/compare-examples.js';
import { buildExampleContext, type Change } from '../testing/example-feed.js';
import { listFetched, listShown, readPage, readShown, type PageElement } from '../testing/read-page.js';
import { listMessages } from '../testing/list-messages.js';
import type { ReportContent } from './report-content.js';
import { reportMessages } from './report-messages.js';
import { writeReport } from './write-report.js';

const { register } = buildExampleContext();
const HOSTILE = `</style></title><script>alert("1")</script><img src=x onerror='alert(1)'> & "quoted"`;

function readExample(change?: Change) {
  return parseFeed(changeExample(change), 'https://example.org/feed.json').feed;
}

function writeExample(change?: Change, content: Partial<ReportContent> = {}): string {
  return writeReport({
    feed: readExample(change),
    areas: { register, topologies: [], attribution: 'Example Mapping Agency' },
    language: 'en',
    today: new Date('2026-07-01'),
    changes: null,
    faults: 0,
    ...content,
  });
}

function listRows(page: PageElement, id: string): string[] {
  const table = page.querySelector(`[aria-labelledby="${id}"]`);
  return table ? [...table.querySelectorAll('tbody tr')].map((row) => listShown(row, 'th, td').join(' ')) : [];
}

describe('the report', () => {
  test('shows the same figures in a chart and in the table beside it', () => {
    const page = readPage(writeExample());
    const figures = [...page.querySelectorAll('.figure')].filter((figure) => figure.querySelector('.bars'));
    assert.equal(figures.length, 9);
    for (const figure of figures) {
      const drawn = listShown(figure, 'svg text');
      const numbers = listShown(figure, 'tbody td');
      const labels = listShown(figure, 'tbody th');
      // A label in two lines has no space where it is broken.
      const expected = [...numbers, ...labels].map((words) => words.replaceAll(' ', ''));
      assert.deepEqual(
        drawn.map((words) => words.replaceAll(' ', '')),
        expected,
      );
    }
  });

  test('draws two terms with one label as two bars', () => {
    const page = readPage(
      writeExample((feed, record) => {
        record.activities = ['training', 'teaching'];
        feed.vocabularies = { activity: [{ code: 'teaching', label: 'Training' }, { code: 'training', label: 'Training' }] }; // prettier-ignore
      }),
    );
    assert.deepEqual(listRows(page, 'activities-table'), ['Training 1', 'Training (2) 1', 'Not recorded 1']);
  });

  test('gives every drawing a name, and hides what is only decoration', () => {
    for (const drawing of readPage(writeExample()).querySelectorAll('svg')) {
      const isNamed = drawing.getAttribute('role') === 'img' && Boolean(drawing.getAttribute('aria-label'));
      assert.ok(isNamed || drawing.getAttribute('aria-hidden') === 'true');
    }
  });

  test('says "not recorded" and counts it, and never says "none" of it', () => {
    const page = readPage(writeExample());
    assert.deepEqual(listRows(page, 'lead-table'), ['Police 1', 'Not recorded 1']);
    assert.deepEqual(listRows(page, 'chair-table'), ['Not recorded 2']);
    assert.ok(listRows(page, 'recorded-table').includes('Funding 0 2'));
    assert.match(readShown(page), /“Not recorded” says that the feed does not tell\. It never means “none”\./);
  });

  test('says before all figures that a gap in the data is not a gap in the work', () => {
    const words = readShown(readPage(writeExample()).querySelector('main'));
    const caution = words.indexOf('A gap in the data is not proof of a gap in the work.');
    assert.ok(caution >= 0 && caution < words.indexOf('At a glance'));
  });

  test('shows of each area what is known, by whom and how fresh', () => {
    const page = readPage(writeExample());
    assert.deepEqual(listRows(page, 'forces-areas'), [
      'Nottinghamshire Several known (2) Example Anti-Slavery Network Wider Board Confirmed 1 to 2 years ago',
    ]);
    assert.deepEqual(listRows(page, 'councils-areas'), [
      'Cumberland None known not recorded No partnership of its own known',
    ]);
    assert.match(readShown(page), /None known in: Cumberland\./);
  });

  test('reckons ages on the given day', () => {
    const rows = (today: string) =>
      listRows(readPage(writeExample(undefined, { today: new Date(today) })), 'freshness-table');
    assert.equal(rows('2025-06-01')[0], 'Confirmed in the last 12 months 2');
    assert.equal(rows('2028-06-01')[2], 'Not confirmed for over 2 years 2');
  });

  test('says what has changed since an earlier feed', () => {
    const rename: Change = (_, record) => (record.name = 'New Name');
    const changes = compareFeeds(readExample(), readExample(rename), register);
    const page = readPage(writeExample(rename, { changes }));
    assert.match(readShown(page.querySelector('#changes')), /What has changed since 1 June 2026/);
    assert.match(readShown(page), /New Name \(example-network\) renamed; before: Example Anti-Slavery Network/);
    assert.equal(readPage(writeExample()).querySelector('#changes'), null);
  });

  test('is in Welsh when asked, with the feed’s own Welsh, and marks what has none', () => {
    const page = readPage(writeExample(undefined, { language: 'cy' }));
    assert.equal(page.getAttribute('lang'), 'cy');
    assert.match(readShown(page.querySelector('h1')), /^Yr hyn y mae/);
    assert.deepEqual(listRows(page, 'lead-table'), ['Heddlu 1', 'Heb ei gofnodi 1']);
    assert.ok(listShown(page, '[lang="en"]').includes('Example Anti-Slavery Network'));
  });

  test('shows the helpline and 999 in both languages', () => {
    for (const language of ['en', 'cy'] as const) {
      const links = listShown(readPage(writeExample(undefined, { language })), '.help a');
      assert.deepEqual(links, ['999', '08000 121 700']);
    }
  });

  test('keeps a stranger’s words words, wherever they are shown', () => {
    const spoil: Change = (feed, record) => {
      feed.title = HOSTILE;
      feed.publisher = { name: HOSTILE, url: 'javascript:alert(1)' };
      feed.licence = { name: HOSTILE, url: 'https://example.org/"onclick="alert(1)' };
      record.name = HOSTILE;
      record.activities = [HOSTILE, 'training'];
      record.lead = { name: HOSTILE, sector: HOSTILE };
      feed.vocabularies = { activity: [{ code: 'training', label: HOSTILE }] };
    };
    const changes = compareFeeds(readExample(), readExample(spoil), register);
    const areas = { register, topologies: [], attribution: HOSTILE };
    const markup = writeExample(spoil, { changes, areas });
    const page = readPage(markup);
    assert.deepEqual(listShown(page, 'script, img, [onerror], [onclick]'), []);
    assert.deepEqual(listFetched(markup), []);
    assert.equal(listShown(page, 'style').length, 1);
    assert.doesNotMatch(markup, /href="javascript/);
    assert.ok(listShown(page, 'th').includes(HOSTILE.replace(/\s+/g, ' ')));
  });

  test('has an answer to a feed and a register without anything', () => {
    const empty = writeExample((feed) => feed.features.splice(0), {
      areas: { register: new AreaRegister([]), topologies: [], attribution: '' },
    });
    assert.match(readShown(readPage(empty)), /Counted are 0 partnerships/);
    assert.doesNotMatch(empty, /NaN|undefined|Infinity/);
  });
});

describe('reportMessages', () => {
  test('say the same things in English and Welsh, and leave nothing unsaid', () => {
    assert.deepEqual(
      listMessages(reportMessages.cy).map(([path]) => path),
      listMessages(reportMessages.en).map(([path]) => path),
    );
    for (const [path, words] of [...listMessages(reportMessages.en), ...listMessages(reportMessages.cy)]) {
      assert.match(words, /\p{L}/u, path);
    }
  });
});
