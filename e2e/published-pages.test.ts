/** What `msp report` and `msp pages` write, as readers see it: with and without script, style and colour. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { runCommand } from '../packages/publish/src/testing/run-command.js';
import { launchChromium } from './browser.js';

const FEED = fileURLToPath(new URL('../data/partnerships.json', import.meta.url));
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [320, 1280];
const HEIGHT = 900;

let folder = '';
let browser: Browser | undefined;
before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'published-pages-'));
  browser = await launchChromium();
  for (const language of ['en', 'cy']) {
    await run('report', FEED, '--to', inside(`report-${language}.html`), '--language', language);
  }
  await run('pages', FEED, '--to', inside('site'), '--base', 'https://example.org/partnerships/');
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const inside = (name: string) => path.join(folder, name);

async function run(...args: string[]): Promise<void> {
  const { status, stderr } = await runCommand(...args);
  assert.deepEqual([status, stderr], [0, '']);
}

interface OpenOptions extends BrowserContextOptions {
  /** Requests that are refused. */
  readonly without?: RegExp;
}

/** Opens a file and closes it when the reading is done. Anything that the page asks for beyond its own folder fails. */
async function readFile<T>(name: string, read: (page: Page) => Promise<T>, options: OpenOptions = {}): Promise<T> {
  assert(browser);
  const { without, ...context } = options;
  const opened = await browser.newContext({ viewport: { width: 1280, height: HEIGHT }, ...context });
  try {
    const page = await opened.newPage();
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(pathToFileURL(folder).href)) foreign.push(request.url());
    });
    if (without) await page.route(without, (route) => route.abort());
    await page.goto(pathToFileURL(inside(name)).href);
    const result = await read(page);
    assert.deepEqual(foreign, [], 'nothing is asked for elsewhere');
    return result;
  } finally {
    await opened.close();
  }
}

/** One line for each element that breaks a rule. */
async function listViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const PAGES = [
  'report-en.html',
  'report-cy.html',
  'site/index.html',
  'site/cy/index.html',
  'site/partnership/west-midlands-anti-slavery-network.html',
  'site/cy/partnership/west-midlands-anti-slavery-network.html',
];

for (const name of PAGES) {
  test(`axe has nothing to say about ${name}, and nothing is wider than the screen`, async () => {
    await readFile(name, async (page) => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: HEIGHT });
        assert.deepEqual(await listViolations(page), [], `${width} px`);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, `${width} px`);
      }
    });
  });
}

describe('the report', () => {
  test('has a table for every chart, and each chart is an image with a name', async () => {
    await readFile('report-en.html', async (page) => {
      const charts = page.getByRole('img');
      const names = await charts.evaluateAll((images) => images.map((image) => image.getAttribute('aria-label')));
      assert.equal(names.length, 9 + 6);
      assert.ok(names.every((words) => words && /^(Bar chart|Map): /.test(words)));
      for (const figure of await page.locator('.figure').all())
        assert.equal(await figure.getByRole('table').count(), 1);
    });
  });

  test('is a document of some pages in print, not of some megabytes for each', async () => {
    await readFile('report-en.html', async (page) => {
      const { length } = await page.pdf({ format: 'A4' });
      assert.ok(length < 6_000_000, `${length} bytes`);
    });
  });

  test('reaches every wide table by keyboard, so that it can be scrolled', async () => {
    await readFile('report-en.html', async (page) => {
      for (const region of await page
        .getByRole('region')
        .filter({ has: page.getByRole('table') })
        .all()) {
        assert.equal(await region.getAttribute('tabindex'), '0');
      }
    });
  });
});

describe('the pages', () => {
  const RECORD = 'site/partnership/west-midlands-anti-slavery-network.html';
  const ABSENCES: Readonly<Record<string, OpenOptions>> = {
    'without script': { javaScriptEnabled: false },
    'without their stylesheet': { without: /\.css$/ },
    'without both': { javaScriptEnabled: false, without: /\.css$/ },
  };

  for (const [absence, options] of Object.entries(ABSENCES)) {
    test(`say it all and lead on ${absence}`, async () => {
      await readFile(
        'site/index.html',
        async (page) => {
          await page.getByText('08000 121 700').waitFor();
          await page.getByRole('link', { name: 'West Midlands Anti-Slavery Network' }).first().click();
          await page.getByRole('heading', { level: 1, name: 'West Midlands Anti-Slavery Network' }).waitFor();
          await page.getByText('08000 121 700').waitFor();
          await page.getByRole('link', { name: 'Cymraeg' }).click();
          await page.getByText('Yn cwmpasu').waitFor();
          await page.getByRole('link', { name: 'Pob partneriaeth' }).click();
          await page.getByRole('heading', { name: 'Partneriaethau yn ôl lefel' }).waitFor();
        },
        options,
      );
    });
  }

  test('are legible in the dark, too', async () => {
    for (const name of ['site/index.html', RECORD]) {
      assert.deepEqual(await readFile(name, listViolations, { colorScheme: 'dark' }), [], name);
    }
  });

  test('have a piece for each element that shows where the element cannot', async () => {
    assert(browser);
    const page = await browser.newPage();
    for (const tag of ['msp-map', 'msp-directory']) {
      const piece = readFileSync(inside(`site/pieces/${tag}.en.html`), 'utf8');
      await page.setContent(
        `<!doctype html><html lang="en"><body><${tag} src="feed.json">${piece}</${tag}></body></html>`,
      );
      await page.getByText('08000 121 700').waitFor();
      await page.getByRole('link', { name: 'Cornwall Anti-Slavery Partnership' }).first().waitFor();
    }
    await page.close();
  });
});
