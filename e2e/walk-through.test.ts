/** Does what the first chapter of docs/publishing.md says, in its words: its table is filled in, its commands are run, its answers are waited for. */
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { LocalServer } from '../packages/publish/src/testing/local-server.js';
import { runCommand } from '../packages/publish/src/testing/run-command.js';
import { serveRelease } from '../packages/publish/src/testing/serve-release.js';
import { launchChromium } from './browser.js';
import { recordComplaints } from './demo-site.js';
import { findDirectory, listRowIds, readStatus, untilShown } from './widgets.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const PATIENCE = 15_000;

const CHAPTER = readChapter('From the questionnaire to the web, step by step');

/** What is written between a heading and the next. */
function readChapter(heading: string): string {
  const manual = readFileSync(path.join(ROOT, 'docs/publishing.md'), 'utf8');
  return manual.split(/^## /m).find((chapter) => chapter.startsWith(heading)) ?? '';
}

interface Step {
  readonly args: readonly string[];
  /** Lines, or the ends of some, that the command prints. */
  readonly says: readonly string[];
}

/** The commands of the chapter, each with the answer that is printed below it. */
function readSteps(): Step[] {
  const blocks = [...CHAPTER.matchAll(/^```(sh)?\n([\s\S]*?)^```$/gm)];
  return blocks.flatMap(([, kind, text = ''], place) => {
    if (kind !== 'sh') return [];
    const [, nextKind, answer = ''] = blocks[place + 1] ?? [];
    const says = nextKind === undefined ? answer.split('\n').filter((line) => line !== '') : [];
    return [
      {
        args: text
          .trim()
          .replace(/^npx msp /, '')
          .split(' '),
        says,
      },
    ];
  });
}

/** The answers of the chapter's table, put below the rows of the template. */
function fillTemplate(): string {
  const template = readFileSync(path.join(ROOT, 'data/questionnaire/template.csv'), 'utf8');
  const columns = (template.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '').split(',');
  const answers = [...CHAPTER.matchAll(/^\| `([\w-]+)` *\|(.*)\|$/gm)].map(
    ([, question = '', cells = '']) => [question, cells.split('|').map((cell) => cell.trim())] as const,
  );
  for (const [question] of answers) assert.ok(columns.includes(question), `${question} is a question`);
  const given = new Map(answers);
  const rows = [0, 1, 2].map((row) => columns.map((column) => `"${given.get(column)?.[row] ?? ''}"`).join(','));
  return [template.trimEnd(), ...rows, ''].join('\r\n');
}

let browser: Browser;
let folder = '';
const home = process.cwd();
before(async () => {
  browser = await launchChromium();
  folder = mkdtempSync(path.join(tmpdir(), 'e2e-walk-'));
  process.chdir(folder);
});
after(async () => {
  process.chdir(home);
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function run({ args, says }: Step): Promise<void> {
  const { status, stdout, stderr } = await runCommand(...args);
  // A reminder that finds somebody ends with 1: an answer, not a fault.
  assert.equal(status, args[0] === 'remind' ? 1 : 0, stdout + stderr);
  for (const line of says) assert.ok(stdout.includes(line.trim()), `${args.join(' ')}\n${stdout}\nwithout: ${line}`);
}

async function openPage(address: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(address);
  return page;
}

describe('the walk-through of docs/publishing.md', () => {
  const steps = readSteps();
  const [makeFeed, check, publish, remind, confirm, publishAgain] = steps;
  let server: LocalServer;
  after(() => server.close());

  test('has its six commands', () => {
    assert.deepEqual(
      steps.map(({ args }) => args[0]),
      ['import', 'validate', 'publish', 'remind', 'import', 'publish'],
    );
  });

  test('makes a checked and published feed of three rows of answers', async () => {
    writeFileSync('answers.csv', fillTemplate());
    for (const step of [makeFeed, check, publish]) await run(step!);
  });

  test('ends in a page on which the map and the directory show the three', async () => {
    server = await serveRelease(path.join(folder, 'public'));
    const page = await openPage(`${server.origin}/`);
    const complaints = recordComplaints(page);
    await untilShown(page);
    assert.equal(await readStatus(findDirectory(page)), '3 partnerships');
    assert.deepEqual((await listRowIds(page)).toSorted(), [
      'exampleshire-anti-slavery-partnership',
      'model-wales-network',
      'sampleton-forum-on-exploitation',
    ]);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  test('asks for confirmation a year later, by a form that takes three answers and saves a file for the import', async () => {
    await run(remind!);
    const file = path.join(folder, 'reminders/exampleshire-anti-slavery-partnership/confirm-en.html');
    const page = await openPage(`file://${file}`);
    const complaints = recordComplaints(page);
    assert.equal(
      await page.getByLabel('What is the partnership called?').inputValue(),
      'Exampleshire Anti-Slavery Partnership',
    );
    await page.getByLabel('Which organisation answers for the partnership?').fill('Exampleshire Constabulary');
    assert.match(await page.getByLabel('On which day were these answers given?').inputValue(), /^\d{4}-\d\d-\d\d$/);
    await page.getByLabel('On which day were these answers given?').fill('2026-03-30');
    await page.getByLabel('Yes, on behalf of the partnership').check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the answers' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'answers-exampleshire-anti-slavery-partnership.csv');
    copyFileSync(await download.path(), path.join(folder, download.suggestedFilename()));
    assert.match(await page.getByRole('status').innerText(), /nothing has been sent yet/);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  test('takes the file back, changes only the day of confirmation, and publishes that', async () => {
    const read = () =>
      JSON.parse(readFileSync(path.join(folder, 'office/partnerships.json'), 'utf8')) as { features: Feature[] };
    const before = read().features;
    await run(confirm!);
    const after = read().features;
    const { assured, ...rest } = before[0]!.properties;
    assert.deepEqual(after[0], {
      ...before[0],
      properties: { ...rest, assured: { ...(assured as object), date: '2026-03-30' } },
    });
    assert.deepEqual(after.slice(1), before.slice(1));
    await run(publishAgain!);
    const page = await openPage(`${server.origin}/list/partnership/exampleshire-anti-slavery-partnership.html`);
    await page.getByText('30 March 2026').first().waitFor();
    await page.context().close();
  });
});

interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
}
