import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test, type TestContext } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { EDITORS, RUNGS, SURVIVAL, type Editor, type Rung, type Survival } from '../packages/feed/src/embed/editors.js';
import { readEmbedOptions } from '../packages/feed/src/embed/embed-options.js';
import { describeForOEmbed, writeSnippet, type EmbedPlace } from '../packages/feed/src/embed/write-snippets.js';
import { useAnotherWebsite } from './another-website.js';
import { integrity } from './built-files.js';
import { untilEqual, useDemoSite } from './demo-site.js';
import { PUBLISH, PUBLISH_ADDRESS, WORDPRESS_SECRET } from './editor-rules.js';
import { findPart } from './widgets.js';

const demo = useDemoSite();
const website = useAnotherWebsite(demo);

const MANUAL = readFileSync(new URL('../docs/embedding.md', import.meta.url), 'utf8');
const NAME = 'Nottingham and Nottinghamshire Modern Slavery Partnership';
const options = readEmbedOptions(new URLSearchParams('elements=directory&scope=E23000019&lang=en'));
const words = { title: 'Partnerships', language: 'en' } as const;
const LIST = `<p>Partnerships:</p>
<ul>
  <li><a href="https://example.org/one">${NAME}</a></li>
</ul>
<p><strong>In immediate danger, call 999.</strong> <a href="tel:+448000121700">08000 121 700</a></p>`;

function findPlace(): EmbedPlace {
  const { url } = demo;
  return {
    scripts: `${url}/dist/`,
    integrity,
    feed: `${url}/data/partnerships.json`,
    page: `${url}/dist/embed.html`,
    hasFeed: false,
    list: 'https://example.org/list/',
  };
}

/** The page that comes of it. */
function publish(editor: Editor, rung: Rung): string {
  const pasted = rung === 'list' ? LIST : writeSnippet(rung, options, findPlace(), words);
  const publishAddress = rung === 'address' && PUBLISH_ADDRESS[editor];
  if (!publishAddress) return PUBLISH[editor](pasted);
  const described = describeForOEmbed(options, findPlace(), words, { name: null, url: null });
  return publishAddress(pasted, described.html);
}

describe('what is left of each way to embed', () => {
  for (const editor of EDITORS) {
    for (const rung of RUNGS) {
      const expected = SURVIVAL[editor][rung];
      test(`${rung} in ${editor}: ${expected}`, async (t) => {
        const page = await openPublished(t, publish(editor, rung));
        assert.equal(await judge(page, rung), expected);
      });
    }
  }

  test('has the link to the list in it where script and elements are taken out', async (t) => {
    for (const editor of EDITORS.filter((one) => SURVIVAL[one].elements === 'lost')) {
      const page = await openPublished(t, publish(editor, 'elements'));
      assert.equal(await page.getByRole('link').first().getAttribute('href'), 'https://example.org/list/', editor);
    }
  });

  test('is what the manual says', () => {
    for (const editor of EDITORS) {
      const row = MANUAL.split('\n').find((line) => line.includes(`<!-- ${editor} -->`)) ?? '';
      const cells = row
        .split('|')
        .slice(2, -1)
        .map((cell) => cell.trim());
      const marks: Readonly<Record<Survival, RegExp>> = { whole: /^yes/, limited: /^with limits/, lost: /^no$/ };
      assert.equal(cells.length, RUNGS.length, editor);
      RUNGS.forEach((rung, place) =>
        assert.match(cells[place] ?? '', marks[SURVIVAL[editor][rung]], `${editor}, ${rung}`),
      );
    }
  });
});

function openPublished(t: TestContext, content: string): Promise<Page> {
  // Browsers warn of styles and of frames that filters have spoilt.
  return website.openPage(
    t,
    `<script>told = []; addEventListener('message', ({ data }) => told.push(data))</script><main>${content}</main>`,
    { mayComplain: true },
  );
}

/** Whole: a partnership is shown, at the height of what is shown where it promises that, and links to other websites open. */
async function judge(page: Page, rung: Rung): Promise<Survival> {
  const shown = await findShown(page, rung);
  if (shown === null) return 'lost';
  if (rung === 'list') return shown === page.mainFrame() ? 'whole' : 'limited';
  if (rung === 'elements') return shown === page.mainFrame() ? 'whole' : 'limited';
  const frame = page.mainFrame().childFrames()[0];
  const element = await frame?.frameElement();
  const sandbox = await element?.getAttribute('sandbox');
  const isInWix = frame !== shown || (await element?.getAttribute('title')) === 'Wix';
  const canOpenLinks = sandbox?.includes('allow-popups') ?? true;
  if (isInWix || !canOpenLinks) return 'limited';
  if (rung !== 'fitting-frame') return 'whole';
  return (await fits(page, shown)) ? 'whole' : 'limited';
}

/** The document that shows the partnership; null when nothing is left that could. */
async function findShown(page: Page, rung: Rung): Promise<Frame | null> {
  if (rung !== 'list' && (await page.locator('script[src], iframe').count()) === 0) return null;
  await untilEqual(page, async () => (await listShowing(page, rung)).length, 1);
  const [shown = null] = await listShowing(page, rung);
  return shown;
}

async function listShowing(page: Page, rung: Rung): Promise<Frame[]> {
  const showing = await Promise.all(
    page.frames().map(async (frame) => {
      const row = findPart(frame, 'result').getByText(NAME).first();
      const place = rung === 'list' ? frame.getByRole('link', { name: NAME }) : row;
      return (await place.count()) > 0 ? [frame] : [];
    }),
  );
  return showing.flat();
}

async function fits(page: Page, shown: Frame): Promise<boolean> {
  const hasScript = (await page.locator('script[src$="msp-frame.js"]').count()) > 0;
  if (!hasScript) return false;
  const element = await shown.frameElement();
  const content = () => shown.evaluate(() => document.documentElement.getBoundingClientRect().height);
  await untilEqual(
    page,
    async () => Math.abs(((await element.boundingBox())?.height ?? 0) - (await content())) < 8,
    true,
  );
  return true;
}

test('a frame that WordPress made of an address tells its height under the name that WordPress gave it', async (t) => {
  const page = await openPublished(t, publish('wordpress-filtered', 'address'));
  const readTold = () =>
    page.evaluate(
      (secret) =>
        (window as unknown as { told: { secret?: string; message?: string; value?: number }[] }).told.some(
          (one) => one.secret === secret && one.message === 'height' && (one.value ?? 0) > 200,
        ),
      WORDPRESS_SECRET,
    );
  await untilEqual(page, readTold, true);
});
