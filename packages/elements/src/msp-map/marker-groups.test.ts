import { expect } from 'chai';
import { buildFeature } from '@msp-widgets/feed/testing/feed-builder.js';
import '../define-map.js';
import { expectAccessible } from '../testing/axe.js';
import { clickOn, press, tabTo } from '../testing/hands.js';
import { findFocused, findPart, findParts, mount, readPart, unmountAll } from '../testing/mount.js';
import { overlaps } from '../testing/overlaps.js';
import { AREAS_URL, createFeedUrl } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';

type Place = readonly [number, number];

const BIRMINGHAM: Place = [-1.9, 52.48];
const SOLIHULL: Place = [-1.78, 52.41];
const CARDIFF: Place = [-3.18, 51.48];
const PENARTH: Place = [-3.17, 51.43];
const TRURO: Place = [-5.05, 50.26];
const FALMOUTH: Place = [-5.07, 50.15];
const INVERNESS: Place = [-4.22, 57.48];

describe('markers that are close together', () => {
  afterEach(unmountAll);

  const { matchMedia } = window;

  before(() => {
    // As for a reader who wants no animation: moves are done at once. The test runner can set this in Chromium only.
    window.matchMedia = (query) => matchMedia.call(window, query.includes('reduced-motion') ? 'all' : query);
  });
  after(() => {
    window.matchMedia = matchMedia;
  });

  const listNames = (map: Element) =>
    findParts(map, 'marker')
      .map(({ ariaLabel }) => ariaLabel)
      .sort();
  const findGroup = (map: Element) => findPart(map, 'cluster')!;
  const readFocused = () => findFocused()?.getAttribute('aria-label');

  async function showPlaces(places: readonly Place[], attributes = {}): Promise<HTMLElementTagNameMap['msp-map']> {
    const features = places.map((coordinates, index) =>
      buildFeature(
        { name: `Group ${index + 1}` },
        { id: `group-${index + 1}`, geometry: { type: 'Point', coordinates } },
      ),
    );
    const map = mount('msp-map', { src: createFeedUrl(features), areas: AREAS_URL, ...attributes });
    await until(() => findParts(map, 'marker').length > 0, 'there are markers');
    return map;
  }

  it('are one button that says how many and where', async () => {
    const map = await showPlaces([BIRMINGHAM, SOLIHULL, INVERNESS]);
    expect(listNames(map)).to.deep.equal(['2 partnerships around Birmingham', 'Group 3 (sub-regional)']);
    expect(findGroup(map).getAttribute('aria-pressed')).to.equal(null);
    await expectAccessible(map);
  });

  it('lie on one sheet that holds the map, wherever that has moved', async () => {
    const map = await showPlaces([BIRMINGHAM, SOLIHULL, INVERNESS]);
    const sheet = map.shadowRoot!.querySelector('.marker-sheet')!;
    const holdsMap = () => {
      const [inner, outer] = [findPart(map, 'map')!.getBoundingClientRect(), sheet.getBoundingClientRect()];
      return (
        outer.left < inner.left && outer.top < inner.top && outer.right > inner.right && outer.bottom > inner.bottom
      );
    };
    expect(holdsMap()).to.equal(true);
    for (const name of ['Zoom in', 'Move right', 'Move right', 'Move right']) {
      await clickOn(findParts(map, 'control').find(({ ariaLabel }) => ariaLabel === name)!);
    }
    expect(holdsMap()).to.equal(true);
  });

  it('are named in Welsh on a Welsh page', async () => {
    const map = await showPlaces([CARDIFF, PENARTH], { lang: 'cy' });
    expect(listNames(map)).to.deep.equal(['2 bartneriaeth o gwmpas Caerdydd']);
  });

  it('are named for the police force area where no city is near', async () => {
    const map = await showPlaces([TRURO, FALMOUTH]);
    expect(listNames(map)).to.deep.equal(['2 partnerships around Devon and Cornwall']);
  });

  for (const [hand, open] of [
    ['a click', (group: HTMLElement) => clickOn(group)],
    [
      'Enter',
      async (group: HTMLElement) => {
        await tabTo(group);
        await press('Enter');
      },
    ],
    [
      'Space',
      async (group: HTMLElement) => {
        await tabTo(group);
        await press(' ');
      },
    ],
  ] as const) {
    it(`come apart with ${hand}, and focus is on one of them`, async () => {
      const map = await showPlaces([BIRMINGHAM, SOLIHULL]);
      await open(findGroup(map));
      await until(() => listNames(map).length === 2, 'there are two');
      expect(listNames(map)).to.deep.equal(['Group 1 (sub-regional)', 'Group 2 (sub-regional)']);
      expect(readFocused()).to.match(/^Group [12]/);
      expect(map.selected).to.equal(null);
    });
  }

  it('are one again when the map shows more, and focus is on the group', async () => {
    const map = await showPlaces([BIRMINGHAM, SOLIHULL]);
    await clickOn(findGroup(map));
    await until(() => listNames(map).length === 2, 'there are two');
    for (let step = 0; step < 6 && listNames(map).length === 2; step += 1) await press('-');
    expect(readFocused()).to.equal('2 partnerships around Birmingham');
  });

  it('are listed in the panel where they lie on each other, and closing leads back to their button', async () => {
    const map = await showPlaces([BIRMINGHAM, BIRMINGHAM, BIRMINGHAM]);
    findGroup(map).focus();
    await press('Enter');
    await until(() => readPart(map, 'panel')?.includes('3 partnerships at one place on the map'), 'they are listed');
    expect(findFocused()).to.equal(findPart(map, 'panel'));
    expect(findParts(map, 'panel-result').map(({ dataset }) => dataset['id'])).to.have.members([
      'group-1',
      'group-2',
      'group-3',
    ]);
    await expectAccessible(map);

    await tabTo(findParts(map, 'panel-result')[1]!);
    await press('Enter');
    await until(() => map.selected === 'group-2', 'one is chosen');
    await press('Escape');
    await until(() => findFocused()?.getAttribute('data-id') === 'group-2', 'focus is in the list');
    await press('Escape');
    await until(() => findFocused() === findGroup(map), 'focus is on the group');
    expect(readPart(map, 'panel')).not.to.contain('at one place');
  });

  it('leave the chosen one a marker of its own', async () => {
    const map = await showPlaces([BIRMINGHAM, SOLIHULL], { selected: 'group-2' });
    await until(() => findParts(map, 'marker').length === 2, 'there are a group and the chosen one');
    expect(listNames(map)).to.deep.equal(['2 partnerships around Birmingham', 'Group 2 (sub-regional)']);
    const chosen = findParts(map, 'marker').find(({ dataset }) => dataset['id'] === 'group-2');
    expect(chosen?.getAttribute('aria-pressed')).to.equal('true');
    map.selected = null;
    await until(() => findParts(map, 'marker').length === 1, 'there is the group alone');
  });

  it('count only what the page wants shown', async () => {
    const map = await showPlaces([BIRMINGHAM, SOLIHULL, BIRMINGHAM]);
    map.shown = new Set(['group-1', 'group-2']);
    await until(() => listNames(map)[0] === '2 partnerships around Birmingham', 'there are two');
    map.shown = new Set(['group-1']);
    await until(() => listNames(map)[0] === 'Group 1 (sub-regional)', 'there is one');
  });

  it('are moved out from behind the buttons when focus comes, all of each', async () => {
    // All over the map, also under its buttons.
    const places = Array.from({ length: 60 }, (_, index): Place => [-14 + (index % 10) * 2.4, 50 + (index / 10) * 1.8]);
    const map = await showPlaces(places);
    map.style.inlineSize = '700px';
    findPart(map, 'map')!.focus();
    await press('+');
    await tabTo(findParts(map, 'marker').find(({ tabIndex }) => tabIndex === 0)!);
    for (let step = 0; step < 30; step += 1) {
      const box = findFocused()!.getBoundingClientRect();
      const covering = findParts(map, 'control').filter((control) => overlaps(box, control.getBoundingClientRect()));
      expect(
        covering.map(({ ariaLabel }) => ariaLabel),
        readFocused() ?? '',
      ).to.deep.equal([]);
      await press('ArrowDown');
    }
  });

  it('are each at least 24 pixels from the next at every zoom', async () => {
    const places = Array.from({ length: 60 }, (_, index): Place => {
      const [across, down] = [(index * 0.618034) % 1, (index * 0.754878) % 1];
      return [-3 + across * 3, 51 + down * 2.5];
    });
    const map = await showPlaces(places);
    const region = findPart(map, 'map')!;
    region.focus();
    for (let step = 0; step < 4; step += 1) {
      const middles = findParts(map, 'marker').map((marker) => {
        const { x, y, width, height } = marker.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      for (const [index, one] of middles.entries()) {
        for (const other of middles.slice(index + 1)) {
          expect(Math.hypot(one.x - other.x, one.y - other.y), `zoom step ${step}`).to.be.at.least(24);
        }
      }
      await press('+');
    }
  });
});
