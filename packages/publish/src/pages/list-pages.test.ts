import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BASE, listHtml, NETWORK_PAGE, readFile, writeFolder } from '../testing/example-pages.js';
import { type Change } from '../testing/example-feed.js';
import { listMessages } from '../testing/list-messages.js';
import { listFetched, listShown, readPage, readShown, type PageElement } from '../testing/read-page.js';
import { pageMessages } from './page-messages.js';

const HOSTILE = `</script></title><script>alert("1")</script><img src=x onerror='alert(1)'> & "quoted"`;

/** What the page says under a label. */
function readField(page: PageElement, label: string): string | undefined {
  const labels = listShown(page, 'dt');
  return listShown(page, 'dd')[labels.indexOf(label)];
}

const listHrefs = (page: PageElement, selector: string) =>
  [...page.querySelectorAll(selector)].map((link) => link.getAttribute('href'));

describe('the pages', () => {
  test('are the directory and the partnerships in both languages, pieces, a stylesheet and a sitemap', () => {
    assert.deepEqual([...writeFolder().keys()].sort(), [
      'cy/index.html',
      'cy/partnership/example-network.html',
      'cy/partnership/wider-board.html',
      'index.html',
      'pages.css',
      'partnership/example-network.html',
      'partnership/wider-board.html',
      'pieces/msp-directory.cy.html',
      'pieces/msp-directory.en.html',
      'pieces/msp-map.cy.html',
      'pieces/msp-map.en.html',
      'pieces/msp-partnership-card/example-network.cy.html',
      'pieces/msp-partnership-card/example-network.en.html',
      'pieces/msp-partnership-card/wider-board.cy.html',
      'pieces/msp-partnership-card/wider-board.en.html',
      'sitemap.xml',
    ]);
  });

  test('show the helpline and 999, each and every piece, in the page’s language', () => {
    for (const [name, markup] of listHtml()) {
      const help = readPage(`<!doctype html><body>${markup}`).querySelector('.help');
      assert.deepEqual(help && listHrefs(help, 'a'), ['tel:999', 'tel:+448000121700'], name);
      const words = /(^|\/)cy\/|\.cy\./.test(name)
        ? /^Mewn perygl .* 08000 121 700/
        : /^In immediate danger.* 08000 121 700/;
      assert.match(readShown(help), words, name);
    }
  });

  test('link only to pages that are there, wherever they start from', () => {
    const folder = writeFolder();
    for (const [name, markup] of listHtml()) {
      const from = new URL(name, BASE);
      for (const href of listHrefs(readPage(`<!doctype html><body>${markup}`), 'a')) {
        const target = new URL(href ?? '', from);
        if (!target.href.startsWith(BASE)) continue;
        const file = target.pathname.slice(new URL(BASE).pathname.length).replace(/(^|\/)$/, '$1index.html');
        assert.ok(folder.has(file), `${name} → ${href}`);
      }
    }
  });

  test('link in full from pieces, which are pasted into other pages', () => {
    for (const [name, markup] of listHtml().filter(([name]) => name.startsWith('pieces/'))) {
      for (const href of listHrefs(readPage(`<!doctype html><body>${markup}`), 'a')) {
        assert.match(href ?? '', /^(https?|tel|mailto):/, name);
      }
      assert.doesNotMatch(markup, /\sid=|<style|<script|<link/, name);
    }
  });

  test('say where they belong and where they are in the other language', () => {
    const page = readFile(`cy/${NETWORK_PAGE}`);
    assert.deepEqual(listHrefs(page, 'link[rel="canonical"]'), [`${BASE}cy/${NETWORK_PAGE}`]);
    const alternates = [...page.querySelectorAll('link[rel="alternate"]')];
    assert.deepEqual(
      alternates.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
      [
        ['en', `${BASE}${NETWORK_PAGE}`],
        ['cy', `${BASE}cy/${NETWORK_PAGE}`],
        ['x-default', `${BASE}${NETWORK_PAGE}`],
      ],
    );
    assert.deepEqual(listHrefs(readFile('index.html'), 'link[rel="canonical"]'), [BASE]);
    assert.equal(page.getAttribute('lang'), 'cy');
  });

  test('need nothing but their stylesheet', () => {
    for (const [name, markup] of listHtml().filter(([name]) => !name.startsWith('pieces/'))) {
      const up = '../'.repeat(name.split('/').length - 1);
      assert.deepEqual(listFetched(markup), [`${up}pages.css`], name);
      const scripts = [...readPage(markup).querySelectorAll('script')];
      assert.deepEqual(
        scripts.map((script) => script.getAttribute('type')),
        ['application/ld+json'],
      );
    }
  });

  test('are in the sitemap, all of them, with their other language', () => {
    const sitemap = writeFolder().get('sitemap.xml') ?? '';
    const places = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
    assert.deepEqual(places.sort(), [
      BASE,
      `${BASE}cy/`,
      `${BASE}cy/${NETWORK_PAGE}`,
      `${BASE}cy/partnership/wider-board.html`,
      `${BASE}${NETWORK_PAGE}`,
      `${BASE}partnership/wider-board.html`,
    ]);
    assert.equal(sitemap.match(/hreflang="cy"/g)?.length, 6);
    assert.match(sitemap, /^<\?xml version="1\.0" encoding="UTF-8"\?>/);
    assert.match(sitemap, /<lastmod>2026-06-01<\/lastmod>/);
  });
});

