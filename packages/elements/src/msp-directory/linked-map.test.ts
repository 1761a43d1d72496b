import { expect } from 'chai';
import '../define.js';
import { untilReady } from '../testing/element-states.js';
import { clickOn, press, type } from '../testing/hands.js';
import { findPart, findParts, mount, unmountAll } from '../testing/mount.js';
import { AREAS_URL, createFeedUrl, DERBYSHIRE } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';
import type { MspSelectEvent } from '../shared/events.js';

const listMarkers = (map: Element) =>
  findParts(map, 'marker')
    .map(({ dataset }) => dataset['id'])
    .sort();
const findMarker = (map: Element, id: string) => findParts(map, 'marker').find(({ dataset }) => dataset['id'] === id)!;
const findName = (directory: Element, id: string) =>
  findParts(directory, 'result')
    .find(({ dataset }) => dataset['id'] === id)!
    .querySelector('button')!;

async function mountPair(mapAttributes: Readonly<Record<string, string>> = {}) {
  const attributes = { src: createFeedUrl(), areas: AREAS_URL };
  const map = mount('msp-map', { ...attributes, id: 'the-map', ...mapAttributes });
  const directory = mount('msp-directory', { ...attributes, for: 'the-map' });
  await untilReady(map);
  await untilReady(directory);
  const heard: string[] = [];
  for (const element of [map, directory]) {
    element.addEventListener('msp-select', ({ partnership }: MspSelectEvent) =>
      heard.push(`${element.localName} ${partnership?.id ?? 'nothing'}`),
    );
  }
  return { map, directory, heard };
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
});
