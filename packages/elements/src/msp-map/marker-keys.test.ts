import { expect } from 'chai';
import '../define-map.js';
import { mountInState } from '../testing/element-states.js';
import { press, pressShiftTab, tabTo } from '../testing/hands.js';
import { findFocused, findPart, findParts, mount, place, unmountAll } from '../testing/mount.js';
import { AREAS_URL, createFeedUrl } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';
import { buildFeature } from '@msp-widgets/feed/testing/feed-builder.js';

/** Names out of order, two with the same first letter, one with a diacritic. */
const NAMES = ['Severn Group', 'Aire Group', 'Ŵyr Group', 'Swale Group'];
/** So far apart that each has a marker of its own. */
const PLACES = [
  [-5, 50.5],
  [-1, 51.5],
  [-4, 55],
  [-2, 58],
];
const IN_ORDER = ['Aire Group', 'Severn Group', 'Swale Group', 'Ŵyr Group'];

describe('markers by keyboard', () => {
  afterEach(unmountAll);

  const readFocused = () => findFocused()?.getAttribute('aria-label')?.replace(/ \(.*/, '');

  async function focusMarkers(): Promise<HTMLElementTagNameMap['msp-map']> {
    const features = NAMES.map((name, index) =>
      buildFeature({ name }, { id: `group-${index}`, geometry: { type: 'Point', coordinates: PLACES[index] } }),
    );
    const map = mount('msp-map', { src: createFeedUrl(features), areas: AREAS_URL });
    await until(() => findParts(map, 'marker').length === NAMES.length, 'the markers are there');
    await tabTo(findParts(map, 'marker').find(({ tabIndex }) => tabIndex === 0)!);
    return map;
  }

  it('are one Tab stop, the first by name', async () => {
    const map = await focusMarkers();
    expect(readFocused()).to.equal('Aire Group');
    expect(findParts(map, 'marker').filter(({ tabIndex }) => tabIndex === 0)).to.have.lengthOf(1);
    await press('Tab');
    expect(findParts(map, 'marker')).not.to.include(findFocused());
  });

  it('are gone through with arrow keys in the order of their names, round and round', async () => {
    await focusMarkers();
    const heard: unknown[] = [];
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft']) {
      await press(key);
      heard.push(readFocused());
    }
    const [aire, severn, swale, wyr] = IN_ORDER;
    expect(heard).to.deep.equal([severn, swale, wyr, aire, wyr, swale]);
  });

  it('leave the keys that enlarge the page to the browser', async () => {
    const map = await focusMarkers();
    const measure = () => findParts(map, 'outline')[0]!.getBoundingClientRect().width;
    const width = measure();
    for (const modifier of [{ ctrlKey: true }, { metaKey: true }]) {
      findFocused()!.dispatchEvent(
        new KeyboardEvent('keydown', { key: '+', bubbles: true, composed: true, ...modifier }),
      );
    }
    expect(measure()).to.equal(width);
    await press('+');
    await until(() => measure() > width * 1.5, 'plus alone enlarges the map');
  });

  it('have a first and a last', async () => {
    await focusMarkers();
    await press('End');
    expect(readFocused()).to.equal('Ŵyr Group');
    await press('Home');
    expect(readFocused()).to.equal('Aire Group');
  });

  it('are found by the first letters of their names, diacritics or not', async () => {
    await focusMarkers();
    await press('s', 'w');
    expect(readFocused()).to.equal('Swale Group');
  });

  it('are found one after the other by the same letter', async () => {
    const map = await focusMarkers();
    await press('s');
    expect(readFocused()).to.equal('Severn Group');
    await press('s');
    expect(readFocused()).to.equal('Swale Group');
    expect(map.selected).to.equal(null);
  });

  it('keep their Tab stop where focus was', async () => {
    const map = await focusMarkers();
    await press('End');
    await press('Tab');
    const stop = findParts(map, 'marker').filter(({ tabIndex }) => tabIndex === 0);
    expect(stop.map((marker) => marker.getAttribute('aria-label')?.replace(/ \(.*/, ''))).to.deep.equal(['Ŵyr Group']);
  });

  it('have a Tab stop again when the one that was it has gone', async () => {
    const map = await focusMarkers();
    map.setAttribute('selected', '');
    Object.assign(map, { shown: new Set(['group-0', 'group-3']) });
    await until(() => findParts(map, 'marker').length === 2, 'two markers are left');
    const stop = findParts(map, 'marker').filter(({ tabIndex }) => tabIndex === 0);
    expect(stop.map(({ dataset }) => dataset['id'])).to.deep.equal(['group-0']);
  });
});

describe('skipping <msp-map>', () => {
  afterEach(unmountAll);

  it('takes at most three presses of Tab from what is before to what is after', async () => {
    const before = place(document.createElement('button'));
    await mountInState('msp-map', 'ready');
    const after = place(document.createElement('button'));
    before.focus();
    await press('Tab', 'Enter', 'Tab', 'Tab');
    expect(findFocused()).to.equal(after);
  });

  it('takes at most three from what is after to what is before', async () => {
    const before = place(document.createElement('button'));
    await mountInState('msp-map', 'ready');
    place(document.createElement('button')).focus();
    await pressShiftTab();
    await pressShiftTab();
    await press('Enter');
    await pressShiftTab();
    expect(findFocused()).to.equal(before);
  });

  it('leads to the other end and back', async () => {
    const map = await mountInState('msp-map', 'ready');
    const [start, end] = [findPart(map, 'skip')!, findPart(map, 'skip-back')!];
    start.focus();
    await press('Enter');
    expect(findFocused()).to.equal(end);
    expect(end.getBoundingClientRect().height).to.be.at.least(44);
    await press('Enter');
    expect(findFocused()).to.equal(start);
  });

  it('is offered first, and only seen with focus', async () => {
    const before = place(document.createElement('button'));
    const map = await mountInState('msp-map', 'ready');
    const skip = findPart(map, 'skip')!;
    expect(skip.getBoundingClientRect().width).to.be.at.most(1);
    before.focus();
    await press('Tab');
    expect(findFocused()).to.equal(skip);
    expect(skip.getBoundingClientRect().width).to.be.greaterThan(44);
    expect(skip.getBoundingClientRect().height).to.be.at.least(44);
  });
});