test('the directory says of each force area who works there, or that none is known', () => {
  assert.equal(readField(readFile('index.html'), 'Nottinghamshire'), 'Example Anti-Slavery Network, Wider Board');
  const nobody = readFile('index.html', (feed) => feed.features.splice(0));
  assert.equal(readField(nobody, 'Nottinghamshire'), 'No partnership known to this directory.');
});

describe('the directory', () => {
  const readPiece = (change?: Change, scope?: string) =>
    readPage(`<!doctype html><body>${writeFolder(change, scope).get('pieces/msp-directory.en.html') ?? ''}`);

  test('says beside each name where it works and how to reach it', () => {
    assert.deepEqual(listHrefs(readPiece(), 'li small a').slice(0, 2), ['mailto:info@example.org', 'tel:01134960000']);
    const withoutContact = readPiece((_, record) => (record.contact = null));
    assert.ok(listHrefs(withoutContact, 'li small a').includes('https://example.org/network'));
    assert.match(readShown(withoutContact), /Network\s*Nottinghamshire \(police force area\)\s*example\.org\/network/);
  });

  test('of a scope holds only what covers it, and the force areas in it', () => {
    const elsewhere: Change = (_, record) => (record.covers = [{ code: 'W92000004' }]);
    assert.doesNotMatch(readShown(readPiece(elsewhere, 'E23000018')), /Example Anti-Slavery Network/);
    assert.match(readShown(readPiece(undefined, 'E23000018')), /Example Anti-Slavery Network/);
    const folder = writeFolder(undefined, 'E23000018');
    const forces = listShown(readPage(`<!doctype html><body>${folder.get('pieces/msp-map.en.html') ?? ''}`), 'dt');
    assert.deepEqual(forces, ['Nottinghamshire']);
  });

  test('is not written for a scope that is not known, which would leave less than was meant', () => {
    assert.throws(() => writeFolder(undefined, 'E23000018 E99'), /no area has the code E99/);
  });
});

test('a stranger’s words stay words on every page and in every piece', () => {
  const spoil: Change = (feed, record) => {
    feed.title = HOSTILE;
    feed.publisher = { name: HOSTILE, url: 'javascript:alert(1)' };
    record.name = HOSTILE;
    record.aliases = [HOSTILE];
    record.summary = HOSTILE;
    record.covers = [{ code: 'X', name: HOSTILE }];
    record.activities = [HOSTILE];
    record.members = [{ name: HOSTILE, sector: HOSTILE }];
    record.practice = [{ title: HOSTILE, summary: HOSTILE, themes: [HOSTILE], source: 'https://example.org/"x' }];
    record.contact = {
      email: '"onclick=alert(1)@example.org',
      phone: HOSTILE,
      label: HOSTILE,
      url: 'data:text/html,x',
    };
    record.website = 'https://example.org/?"onclick="alert(1)';
  };
  for (const [name, markup] of listHtml(spoil)) {
    const page = readPage(name.startsWith('pieces/') ? `<!doctype html><body>${markup}` : markup);
    assert.deepEqual(listShown(page, 'script:not([type="application/ld+json"]), img, [onerror], [onclick]'), [], name);
    for (const href of listHrefs(page, 'a')) assert.doesNotMatch(href ?? '', /^(javascript|data):/, name);
  }
  assert.match(readShown(readFile(NETWORK_PAGE, spoil).querySelector('h1')), /<script>alert\("1"\)<\/script>/);
});

test('page messages say the same things in English and Welsh, and leave nothing unsaid', () => {
  const [en, cy] = [listMessages(pageMessages.en), listMessages(pageMessages.cy)];
  assert.deepEqual(
    cy.map(([path]) => path),
    en.map(([path]) => path),
  );
  for (const [path, words] of [...en, ...cy]) assert.match(words, /\p{L}/u, path);
});
