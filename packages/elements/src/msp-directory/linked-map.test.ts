import { buildFeature } from '@msp-widgets/feed/testing/feed-builder.js';
import { resetMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../define.js';
import { untilReady } from '../testing/element-states.js';
import { clickOn, moveTo, press, tabTo, type } from '../testing/hands.js';
import { findFocused, findPart, findParts, mount, unmountAll } from '../testing/mount.js';
import { AREAS_URL, createFeedUrl, DERBYSHIRE } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';
import type { MspPointEvent, MspSelectEvent } from '../shared/events.js';

const listMarkers = (map: Element) =>
  findParts(map, 'marker')
    .map(({ dataset }) => dataset['id'])
    .sort();
const findMarker = (map: Element, id: string) => findParts(map, 'marker').find(({ dataset }) => dataset['id'] === id)!;
/** What stands out in an element: the ids of rows and markers, and "group" for the marker of several. */
const listPointed = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-pointed]')].map(
    ({ dataset }) => dataset['id'] ?? 'group',
  );
const findName = (directory: Element, id: string) =>
  findParts(directory, 'result')
    .find(({ dataset }) => dataset['id'] === id)!
    .querySelector('button')!;

async function mountPair(mapAttributes: Readonly<Record<string, string>> = {}) {
  const attributes = { src: mapAttributes['src'] ?? createFeedUrl(), areas: AREAS_URL };
  const id = mapAttributes['id'] ?? 'the-map';
  const map = mount('msp-map', { ...attributes, id, ...mapAttributes });
  const directory = mount('msp-directory', { ...attributes, for: id });
  // Below another pair it would wait to come into view.
  map.scrollIntoView();
  await untilReady(map);
  await untilReady(directory);
  const heard: string[] = [];
  const pointed: string[] = [];
  for (const element of [map, directory]) {
    element.addEventListener('msp-select', ({ partnership }: MspSelectEvent) =>
      heard.push(`${element.localName} ${partnership?.id ?? 'nothing'}`),
    );
  }
  map.addEventListener('msp-point', ({ partnership }: MspPointEvent) => pointed.push(partnership?.id ?? 'nothing'));
  return { map, directory, heard, pointed };
}

