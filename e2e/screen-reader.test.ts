import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { untilEqual, useDemoSite } from './demo-site.js';
import {
  findDirectory,
  findMap,
  findPart,
  findRow,
  findRowButton,
  findSearchBox,
  openFilters,
  readStatus,
  untilShown,
} from './widgets.js';

// What a screen reader is told, line by line, as committed in e2e/snapshots. After a change that is meant:
//
//   UPDATE_SNAPSHOTS=1 npm test -- --only e2e
//
// and read the difference before committing it.

const demo = useDemoSite();

/** How old a record is depends on the day. */
const TODAY = new Date('2026-11-23T12:00:00Z');
const RECORD = 'wales-anti-slavery-leadership-group';
/** In both languages it is a council that lies in a police force area of another name. */
const PLACE = 'ynys mon';
/** Its letters reach into several police force areas. */
const SPLIT_POSTCODE = 'NG10';
/** What the status line says before anything is done. */
const WHOLE = /^70 partner/;
/** The same, or as many as the words alone leave, before a place is understood. */
const UNANSWERED = /^(70 partner|\d+ of? \d+)/;
const ROWS = 4;

for (const [language, path] of Object.entries({ english: 'demo/index.html', welsh: 'demo/cymraeg.html' })) {
  test(`the ${language} map is told to a screen reader as committed`, async (t) => {
    const page = await openToday(t, path);
    await assertSnapshot(findMap(page), `map-${language}`);
  });

  test(`the ${language} directory is told to a screen reader as committed: search, filters, first rows`, async (t) => {
    const page = await openToday(t, path);
    await assertSnapshot(findDirectory(page), `directory-${language}`, (snapshot) => keepRows(snapshot, ROWS));
  });

  test(`an open row of the ${language} directory is told to a screen reader as committed`, async (t) => {
    const page = await openToday(t, path);
    await findRowButton(page, RECORD).click();
    await findPart(findRow(page, RECORD), 'fields').waitFor();
    await assertSnapshot(findRow(page, RECORD), `row-${language}`);
  });

  test(`the answer of the ${language} directory for a place is told to a screen reader as committed`, async (t) => {
    const page = await openToday(t, path);
    await findSearchBox(page).focus();
    await page.keyboard.type(PLACE);
    await findPart(findDirectory(page), 'suggestion').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await assertSnapshot(findPart(findDirectory(page), 'search'), `suggestions-${language}`);
    await page.keyboard.press('Enter');
    await findPart(findDirectory(page), 'group').first().waitFor();
    await untilSaid(page, UNANSWERED);
    await assertSnapshot(findDirectory(page), `answer-${language}`);
  });

  test(`a choice of places in the ${language} directory is told to a screen reader as committed`, async (t) => {
    const page = await openToday(t, path);
    await findSearchBox(page).focus();
    await page.keyboard.type(SPLIT_POSTCODE);
    await page.keyboard.press('Enter');
    await findPart(findDirectory(page), 'candidate').first().waitFor();
    await untilSaid(page, UNANSWERED);
    await assertSnapshot(findDirectory(page), `candidates-${language}`);
  });

  test(`the filters of the ${language} directory are told to a screen reader as committed`, async (t) => {
    const page = await openToday(t, path);
    await openFilters(page);
    await findDirectory(page).getByRole('checkbox').first().press('Space');
    await findPart(findDirectory(page), 'chip').waitFor();
    await untilSaid(page);
    await assertSnapshot(findDirectory(page), `filters-${language}`, (snapshot) => keepRows(snapshot, 1));
  });

  test(`good practice in the ${language} directory is told to a screen reader as committed`, async (t) => {
    const page = await openToday(t, path);
    await findPart(findDirectory(page), 'practice-toggle').press('Enter');
    await findPart(findDirectory(page), 'practice-result').first().waitFor();
    await untilSaid(page);
    await assertSnapshot(findDirectory(page), `practice-${language}`, (snapshot) => keepRows(snapshot, ROWS));
  });
}

async function openToday(t: Parameters<typeof demo.openPage>[0], path: string): Promise<Page> {
  const page = await demo.openPage(t, path, { prepare: (page) => page.clock.setFixedTime(TODAY) });
  await untilShown(page);
  return page;
}

/** Waits until the status line says what has come of what was done: it waits for a moment of quiet. */
async function untilSaid(page: Page, before = WHOLE): Promise<void> {
  await untilEqual(page, async () => before.test(await readStatus(findDirectory(page))), false);
}

/** Compares what assistive technology is told of an element with a committed file, to the letter. */
async function assertSnapshot(element: Locator, name: string, shorten = (snapshot: string) => snapshot): Promise<void> {
  const actual = `${shorten(await element.ariaSnapshot())}\n`;
  const file = new URL(`snapshots/${name}.aria.txt`, import.meta.url);
  if (process.env['UPDATE_SNAPSHOTS'] === '1') writeFileSync(file, actual);
  assert(existsSync(file), `${name} has no committed snapshot`);
  assert.equal(actual, readFileSync(file, 'utf8'));
}

/** The snapshot up to and with so many rows of the list of results. */
function keepRows(snapshot: string, rows: number): string {
  const lines = snapshot.split('\n');
  const starts = lines.flatMap((line, index) => (line === '  - listitem:' ? [index] : []));
  return lines.slice(0, starts[rows]).join('\n');
}
