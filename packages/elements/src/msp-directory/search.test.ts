import { expect } from 'chai';
import '../define-directory.js';
import { listIds, mountAndFocus } from '../testing/directory-hands.js';
import { untilReady } from '../testing/element-states.js';
import { copyModulesWithout } from '../testing/fixture-server.js';
import { clickOn, press, type } from '../testing/hands.js';
import { findFocused, findPart, mount, readPart, readText, unmountAll, untilPart } from '../testing/mount.js';
import { createFeedUrl, SAMPLE_ORDER } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';
import type { MspFilterEvent } from '../shared/events.js';

const untilIds = (directory: Element, ids: readonly string[]) =>
  until(() => listIds(directory).join() === ids.join(), `the list is ${ids.join(', ') || 'empty'}`);

describe('search in <msp-directory>', () => {
  afterEach(unmountAll);

  it('narrows the list with what is typed', async () => {
    const { directory } = await mountAndFocus();
    await type('forum');
    await untilIds(directory, ['midlands']);
    await until(() => readPart(directory, 'status') === '1 of 4 partnerships', 'the count has settled');
  });

  it('leaves what is typed as it is, with its spaces', async () => {
    const { directory, input } = await mountAndFocus();
    await type('midlands forum ');
    expect(input.value).to.equal('midlands forum ');
    await untilIds(directory, ['midlands']);
  });

  it('forgives a typing mistake, accents and capitals', async () => {
    const { directory, input } = await mountAndFocus({ lang: 'cy' });
    await type('FORRUM');
    await untilIds(directory, ['midlands']);
    input.select();
    await type('grwp');
    await untilIds(directory, ['wales']);
  });

  it('finds by area and keeps what has closed last', async () => {
    const { directory } = await mountAndFocus();
    await type('derbyshire');
    const ids = await until(() => {
      const shown = listIds(directory);
      return !shown.includes('wales') && shown;
    }, 'the list is narrowed');
    expect(ids).to.include('peak');
    expect(ids.at(-1)).to.equal('aber');
  });

  it('says in words that nothing matches, and what to do', async () => {
    const { directory } = await mountAndFocus();
    await type('zzzzzz');
    await untilIds(directory, []);
    expect(readText(directory)).to.contain('Try fewer words or fewer filters.');
    await until(
      () => readPart(directory, 'status') === 'No partnership in this directory matches.',
      'the words have settled',
    );
  });

  it('is cleared with what was typed, and focus stays in the search box', async () => {
    const { directory, input } = await mountAndFocus({ level: 'national' });
    expect(listIds(directory)).to.deep.equal(['wales']);
    await type('wales');
    const clear = await untilPart(directory, 'clear');
    clear.focus();
    await press('Enter');
    await untilIds(directory, SAMPLE_ORDER);
    expect(input.value).to.equal('');
    expect(findFocused()).to.equal(input);
    expect(findPart(directory, 'clear')).to.equal(null);
  });

  it('goes nowhere when Enter is pressed', async () => {
    const { directory } = await mountAndFocus();
    const address = location.href;
    await type('forum');
    await press('Enter');
    await untilIds(directory, ['midlands']);
    expect(location.href).to.equal(address);
  });

  it('tells the page how many are left, and never what was typed', async () => {
    const { directory } = await mountAndFocus();
    const heard: MspFilterEvent[] = [];
    const hear = (event: MspFilterEvent) => heard.push(event);
    document.body.addEventListener('msp-filter', hear);
    await type('forum');
    await untilIds(directory, ['midlands']);
    await directory.updateComplete;
    document.body.removeEventListener('msp-filter', hear);
    expect(heard.at(-1)?.count).to.equal(1);
    expect(heard.at(-1)?.filters).to.deep.equal({});
    expect(JSON.stringify(heard)).to.contain('count').and.not.to.contain('forum');
    expect(directory.getAttributeNames().map((name) => directory.getAttribute(name))).not.to.include('forum');
  });

  it('starts with the words that the page sets', async () => {
    const heard: Event[] = [];
    const directory = mount('msp-directory', { src: createFeedUrl(), query: ' forum ' });
    directory.addEventListener('msp-filter', (event) => heard.push(event));
    await untilIds(directory, ['midlands']);
    expect((findPart(directory, 'search-input') as HTMLInputElement).value).to.equal('forum');
    expect(heard).to.deep.equal([]);
  });

  it('takes no more words than it can search', async () => {
    const { input } = await mountAndFocus();
    await type('a'.repeat(70));
    expect(input.value).to.have.lengthOf(64);
  });

  it('says so when its code cannot be fetched, shows the whole list, and tries again with the next key', async () => {
    const copy = copyModulesWithout('search');
    const module = await copy.import<typeof import('./msp-directory.js')>('msp-directory/msp-directory.ts');
    customElements.define('incomplete-directory', class extends module.MspDirectory {});
    const directory = mount('incomplete-directory' as 'msp-directory', { src: createFeedUrl() });
    await untilPart(directory, 'results');
    await clickOn(findPart(directory, 'search-input')!);
    await type('f');
    await until(
      () => readPart(directory, 'status') === 'Search could not be loaded. The whole list is shown.',
      'the directory says so',
    );
    expect(listIds(directory)).to.deep.equal(SAMPLE_ORDER);
    await copy.publish();
    await type('orum');
    await untilIds(directory, ['midlands']);
  });

  it('goes on in what a new feed brings', async () => {
    const { directory } = await mountAndFocus();
    await type('forum');
    await untilIds(directory, ['midlands']);
    directory.src = createFeedUrl([]);
    await untilPart(directory, 'empty');
    directory.src = createFeedUrl();
    await untilReady(directory);
    await untilIds(directory, ['midlands']);
  });
});
