import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readCsv } from '@msp-widgets/feed/testing/read-csv.js';
import { buildExampleFeature, buildExampleFeed, type ExampleFeed } from '../testing/example-feed.js';
import { listMessages } from '../testing/list-messages.js';
import { runCommand } from '../testing/run-command.js';
import { remindMessages } from './remind-messages.js';

const DATA = fileURLToPath(new URL('../../../../data/', import.meta.url));
const DAY = ['--date', '2026-07-01'];

let folder = '';
before(() => (folder = mkdtempSync(path.join(tmpdir(), 'msp-remind-'))));
after(() => rmSync(folder, { recursive: true }));

function writeFeed(name: string, change: (feed: ExampleFeed) => void = () => undefined): string {
  const feed = buildExampleFeed();
  change(feed);
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(feed));
  return file;
}

function readFile(...parts: string[]): string {
  return readFileSync(path.join(folder, ...parts), 'utf8');
}

/** Fills in what a partnership fills in: who answers, on which day, and that it may be published. */
function confirm(csv: string, answers: Readonly<Record<string, string>> = {}): string {
  const [header = [], ...rows] = readCsv(csv.replace(/^\uFEFF/, ''));
  const given = {
    'answering-organisation': 'Example Council',
    'answered-on': '2026-06-30',
    consent: 'yes',
    ...answers,
  };
  const filled = rows.map((row) =>
    header.map((column, place) => (given as Record<string, string>)[column] ?? row[place] ?? ''),
  );
  return [header, ...filled]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\r\n');
}

type Record_ = Readonly<Record<string, unknown>>;

/** Records by id, without what a confirmation changes. */
function readRecords(file: string): Map<string, Record_> {
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: { id: string; properties: Record_ }[] };
  return new Map(
    features.map(({ id, properties }) => {
      const kept = Object.entries(properties).filter(([name]) => name !== 'assured' && name !== 'unconfirmed');
      return [id, Object.fromEntries(kept)];
    }),
  );
}

