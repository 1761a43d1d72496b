import { expect } from 'chai';
import '../define-map.js';
import { expectAccessible } from '../testing/axe.js';
import { mountInState } from '../testing/element-states.js';
import { serveAnswers } from '../testing/fixture-server.js';
import { clickOn } from '../testing/hands.js';
import { findPart, findParts, mount, readPart, readText, unmountAll, untilPart } from '../testing/mount.js';
import { AREAS_URL, createFeedUrl } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';

/** A picture in place of every square. */
const TILES = '/docs/pictures/demo.png?{z}/{x}/{y}';
const SOURCE = '© Example Mapmakers';

const listTiles = (map: Element) => [...map.shadowRoot!.querySelectorAll<HTMLImageElement>('img')];
const hasBackground = (map: Element) => findPart(map, 'map')?.hasAttribute('data-tiles') === true;
const readOpacity = (map: Element) => getComputedStyle(findPart(map, 'outline')!).fillOpacity;

describe('a background map', () => {
  afterEach(unmountAll);

  it('is not there unless the page asks for it', async () => {
    const map = await mountInState('msp-map', 'ready');
    expect(listTiles(map)).to.deep.equal([]);
    expect(findPart(map, 'tile-attribution')).to.equal(null);
  });

  it('lies under the areas, with whom it is from as text', async () => {
    const map = await mountInState('msp-map', 'ready', { tiles: TILES, 'tile-attribution': `<b>${SOURCE}</b>` });
    await until(() => hasBackground(map), 'a square has arrived');
    expect(readPart(map, 'tile-attribution')).to.equal(`Background map: <b>${SOURCE}</b>`);
    expect(readOpacity(map)).to.equal('0.6');
    const [tile] = listTiles(map);
    expect(tile!.closest('.leaflet-tile-pane'), 'below the pane of the areas').not.to.equal(null);
    expect(findParts(map, 'outline')).to.have.lengthOf(45);
  });

  it('is asked for without cookies, and without the address of the page', async () => {
    const map = await mountInState('msp-map', 'ready', { tiles: TILES, 'tile-attribution': SOURCE });
    const [tile] = await until(() => (listTiles(map).length > 0 ? listTiles(map) : null), 'squares are asked for');
    expect(tile!.crossOrigin).to.equal('anonymous');
    expect(tile!.referrerPolicy).to.equal('strict-origin');
    expect(tile!.alt).to.equal('');
    expect(tile!.getAttribute('src')).to.match(/\/docs\/pictures\/demo\.png\?\d+\/\d+\/\d+$/);
  });

  it('is not asked for before the engine is wanted', async () => {
    const { url, countRequests } = await serveAnswers({ status: 404 });
    const map = mount('msp-map', {
      src: createFeedUrl(),
      areas: AREAS_URL,
      load: 'press',
      tiles: `${url}?{z}/{x}/{y}`,
      'tile-attribution': SOURCE,
    });
    await untilPart(map, 'outline');
    expect(await countRequests()).to.equal(0);
    await clickOn(findPart(map, 'load')!);
    await until(() => listTiles(map).length > 0, 'squares are asked for');
  });

  it('leaves the map as it is where none of it arrives', async () => {
    const { url } = await serveAnswers({ status: 404 });
    const map = await mountInState('msp-map', 'ready', { tiles: `${url}?{z}/{x}/{y}`, 'tile-attribution': SOURCE });
    await until(() => listTiles(map).some(({ complete }) => complete), 'a square has failed');
    expect(hasBackground(map)).to.equal(false);
    expect(readOpacity(map)).to.equal('1');
    expect(findParts(map, 'marker')).not.to.deep.equal([]);
  });

  it('goes when the page no longer asks for it, and comes when it does again', async () => {
    const map = await mountInState('msp-map', 'ready', { tiles: TILES, 'tile-attribution': SOURCE });
    await until(() => hasBackground(map), 'a square has arrived');
    map.removeAttribute('tiles');
    await until(() => findPart(map, 'tile-attribution') === null, 'nobody is credited');
    expect(listTiles(map)).to.deep.equal([]);
    expect(hasBackground(map)).to.equal(false);
    map.setAttribute('tiles', TILES);
    await until(() => hasBackground(map), 'a square has arrived');
  });

  for (const [name, attributes, sentence] of [
    [
      'without saying whom it is from',
      { tiles: TILES },
      'does not say where it comes from (attribute tile-attribution)',
    ],
    ['with blanks for whom it is from', { tiles: TILES, 'tile-attribution': ' ' }, 'does not say where it comes from'],
    [
      'by an address that is none',
      { tiles: 'streets', 'tile-attribution': SOURCE },
      'its address (attribute tiles) is no',
    ],
    [
      'by a script',
      { tiles: 'javascript:alert({z}{x}{y})', 'tile-attribution': SOURCE },
      'its address (attribute tiles) is no',
    ],
  ] as const) {
    it(`is refused, and why is said on the map, ${name}`, async () => {
      const map = await mountInState('msp-map', 'ready', attributes);
      expect(readText(await untilPart(map, 'tile-attribution'))).to.contain(sentence);
      expect(listTiles(map)).to.deep.equal([]);
      await expectAccessible(map);
    });
  }

  it('is accessible', async () => {
    const map = await mountInState('msp-map', 'ready', { tiles: TILES, 'tile-attribution': SOURCE });
    await until(() => hasBackground(map), 'a square has arrived');
    await expectAccessible(map);
  });
});
