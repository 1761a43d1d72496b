import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BASE, listHtml, NETWORK_PAGE, readFile } from '../testing/example-pages.js';
import { listShown, readPage, readShown, type PageElement } from '../testing/read-page.js';

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

describe('the page of a partnership', () => {
  test('holds every field, and says "not recorded" where there is nothing', () => {
    const page = readFile(NETWORK_PAGE);
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
    assert.match(readShown(readFile(NETWORK_PAGE)), /Last confirmed March 2025 by questionnaire\. Covers/);
    const old = readFile(NETWORK_PAGE, (_, record) => (record.assured = { date: '2020', method: 'interview' }));
    assert.match(readShown(old), /Last confirmed 2020 by interview\. Not confirmed for over 2 years\./);
    const undated = readFile(NETWORK_PAGE, (_, record) => (record.assured = { date: null }));
    assert.match(readShown(undated), /Date last confirmed not recorded\./);
  });

  test('says when it is no longer open, and who took its place', () => {
    const page = readFile(NETWORK_PAGE, (_, record) => {
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
    const network = readJson(NETWORK_PAGE);
    assert.equal(network['@id'], `${BASE}${NETWORK_PAGE}`);
    assert.deepEqual(network['memberOf'], { '@id': `${BASE}partnership/wider-board.html` });
    assert.deepEqual(readJson(`cy/${NETWORK_PAGE}`), network);
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
    const page = readFile(`cy/${NETWORK_PAGE}`);
    assert.equal(readField(page, 'Arweinir gan'), 'Example Constabulary');
    assert.match(readShown(page), /Brings the example bodies together & trains them\. \(yn Saesneg\)/);
    assert.ok(listShown(page, '[lang="en"]').includes('Example Anti-Slavery Network'));
  });
});