describe('<msp-directory for> and <msp-map>', () => {
  afterEach(unmountAll);

  it('follow each other’s choice, and each choice is told once', async () => {
    const { map, directory, heard } = await mountPair();
    await clickOn(findName(directory, 'peak'));
    await until(() => map.selected === 'peak', 'the map follows');
    await until(() => findMarker(map, 'peak').getAttribute('aria-pressed') === 'true', 'the marker is marked');

    findMarker(map, 'midlands').focus();
    await press('Enter');
    await until(() => directory.selected === 'midlands', 'the directory follows');
    await directory.updateComplete;
    expect(findName(directory, 'midlands').getAttribute('aria-expanded')).to.equal('true');
    expect(findName(directory, 'peak').getAttribute('aria-expanded')).to.equal('false');

    await press('Escape');
    await until(() => directory.selected === null, 'the directory closes its card');
    expect(heard).to.deep.equal(['msp-directory peak', 'msp-map midlands', 'msp-map nothing']);
  });

  it('follow the page that sets one of them, in silence', async () => {
    const { map, directory, heard } = await mountPair();
    directory.selected = 'peak';
    await until(() => map.selected === 'peak', 'the map follows');
    directory.selected = null;
    await until(() => map.selected === null, 'the map follows');
    expect(heard).to.deep.equal([]);
  });

  it('do not follow a choice that the page refuses', async () => {
    const { map, directory } = await mountPair();
    map.addEventListener('msp-select', (event) => event.preventDefault());
    await clickOn(findMarker(map, 'peak'));
    await map.updateComplete;
    expect(map.selected).to.equal(null);
    expect(directory.selected).to.equal(null);
  });

  it('start with the choice that the map came with', async () => {
    const { directory } = await mountPair({ selected: 'peak' });
    expect(directory.selected).to.equal('peak');
  });

  it('show the same partnerships', async () => {
    const { map, directory } = await mountPair();
    expect(listMarkers(map)).to.deep.equal(['midlands', 'peak']);
    await clickOn(findPart(directory, 'search-input')!);
    await type('forum');
    await until(() => listMarkers(map).join() === 'midlands', 'the map is narrowed');
    await clickOn(findPart(directory, 'clear')!);
    await until(() => listMarkers(map).join() === 'midlands,peak', 'the map shows everything');
    expect(map.shown).to.equal(null);
  });

  it('find each other whichever is there first', async () => {
    const attributes = { src: createFeedUrl(), areas: AREAS_URL };
    const directory = mount('msp-directory', { ...attributes, for: 'late-map', level: 'regional' });
    await untilReady(directory);
    const map = mount('msp-map', { ...attributes, id: 'late-map' });
    await untilReady(map);
    directory.selected = 'midlands';
    await until(() => map.selected === 'midlands', 'the map follows');
    await until(() => listMarkers(map).join() === 'midlands', 'the map is narrowed');
  });

  it('let go of each other when the directory leaves', async () => {
    const { map, directory } = await mountPair();
    directory.remove();
    await clickOn(findMarker(map, 'peak'));
    await until(() => map.selected === 'peak', 'the marker is chosen');
    expect(directory.selected).to.equal(null);
  });

  it('keep to their own scopes', async () => {
    const { map, directory } = await mountPair({ scope: DERBYSHIRE });
    directory.selected = 'wales';
    await until(() => map.selected === 'wales', 'the map is told');
    await map.updateComplete;
    expect(map.shadowRoot?.querySelector('msp-partnership-card')).to.equal(null);
  });

  describe('point things out in each other', () => {
    beforeEach(() => resetMouse());
    afterEach(() => resetMouse());

    async function mountPairWithMarkers(attributes: Readonly<Record<string, string>> = {}) {
      const pair = await mountPair(attributes);
      await until(() => findPart(pair.map, 'marker'), 'there are markers');
      return pair;
    }

    it('shows the marker of the row under the pointer, until it leaves', async () => {
      const { map, directory, pointed } = await mountPairWithMarkers();
      await moveTo(findName(directory, 'peak'));
      await until(() => listPointed(map).join() === 'peak', 'the marker stands out');
      expect(getComputedStyle(findMarker(map, 'peak').firstElementChild!).outlineStyle).to.equal('solid');
      await moveTo(findName(directory, 'midlands'));
      await until(() => listPointed(map).join() === 'midlands', 'the other marker stands out');
      await moveTo(findPart(directory, 'search-input')!);
      await until(() => listPointed(map).length === 0, 'no marker stands out');
      expect(map.pointedAt).to.equal(null);
      expect(pointed).to.deep.equal([]);
      expect(listPointed(directory)).to.deep.equal([]);
    });

    it('shows the marker of the row with focus, and leaves focus there', async () => {
      const { map, directory, heard } = await mountPairWithMarkers();
      await tabTo(findName(directory, 'peak'), 60);
      await until(() => listPointed(map).join() === 'peak', 'the marker stands out');
      expect(findFocused()).to.equal(findName(directory, 'peak'));
      await moveTo(findName(directory, 'midlands'));
      await until(() => listPointed(map).join() === 'midlands', 'the pointer goes first');
      await moveTo(findPart(directory, 'search-input')!);
      await until(() => listPointed(map).join() === 'peak', 'focus is what is left');
      findName(directory, 'peak').blur();
      expect(listPointed(map)).to.deep.equal([]);
      expect(heard).to.deep.equal([]);
    });

    it('shows the group that a row’s marker is in', async () => {
      const features = [
        [-1.9, 52.48],
        [-1.78, 52.41],
      ].map((coordinates, index) =>
        buildFeature({}, { id: `near-${index}`, geometry: { type: 'Point', coordinates } }),
      );
      const { map, directory } = await mountPairWithMarkers({ src: createFeedUrl(features) });
      await moveTo(findName(directory, 'near-1'));
      await until(() => listPointed(map).join() === 'group', 'the group stands out');
    });

    it('shows the row of the marker under the pointer, until it leaves', async () => {
      const { map, directory, pointed } = await mountPairWithMarkers();
      await moveTo(findMarker(map, 'peak'));
      await until(() => listPointed(directory).join() === 'peak', 'the row stands out');
      // Drawn anew, the row still does.
      directory.requestUpdate();
      await directory.updateComplete;
      expect(listPointed(directory)).to.deep.equal(['peak']);
      await moveTo(findPart(map, 'heading')!);
      await until(() => listPointed(directory).length === 0, 'no row stands out');
      expect(pointed).to.deep.equal(['peak', 'nothing']);
      expect(map.pointedAt).to.equal(null);
    });

    it('shows the row of the marker with focus, and scrolls nowhere', async () => {
      const { map, directory, heard } = await mountPairWithMarkers();
      findMarker(map, 'peak').focus();
      const before = scrollY;
      await press('Home');
      await until(() => listPointed(directory).join() === 'midlands', 'the row stands out');
      expect(findFocused()).to.equal(findMarker(map, 'midlands'));
      expect(scrollY).to.equal(before);
      findMarker(map, 'midlands').blur();
      expect(listPointed(directory)).to.deep.equal([]);
      expect(heard).to.deep.equal([]);
    });

    it('keeps two pairs on one page apart', async () => {
      const one = await mountPairWithMarkers();
      const other = await mountPairWithMarkers({ id: 'other-map' });
      await moveTo(findName(one.directory, 'peak'));
      await until(() => listPointed(one.map).join() === 'peak', 'the marker of the first stands out');
      expect(listPointed(other.map)).to.deep.equal([]);
      await moveTo(findMarker(other.map, 'midlands'));
      await until(() => listPointed(other.directory).join() === 'midlands', 'the row of the second stands out');
      expect(listPointed(one.directory)).to.deep.equal([]);
      expect(listPointed(one.map)).to.deep.equal([]);
      await clickOn(findName(one.directory, 'midlands'));
      await until(() => one.map.selected === 'midlands', 'the first map follows');
      expect(other.map.selected).to.equal(null);
      expect(other.directory.selected).to.equal(null);
    });
  });
});
