/** Pages that change under the widgets: what readers, their browsers and the page's own scripts do. */
import assert from 'node:assert/strict';
import { findPart } from '../widgets.js';
import { publishedRecords, readName } from '../published-feed.js';
import { describeHost, writeWidgets, type Host } from './host.js';

export const PAGES_THAT_CHANGE: readonly Host[] = [
  describeHost(
    'in a tab panel that is shown later',
    { widgets: `<div id="panel" hidden>${writeWidgets()}</div>` },
    {
      act: async ({ frame }) => {
        await frame.waitForLoadState('networkidle');
        await frame.locator('#panel').evaluate((panel) => panel.removeAttribute('hidden'));
      },
    },
  ),
  describeHost(
    'in closed details that are opened',
    {
      widgets: `<details id="more"><summary>Partnerships</summary>${writeWidgets()}</details>`,
    },
    {
      act: async ({ frame }) => {
        await frame.waitForLoadState('networkidle');
        await frame.locator('#more').evaluate((details) => ((details as HTMLDetailsElement).open = true));
      },
    },
  ),
  describeHost(
    'in a dialog that is opened',
    { widgets: `<dialog id="box"><button id="close" autofocus>Close</button>${writeWidgets()}</dialog>` },
    {
      act: async ({ frame }) => {
        await frame.locator('#box').evaluate((box) => (box as HTMLDialogElement).showModal());
      },
    },
  ),
  describeHost(
    'in a tab of the browser that was in the background',
    {},
    {
      act: async ({ page, untilShown }) => {
        const session = await page.context().newCDPSession(page);
        await session.send('Page.setWebLifecycleState', { state: 'frozen' });
        await session.send('Page.setWebLifecycleState', { state: 'active' });
        await untilShown();
      },
    },
  ),
  describeHost(
    'that moves the widgets',
    { end: '<aside></aside>' },
    {
      act: async ({ frame, untilShown }) => {
        await untilShown();
        await frame.evaluate(() => {
          const aside = document.querySelector('aside');
          aside?.append(...document.querySelectorAll('msp-map, msp-directory, msp-partnership-card'));
        });
      },
    },
  ),
  describeHost(
    'that swaps its whole body, and back',
    {},
    {
      act: async ({ frame, untilShown }) => {
        await untilShown();
        await frame.evaluate(() => {
          const { body } = document;
          const other = document.createElement('body');
          other.innerHTML = '<p>Another page</p>';
          document.documentElement.replaceChild(other, body);
          document.documentElement.replaceChild(body, other);
        });
      },
    },
  ),
  describeHost(
    'that replaces its body with a copy',
    {},
    {
      act: async ({ frame, untilShown }) => {
        await untilShown();
        await frame.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
      },
    },
  ),
  describeHost(
    'that adds the widgets later, as markup',
    { widgets: '' },
    {
      act: async ({ frame }) => {
        await frame.waitForLoadState('networkidle');
        await frame.evaluate((markup) => {
          const main = document.querySelector('main');
          if (main) main.innerHTML = markup;
        }, writeWidgets());
      },
    },
  ),
  describeHost(
    'that is rewritten by a translator',
    {},
    {
      act: async ({ frame, untilShown }) => {
        await untilShown();
        await frame.evaluate(wrapTexts);
      },
      then: async ({ frame }) => {
        const shown = await findPart(frame.locator('msp-directory'), 'result').evaluateAll((rows) =>
          rows.map((row) => ({ id: row.getAttribute('data-id'), text: row.textContent })),
        );
        for (const { id, text } of shown) {
          const record = publishedRecords.find((candidate) => candidate.id === id);
          if (record) assert(text.includes(readName(record)), `${String(id)} has its own name`);
        }
      },
    },
  ),
  // The headless browser of these tests keeps no page that was left, so its events are sent as a browser sends them; e2e/kept-page.test.ts
  // has a browser that does keep it.
  describeHost(
    'that is left, kept and come back to',
    {},
    {
      act: async ({ page, frame, untilShown }) => {
        await untilShown();
        const session = await page.context().newCDPSession(page);
        const send = (type: string) =>
          frame.evaluate((type) => dispatchEvent(new PageTransitionEvent(type, { persisted: true })), type);
        await send('pagehide');
        await session.send('Page.setWebLifecycleState', { state: 'frozen' });
        await session.send('Page.setWebLifecycleState', { state: 'active' });
        await send('pageshow');
      },
    },
  ),
  describeHost(
    'that is printed',
    {},
    {
      act: async ({ page, untilShown }) => {
        await untilShown();
        await page.emulateMedia({ media: 'print' });
        await untilShown();
        await page.pdf();
        await page.emulateMedia({ media: 'screen' });
      },
    },
  ),
  describeHost(
    'whose language changes',
    {},
    {
      act: async ({ frame, untilShown }) => {
        await untilShown();
        await frame.evaluate(() => document.documentElement.setAttribute('lang', 'cy'));
        await frame.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
      },
    },
  ),
];

/** What a translator does: puts a `<font>` around every run of text, also in shadow roots. */
function wrapTexts(): void {
  const roots: Node[] = [document.body];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element && node.shadowRoot) roots.push(node.shadowRoot);
      if (node instanceof Text && node.data.trim() && !node.parentElement?.closest('svg, style, script'))
        texts.push(node);
    }
    for (const text of texts) {
      const font = document.createElement('font' as string);
      text.replaceWith(font);
      font.append(text);
    }
  }
}
