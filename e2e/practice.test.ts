import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { untilEqual, useDemoSite } from './demo-site.js';
import { publishedFeed, publishedRecords } from './published-feed.js';
import {
  findDirectory,
  findFilter,
  findPart,
  findRow,
  findSearchBox,
  openFilters,
  readStatus,
  untilShown,
} from './widgets.js';

// Good practice as a way in: what other partnerships do, and who they are.

const demo = useDemoSite();

interface Practice {
  readonly summary: string | { readonly en: string };
  readonly themes: readonly string[];
}

const practices = publishedRecords.flatMap(({ id, properties }) =>
  ((properties as { practice?: readonly Practice[] }).practice ?? []).map((practice) => ({ id, ...practice })),
);

test('the published feed has good practice to look at', () => {
  assert(practices.length > 100);
});

test('good practice is listed across partnerships in place of them, and they come back', async (t) => {
  const page = await openPractices(t);
  await untilEqual(page, () => countPractices(page), practices.length);
  await untilEqual(page, () => readStatus(findDirectory(page)), `${practices.length} examples of good practice`);
  assert.equal(await findPart(findDirectory(page), 'result').count(), 0);
  await page.keyboard.press('Enter');
  await untilEqual(page, () => findPart(findDirectory(page), 'result').count(), publishedRecords.length);
  await untilEqual(page, () => readStatus(findDirectory(page)), `${publishedRecords.length} partnerships`);
});

test('a theme leaves exactly the practices that have it', async (t) => {
  const page = await openPractices(t);
  await openFilters(page);
  await findPart(findDirectory(page), 'facet')
    .locator('summary', { hasText: /^Good practice$/ })
    .press('Enter');
  for (const theme of ['faith', 'survivor-voice']) {
    const expected = practices.filter(({ themes }) => themes.includes(theme));
    const filter = findFilter(page, labelOf(theme)).getByRole('checkbox');
    await filter.press('Space');
    await untilEqual(page, () => countPractices(page), expected.length);
    assert.deepEqual(new Set(await listSummaries(page)), new Set(expected.map(readSummary)));
    await filter.press('Space');
  }
});

test('words are looked for in the practices themselves', async (t) => {
  const page = await openPractices(t);
  await findSearchBox(page).focus();
  await page.keyboard.type('newsletter');
  const expected = practices.filter((practice) => /newsletter/i.test(readSummary(practice)));
  assert(expected.length > 0);
  await untilEqual(page, async () => (await countPractices(page)) < 10, true);
  const found = await listSummaries(page);
  for (const practice of expected) assert(found.includes(readSummary(practice)), practice.id);
});

test('a practice leads to its partnership, with focus', async (t) => {
  const page = await openPractices(t);
  await untilEqual(page, () => countPractices(page), practices.length);
  const first = findPart(findDirectory(page), 'practice-result').first();
  const name = (await findPart(first, 'practice-partnership').innerText()).trim();
  await findPart(first, 'practice-partnership').press('Enter');
  const open = findDirectory(page).locator('[part~="result"]:has([aria-expanded="true"])');
  await findPart(open, 'fields').waitFor();
  const id = (await open.getAttribute('data-id')) ?? '';
  assert.equal((await open.getByRole('button').first().innerText()).trim(), name);
  assert(practices.some((practice) => practice.id === id));
  assert.equal(
    await findRow(page, id)
      .getByRole('button')
      .first()
      .evaluate((button) => button.matches(':focus')),
    true,
  );
});

/** Opens the view of good practice by its button, which keeps the focus. */
async function openPractices(t: TestContext): Promise<Page> {
  const page = await demo.openPage(t, 'demo/index.html');
  await untilShown(page);
  await findPart(findDirectory(page), 'practice-toggle').press('Enter');
  await findPart(findDirectory(page), 'practice-result').first().waitFor();
  return page;
}

async function countPractices(page: Page): Promise<number> {
  return findPart(findDirectory(page), 'practice-result').count();
}

async function listSummaries(page: Page): Promise<string[]> {
  return findPart(findDirectory(page), 'practice-result').evaluateAll((results) =>
    results.map((result) => result.querySelector('p')?.textContent.trim() ?? ''),
  );
}

function readSummary({ summary }: Practice): string {
  return typeof summary === 'string' ? summary : summary.en;
}

function labelOf(theme: string): string {
  const { theme: labels } = publishedFeed['vocabularies'] as {
    theme: readonly { code: string; label: { en: string } }[];
  };
  return labels.find(({ code }) => code === theme)?.label.en ?? '';
}
