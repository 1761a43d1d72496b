import { expect } from 'chai';
import { buildPartnership, buildFeed } from '../testing/feed-builder.js';
import { buildRegister } from '../testing/places-builder.js';
import { writePastedList, type PastedList } from './write-list.js';

const register = buildRegister();
const [england, ...others] = [...register.areas].filter(({ kind }) => kind === 'nation');
const force = [...register.areas].find(({ kind }) => kind === 'police-force-area')!;

const national = buildPartnership({
  id: 'national',
  name: 'A <national> group',
  level: 'national',
  covers: [cover(england!.code)],
});
const local = buildPartnership({
  id: 'local',
  name: { en: 'Local & group', cy: 'Grŵp lleol' },
  level: 'local',
  covers: [cover(force.code)],
});
const closed = buildPartnership({ id: 'closed', name: 'Closed group', status: 'closed', covers: [cover(force.code)] });

function cover(code: string) {
  return { code, name: null, part: false };
}

function write(overrides: Partial<PastedList> = {}): string {
  return writePastedList({
    feed: buildFeed([national, closed, local]),
    register,
    scope: force.code,
    language: 'en',
    linkTo: ({ id }) => `https://example.org/list/${id}?a=1&b=2`,
    list: 'https://example.org/list/',
    date: '23 November 2026',
    ...overrides,
  });
}

const parse = (markup: string) => new DOMParser().parseFromString(markup, 'text/html');
const listNames = (markup: string) => [...parse(markup).querySelectorAll('li')].map(({ textContent }) => textContent);

describe('a list to paste', () => {
  it('has the open partnerships that cover the scope, those nearest first, each with its link', () => {
    expect(listNames(write())).to.deep.equal(['Local & group', 'A <national> group']);
    expect(parse(write()).querySelector('li a')?.getAttribute('href')).to.equal(
      'https://example.org/list/local?a=1&b=2',
    );
  });

  it('has none of a scope that is not known, and says so', () => {
    for (const scope of ['X99', '']) {
      expect(listNames(write({ scope })), scope).to.deep.equal([]);
      expect(parse(write({ scope })).body.textContent).to.contain('The area of this list is not known');
    }
  });

  it('says that none is known, never that there is none', () => {
    const elsewhere = write({ scope: others[0]!.code, feed: buildFeed([local]) });
    expect(listNames(elsewhere)).to.deep.equal([]);
    expect(parse(elsewhere).body.textContent).to.contain('there may well be one');
  });

  it('ends with the helpline and says how old it is', () => {
    const { body } = parse(write());
    expect(body.lastElementChild?.textContent).to.match(/call 999\..*08000 121 700$/);
    expect(body.textContent).to.contain('23 November 2026');
  });

  it('is in Welsh where it is asked to be, and marks what is not', () => {
    const { body } = parse(write({ language: 'cy' }));
    expect(
      [...body.querySelectorAll('li a')].map((link) => [link.textContent, link.getAttribute('lang')]),
    ).to.deep.equal([
      ['Grŵp lleol', null],
      ['A <national> group', 'en'],
    ]);
  });

  it('uses nothing but what every editor keeps', () => {
    const tags = [...parse(write()).body.querySelectorAll('*')].map(({ localName }) => localName);
    expect([...new Set(tags)].sort()).to.deep.equal(['a', 'li', 'p', 'strong', 'ul']);
  });
});
