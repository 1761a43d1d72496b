import { buildFeature } from '@msp-widgets/feed/testing/feed-builder.js';
import { expect } from 'chai';
import '../define-directory.js';
import { mountInState, openFilters } from '../testing/element-states.js';
import { clickOn } from '../testing/hands.js';
import { findFocused, findPart, findParts, readText, unmountAll, untilPart } from '../testing/mount.js';
import { createFeedUrl } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';

const countRows = (directory: Element) => findParts(directory, 'result').length;

function createLongFeed(length: number): string {
  return createFeedUrl(
    Array.from({ length }, (_, place) => {
      const number = String(place).padStart(5, '0');
      return buildFeature({ name: `Partnership ${number}` }, { id: `p${number}` });
    }),
  );
}

describe('a long list in <msp-directory>', () => {
  afterEach(unmountAll);

  it('comes whole without being asked for up to a thousand, and the rest on a press', async () => {
    const directory = await mountInState('msp-directory', 'ready', { src: createLongFeed(1_030) });
    await until(() => countRows(directory) === 1_000, 'a thousand are drawn');
    const more = await untilPart(directory, 'more');
    expect(readText(more)).to.equal('Show more (30 not shown)');
    await clickOn(more);
    await until(() => countRows(directory) === 1_030, 'all are drawn');
    expect(findPart(directory, 'more')).to.equal(null);
    const added = findParts(directory, 'result')[1_000];
    await until(() => added?.contains(findFocused()), 'focus is on the first of them');
  });

  it('holds the chosen one, however far down', async () => {
    const directory = await mountInState('msp-directory', 'ready', { src: createLongFeed(1_100), selected: 'p01090' });
    await until(() => findParts(directory, 'result').some(({ dataset }) => dataset['id'] === 'p01090'), 'it is drawn');
  });

  it('is drawn anew when a filter is chosen, and keeps focus in the filters and an open card in the list', async () => {
    const directory = await mountInState('msp-directory', 'ready', { src: createLongFeed(200) });
    await openFilters(directory);
    await until(() => countRows(directory) === 200, 'all are drawn');
    const choose = async () => {
      const before = findPart(directory, 'results');
      const box = findPart(directory, 'filters')!.querySelector<HTMLInputElement>('input:enabled')!;
      box.focus();
      box.click();
      await directory.updateComplete;
      expect(findFocused()).to.equal(box);
      return findPart(directory, 'results') === before;
    };
    expect(await choose()).to.equal(false);
    await until(() => countRows(directory) === 200, 'all are drawn again');
    Object.assign(directory, { selected: 'p00003' });
    await until(() => findPart(directory, 'copy-link') !== null, 'a card is open');
    expect(await choose()).to.equal(true);
  });

  it('that was replaced is hidden at once, and leaves the page after the new one is painted', async () => {
    const directory = await mountInState('msp-directory', 'ready', { src: createLongFeed(200) });
    await openFilters(directory);
    await until(() => countRows(directory) === 200, 'all are drawn');
    findPart(directory, 'filters')!.querySelector<HTMLInputElement>('input:enabled')!.click();
    await directory.updateComplete;
    const [drawn, leaving, ...more] = findParts(directory, 'results');
    expect(drawn?.checkVisibility()).to.equal(true);
    expect(leaving?.checkVisibility()).to.equal(false);
    expect(more).to.deep.equal([]);
    await until(() => findParts(directory, 'results').length === 1, 'the old list is gone');
    expect(findPart(directory, 'results')).to.equal(drawn);
  });

  it('is all on paper', async () => {
    const directory = await mountInState('msp-directory', 'ready', { src: createLongFeed(1_030) });
    dispatchEvent(new Event('beforeprint'));
    expect(countRows(directory)).to.equal(1_030);
  });
});
