import { parseFeed } from '@msp-widgets/feed/parse-feed.js';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changeExample } from '../testing/compare-examples.js';
import { buildExampleContext, type Change } from '../testing/example-feed.js';
import { listMessages } from '../testing/list-messages.js';
import { listFetched, listShown, readPage, readShown, type PageElement } from '../testing/read-page.js';
import { limitPages } from './limit-pages.js';
import { listPages } from './list-pages.js';
import { pageMessages } from './page-messages.js';

const BASE = 'https://example.org/partnerships/';
const HOSTILE = `</script></title><script>alert("1")</script><img src=x onerror='alert(1)'> & "quoted"`;
const NETWORK = 'partnership/example-network.html';

/** The folder of the example feed: name of file → its content. */
function writeFolder(change?: Change, scope: string | null = null): ReadonlyMap<string, string> {
  const { feed } = parseFeed(changeExample(change), 'https://example.org/feed.json');
  const { register } = buildExampleContext();
  const files = listPages(limitPages(feed, register, scope), register, BASE);
  return new Map(files.map(({ name, content }) => [name, String(content)]));
}

function readFile(name: string, change?: Change): PageElement {
  return readPage(writeFolder(change).get(name) ?? '');
}

/** Pages, and pieces of them, without the stylesheet and the sitemap. */
function listHtml(change?: Change): [name: string, markup: string][] {
  return [...writeFolder(change)].filter(([name]) => name.endsWith('.html'));
}

/** What the page says under a label. */
function readField(page: PageElement, label: string): string | undefined {
  const labels = listShown(page, 'dt');
  return listShown(page, 'dd')[labels.indexOf(label)];
}

/** Properties that schema.org gives to a type or to what it inherits from, of those that we write. */
const SCHEMA_ORG: Readonly<Record<string, string>> = {
  Dataset: 'name dateModified license creator creditText inLanguage about',
  Organization:
    'identifier name alternateName description foundingDate url areaServed memberOf member contactPoint knowsAbout subjectOf',
  OrganizationRole: 'roleName member',
  AdministrativeArea: 'identifier name',
  ContactPoint: 'name url email telephone',
  CreativeWork: 'name abstract keywords url',
  WebPage: 'url datePublished',
};

/** Types that schema.org lacks, and properties that it does not give to a type. */
function listForeignWords(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listForeignWords);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Record<string, unknown>;
  // A text in a language, or a reference to another thing, has no type.
  if ('@value' in node || Object.keys(node).join() === '@id') return [];
  const type = String(node['@type']);
  const known = SCHEMA_ORG[type]?.split(' ') ?? [];
  const foreign = Object.keys(node).filter((key) => !key.startsWith('@') && !known.includes(key));
  const found = Object.values(node).flatMap(listForeignWords);
  return [...(type in SCHEMA_ORG ? [] : [type]), ...foreign.map((key) => `${type}.${key}`), ...found];
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
    const page = readFile(`cy/${NETWORK}`);
    assert.deepEqual(listHrefs(page, 'link[rel="canonical"]'), [`${BASE}cy/${NETWORK}`]);
    const alternates = [...page.querySelectorAll('link[rel="alternate"]')];
    assert.deepEqual(
      alternates.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
      [
        ['en', `${BASE}${NETWORK}`],
        ['cy', `${BASE}cy/${NETWORK}`],
        ['x-default', `${BASE}${NETWORK}`],
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
      `${BASE}cy/${NETWORK}`,
      `${BASE}cy/partnership/wider-board.html`,
      `${BASE}${NETWORK}`,
      `${BASE}partnership/wider-board.html`,
    ]);
    assert.equal(sitemap.match(/hreflang="cy"/g)?.length, 6);
    assert.match(sitemap, /^<\?xml version="1\.0" encoding="UTF-8"\?>/);
    assert.match(sitemap, /<lastmod>2026-06-01<\/lastmod>/);
  });
});