describe('msp remind', () => {
  test('lists who is due, those never confirmed first, and ends with 1', async () => {
    const feed = writeFeed('due.json', ({ features }) => {
      features.push(
        buildExampleFeature('fresh', 'Fresh Forum', {
          assured: { date: '2026-06', by: 'partnership', method: 'interview' },
        }),
        buildExampleFeature('never', 'Never Asked Group', {
          assured: { date: null, by: 'desk-research', method: 'public-sources' },
        }),
        buildExampleFeature('closed', 'Closed Board', { status: 'closed' }),
      );
    });
    assert.deepEqual(await runCommand('remind', feed, ...DAY), {
      status: 1,
      stdout: [
        'Never Asked Group (never): no date on record',
        'Example Anti-Slavery Network (example-network): confirmed March 2025, due 1 March 2026',
        'Wider Board (wider-board): confirmed March 2025, due 1 March 2026',
        '',
        '3 of 5 partnerships due on 1 July 2026.',
        '',
      ].join('\n'),
      stderr: '',
    });
    const { stdout } = await runCommand('remind', feed, ...DAY, '--within', '335', '--format', 'json');
    const { due } = JSON.parse(stdout) as { due: { id: string; due: string | null; writeTo: string | null }[] };
    assert.deepEqual(due.at(-1), {
      id: 'fresh',
      name: 'Fresh Forum',
      lastConfirmed: '2026-06',
      due: '2027-06-01',
      writeTo: null,
    });
  });

  test('ends with 0 when nobody is due, and writes nothing', async () => {
    const to = path.join(folder, 'nobody');
    const { status, stdout } = await runCommand('remind', writeFeed('fresh.json'), '--date', '2025-06-01', '--to', to);
    assert.deepEqual([status, stdout], [0, '0 of 2 partnerships due on 1 June 2025.\n']);
    assert.throws(() => readdirSync(to));
  });

  test('writes a list, a spreadsheet of all, and a folder for each with forms and messages in both languages', async () => {
    const to = path.join(folder, 'written');
    const { status, stdout } = await runCommand('remind', writeFeed('two.json'), ...DAY, '--to', to);
    assert.equal(status, 1);
    assert.match(stdout, /\nwrote 12 files in \S+: send the messages by hand, with their forms\.\n$/);
    const files = ['answers.csv', 'confirm-cy.html', 'confirm-en.html', 'message-cy.txt', 'message-en.txt'];
    assert.deepEqual(readdirSync(to).sort(), ['answers.csv', 'due.csv', 'example-network', 'wider-board']);
    assert.deepEqual(readdirSync(path.join(to, 'example-network')).sort(), files);
    assert.match(
      readFile('written', 'due.csv'),
      /example-network,Example Anti-Slavery Network,2025-03,2026-03-01,info@example\.org\r\n/,
    );
    const again = await runCommand('remind', path.join(folder, 'two.json'), ...DAY, '--to', to);
    assert.match(again.stdout, /\nwrote 0 files in /);
  });

  test('writes a message that can be sent as it is, in English and Welsh', () => {
    assert.deepEqual(readFile('written', 'example-network', 'message-en.txt').split('\r\n'), [
      'To: info@example.org',
      'Subject: Is this still right? Example Anti-Slavery Network',
      '',
      'To Example Anti-Slavery Network',
      '',
      'Your partnership is in “Example feed”. Please look at what it says about you. If it is right, confirming it takes about a minute.',
      'It was last confirmed in March 2025.',
      '',
      '1. Open the form that comes with this message, confirm-en.html, in a browser.',
      '2. Say which organisation answers, and that we may publish it. Change what is not right; leave the rest as it is.',
      '3. Press “Save the answers”, and send the file that is saved back to us.',
      '',
      'If the form does not work for you, fill in the spreadsheet answers.csv, or print the form.',
      'If the partnership has ended or was replaced, please say so in the form: its record then says so too.',
      'The directory is public. Please give nobody’s name, own e-mail address or own telephone number.',
      '',
      'Thank you.',
      'Example Publisher',
      '',
    ]);
    assert.match(
      readFile('written', 'example-network', 'message-cy.txt'),
      /^\[Drafft: .*\]\r\nAt: info@example\.org\r\nPwnc: Ydy hyn/,
    );
  });

  test('fills the form in, as text that stays text', async () => {
    const to = path.join(folder, 'hostile');
    const name = 'A "quoted" & <b>bold</b> Network';
    const feed = writeFeed('hostile.json', ({ features }) => (features[0]!.properties.name = name));
    await runCommand('remind', feed, ...DAY, '--to', to);
    const page = readFile('hostile', 'example-network', 'confirm-en.html');
    assert.doesNotMatch(page, /<b>bold/);
    assert.match(page, /value="A &quot;quoted&quot; &amp; &lt;b&gt;bold&lt;\/b&gt; Network"/);
    assert.match(page, /<option selected>Quarterly|<option selected>Every three months/);
    assert.match(page, /Nottinghamshire \(E23000019\)|E23000018/);
  });

  test('is taken back by msp import: three answers confirm every record of the published feed, and change nothing else', async () => {
    const feed = path.join(folder, 'published.json');
    for (const name of ['partnerships.json', 'areas.topo.json']) cpSync(path.join(DATA, name), path.join(folder, name));
    cpSync(path.join(DATA, 'partnerships.json'), feed);
    const before = readRecords(feed);
    const to = path.join(folder, 'reminders');
    await runCommand('remind', feed, '--date', '2026-06-30', '--within', '400', '--to', to);
    const answers = path.join(folder, 'confirmed.csv');
    writeFileSync(answers, confirm(readFile('reminders', 'answers.csv')));
    const { status, stdout } = await runCommand('import', answers, '--into', feed, '--date', '2026-06-30');
    assert.equal(status, 0, stdout);
    const after = readRecords(feed);
    for (const [id, record] of before) assert.deepEqual(after.get(id), record, id);
    const { features } = JSON.parse(readFileSync(feed, 'utf8')) as { features: { properties: Record_ }[] };
    const dates = features.filter(({ properties }) => JSON.stringify(properties['assured']).includes('"2026-06-30"'));
    const rows = readCsv(readFile('reminders', 'due.csv')).length - 1;
    assert.ok(rows > 60);
    assert.equal(dates.length, rows);
  });

  test('says the same in English and Welsh', () => {
    const paths = (language: 'en' | 'cy') =>
      listMessages({ ...remindMessages[language], draft: '' }).map(([key]) => key);
    assert.deepEqual(paths('cy'), paths('en'));
  });

  const FAULTY: Readonly<Record<string, readonly [args: readonly string[], complaint: RegExp]>> = {
    'a file that is not there': [['nowhere.json'], /nowhere\.json is not there/],
    'days that are none': [['x.json', '--within', 'soon'], /number of days/],
    'a day that does not exist': [['x.json', '--date', '2026-02-30'], /a day that exists/],
  };
  for (const [what, [args, complaint]] of Object.entries(FAULTY)) {
    test(`ends with 2 and one sentence for ${what}`, async () => {
      const { status, stdout, stderr } = await runCommand('remind', ...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, complaint);
    });
  }
});
