import { buildFeature } from '@msp-widgets/feed/testing/feed-builder.js';
import { expect } from 'chai';
import '../define-directory.js';
import { expectAccessible } from '../testing/axe.js';
import { listIds } from '../testing/directory-hands.js';
import { mountInState } from '../testing/element-states.js';
import { clickOn, press, type } from '../testing/hands.js';
import { findFocused, findPart, findParts, readPart, readText, unmountAll, untilPart } from '../testing/mount.js';
import { createFeedUrl, DERBYSHIRE } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';

/** Does something and gives the file that the browser is then told to save. */
async function catchFile(act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const caught: Promise<{ name: string; text: string }>[] = [];
  const hear = (event: Event) => {
    const link = event.target;
    if (!(link instanceof HTMLAnchorElement) || !link.download) return;
    event.preventDefault();
    caught.push(readFile(link));
  };
  const click = HTMLAnchorElement.prototype.click;
  // What is not in the page bubbles to nowhere: it is listened to where it is pressed.
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    this.addEventListener('click', hear);
    click.call(this);
  };
  try {
    await act();
    await until(() => caught.length > 0, 'a file is saved');
    return (await Promise.all(caught))[0]!;
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
}

/** To the letter: with the byte order mark, which is otherwise taken away. */
async function readFile({ href, download }: HTMLAnchorElement): Promise<{ name: string; text: string }> {
  const bytes = await (await fetch(href)).arrayBuffer();
  return { name: download, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

describe('what <msp-directory> lets people take away', () => {
  afterEach(() => {
    unmountAll();
    history.replaceState(null, '', location.pathname + location.search.replace(/[?&](the-list|msp)\..*/, ''));
  });

  it('is a spreadsheet of what is shown, in its order', async () => {
    const directory = await mountInState('msp-directory', 'ready', { level: 'sub-regional' });
    const { name, text } = await catchFile(() => clickOn(findParts(directory, 'download')[0]!));
    expect(name).to.match(/^partnerships.*\.csv$/);
    const lines = text.split('\r\n').filter(Boolean);
    expect(lines[0]).to.match(/^\uFEFFId,Name,/);
    expect(lines.slice(1).map((line) => line.split(',')[0])).to.deep.equal(['peak', 'aber']);
  });

  it('is also GeoJSON', async () => {
    const directory = await mountInState('msp-directory', 'ready', { scope: DERBYSHIRE });
    const { name, text } = await catchFile(() => clickOn(findParts(directory, 'download')[1]!));
    expect(name).to.match(/\.geojson$/);
    const { features } = JSON.parse(text) as { features: { id: string }[] };
    expect(features.map(({ id }) => id)).to.deep.equal(listIds(directory));
  });

  it('can be left out, piece by piece', async () => {
    const directory = await mountInState('msp-directory', 'ready', { 'no-downloads': true });
    expect([findPart(directory, 'download'), findPart(directory, 'print') === null]).to.deep.equal([null, false]);
    const other = await mountInState('msp-directory', 'ready', { 'no-downloads': true, 'no-print': true });
    expect(findPart(other, 'downloads')).to.equal(null);
  });

  it('is an address of one partnership, copied, or shown where the browser does not let us', async () => {
    const directory = await mountInState('msp-directory', 'ready', { id: 'the-list', selected: 'peak' });
    const copied: string[] = [];
    const refusals = [false, true];
    // A test may not write to the clipboard in every browser.
    const writeText = (text: string) => {
      copied.push(text);
      return refusals.shift() ? Promise.reject(new Error('not allowed')) : Promise.resolve();
    };
    Object.defineProperty(navigator.clipboard, 'writeText', { value: writeText, configurable: true });
    try {
      const button = await untilPart(directory, 'copy-link');
      button.focus();
      await press('Enter');
      await until(() => readText(button.parentElement!).endsWith('Link copied'), 'it is said to be copied');
      expect(copied[0]).to.match(/#the-list=peak$/);
      await press('Enter');
      await until(() => readText(button.parentElement!).endsWith('#the-list=peak'), 'the address is shown');
    } finally {
      Reflect.deleteProperty(navigator.clipboard, 'writeText');
    }
  });

  it('opens one partnership by the page’s address, and another when the address changes', async () => {
    history.replaceState(null, '', '#the-list=peak');
    const directory = await mountInState('msp-directory', 'ready', { id: 'the-list' });
    expect(directory.selected).to.equal('peak');
    location.hash = '#the-list=wales';
    await until(() => directory.selected === 'wales', 'the other one is open');
    location.hash = '#another=midlands';
    await directory.updateComplete;
    expect(directory.selected).to.equal('wales');
  });

  it('goes before a search and filters that leave out the one it opens', async () => {
    const directory = await mountInState('msp-directory', 'ready', { id: 'the-list', level: 'sub-regional' });
    expect(listIds(directory)).not.to.include('wales');
    location.hash = '#the-list=wales';
    await until(() => listIds(directory).includes('wales'), 'its row is drawn');
    expect(findParts(directory, 'chip')).to.deep.equal([]);
  });

  it('leaves alone what the address narrows the list to, and filters that nobody could choose again', async () => {
    history.replaceState(null, '', '?the-list.level=sub-regional#the-list=wales');
    const narrowed = await mountInState('msp-directory', 'ready', { id: 'the-list', 'url-state': true });
    const fixed = await mountInState('msp-directory', 'ready', {
      id: 'the-list',
      level: 'sub-regional',
      'no-filters': true,
    });
    for (const directory of [narrowed, fixed]) {
      expect(directory.selected).to.equal('wales');
      expect(listIds(directory)).to.deep.equal(['peak', 'aber']);
    }
  });

  it('is the whole state in the address, where the page asks for it, but never what was typed', async () => {
    const directory = await mountInState('msp-directory', 'ready', { id: 'the-list', 'url-state': true });
    const length = history.length;
    await clickOn(findPart(directory, 'search-input')!);
    await type('zanzibarquux');
    await until(() => listIds(directory).length === 0, 'nothing is found');
    expect(location.href).not.to.contain('zanzi');
    await clickOn(findPart(directory, 'clear')!);
    directory.setAttribute('level', 'national');
    directory.selected = 'wales';
    await until(() => location.href.endsWith('the-list.level=national#the-list=wales'), 'the address says so');
    expect(history.length).to.equal(length);
    directory.remove();

    const again = await mountInState('msp-directory', 'ready', { id: 'the-list', 'url-state': true });
    expect(listIds(again)).to.deep.equal(['wales']);
    expect(again.selected).to.equal('wales');
  });

  it('restores an area that was asked about', async () => {
    history.replaceState(null, '', `?the-list.area=${DERBYSHIRE}`);
    const directory = await mountInState('msp-directory', 'ready', { id: 'the-list', 'url-state': true });
    await until(() => findPart(directory, 'group'), 'there is an answer');
    expect(listIds(directory)).to.deep.equal(['peak', 'midlands']);
    expect(location.search).to.contain(`the-list.area=${DERBYSHIRE}`);
  });
});

describe('good practice in <msp-directory>', () => {
  afterEach(unmountAll);

  const practise = (summary: string, themes: readonly string[]) => ({ practice: [{ summary, themes }] });

  async function mountPractice(attributes: Readonly<Record<string, string>> = {}) {
    const src = createFeedUrl([
      buildFeature({ name: 'Peak', ...practise('A card for front desks.', ['referral']) }, { id: 'peak' }),
      buildFeature({ name: 'Coast', ...practise('A film for schools.', ['training']) }, { id: 'coast' }),
      buildFeature({ name: 'None', practice: [] }, { id: 'none' }),
    ]);
    const directory = await mountInState('msp-directory', 'ready', { src, ...attributes });
    await clickOn(findPart(directory, 'practice-toggle')!);
    await untilPart(directory, 'practice-result');
    return directory;
  }

  const listPractices = (directory: Element) => findParts(directory, 'practice-result').map(readText);

  it('is listed across partnerships, each with the one that has it', async () => {
    const directory = await mountPractice();
    expect(listPractices(directory)).to.have.lengthOf(2);
    expect(listPractices(directory)[0]).to.contain('A card for front desks.').and.to.contain('From Peak');
    await until(() => readPart(directory, 'status') === '2 examples of good practice', 'the count has settled');
    await expectAccessible(directory);
  });

  it('is searched by its own words, and filtered by theme', async () => {
    const directory = await mountPractice();
    await clickOn(findPart(directory, 'search-input')!);
    await type('schools');
    await until(() => listPractices(directory).length === 1, 'one is left');
    expect(listPractices(directory)[0]).to.contain('A film for schools.');
    const themed = await mountPractice({ theme: 'referral' });
    expect(listPractices(themed)).to.have.lengthOf(1);
  });

  it('leads to its partnership', async () => {
    const directory = await mountPractice();
    await clickOn(findParts(directory, 'practice-partnership')[1]!);
    await until(() => directory.selected === 'coast', 'the partnership is chosen');
    await until(() => findFocused()?.closest('[data-id]')?.getAttribute('data-id') === 'coast', 'its row has focus');
    expect(findPart(directory, 'practice-result')).to.equal(null);
  });

  it('is not offered where there is none', async () => {
    const src = createFeedUrl([buildFeature({ practice: [] })]);
    const directory = await mountInState('msp-directory', 'ready', { src });
    expect(findPart(directory, 'practice-toggle')).to.equal(null);
  });
});