describe('the page of a partnership', () => {
  test('holds every field, and says "not recorded" where there is nothing', () => {
    const page = readFile(NETWORK);
    const fields: Readonly<Record<string, string>> = {
      Covers: 'Nottinghamshire (police force area) (not confirmed)',
      'Part of': 'Wider Board',
      'Also known as': 'Example Forum',
      'Led by': 'Example Constabulary',
      'Chaired by': 'not recorded',
      'Who takes part': 'Charity: Example Shelter Police',
      Activities: 'Training',
      'Good practice': 'One page of steps. Referral Source of this practice',
      'How often it meets': 'Every three months',
      'Year founded': '2016',
      Funding: 'not recorded',
      Contact: 'info@example.org 0113 496 0000',
      Website: 'example.org/network',
      'Where this comes from': 'example.org/about (2025)',
    };
    for (const [label, words] of Object.entries(fields)) assert.equal(readField(page, label), words, label);
  });

  test('says when it was confirmed, and in words only what stays true', () => {
    assert.match(readShown(readFile(NETWORK)), /Last confirmed March 2025 by questionnaire\. Covers/);
    const old = readFile(NETWORK, (_, record) => (record.assured = { date: '2020', method: 'interview' }));
    assert.match(readShown(old), /Last confirmed 2020 by interview\. Not confirmed for over 2 years\./);
    const undated = readFile(NETWORK, (_, record) => (record.assured = { date: null }));
    assert.match(readShown(undated), /Date last confirmed not recorded\./);
  });

  test('says when it is no longer open, and who took its place', () => {
    const page = readFile(NETWORK, (_, record) => {
      record.status = 'superseded';
      record.supersededBy = 'wider-board';
    });
    assert.match(readShown(page.querySelector('.notice')), /has been replaced.* Replaced by Wider Board\./);
    assert.match(
      readShown(readFile('index.html', (_, record) => (record.status = 'closed'))),
      /No longer open, kept for the record Example Anti-Slavery Network/,
    );
  });

  test('is the same thing to machines on every page', () => {
    const readJson = (name: string) =>
      JSON.parse(readFile(name).querySelector('script')?.textContent ?? '') as Record<string, unknown>;
    const network = readJson(NETWORK);
    assert.equal(network['@id'], `${BASE}${NETWORK}`);
    assert.deepEqual(network['memberOf'], { '@id': `${BASE}partnership/wider-board.html` });
    assert.deepEqual(readJson(`cy/${NETWORK}`), network);
    const dataset = readJson('index.html');
    assert.equal(dataset['@id'], `${BASE}#dataset`);
    assert.deepEqual((dataset['about'] as unknown[])[0], { '@id': network['@id'] });
  });

  test('uses for machines only what schema.org has for each kind of thing', () => {
    for (const [name, markup] of listHtml().filter(([name]) => !name.startsWith('pieces/'))) {
      const json = JSON.parse(readPage(markup).querySelector('script')?.textContent ?? '') as Record<string, unknown>;
      assert.equal(json['@context'], 'https://schema.org', name);
      assert.deepEqual(listForeignWords(json), [], name);
    }
  });

  test('is in Welsh words, and marks what is in English', () => {
    const page = readFile(`cy/${NETWORK}`);
    assert.equal(readField(page, 'Arweinir gan'), 'Example Constabulary');
    assert.match(readShown(page), /Brings the example bodies together & trains them\. \(yn Saesneg\)/);
    assert.ok(listShown(page, '[lang="en"]').includes('Example Anti-Slavery Network'));
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
  assert.match(readShown(readFile(NETWORK, spoil).querySelector('h1')), /<script>alert\("1"\)<\/script>/);
});

test('page messages say the same things in English and Welsh, and leave nothing unsaid', () => {
  const [en, cy] = [listMessages(pageMessages.en), listMessages(pageMessages.cy)];
  assert.deepEqual(
    cy.map(([path]) => path),
    en.map(([path]) => path),
  );
  for (const [path, words] of [...en, ...cy]) assert.match(words, /\p{L}/u, path);
});
