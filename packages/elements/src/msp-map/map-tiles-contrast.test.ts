import { measureContrast } from '@msp-widgets/feed/colour-contrast.js';
import { expect } from 'chai';
import '../define-map.js';
import { mountInState } from '../testing/element-states.js';
import { tabTo } from '../testing/hands.js';
import { findPart, findParts, unmountAll, untilPart } from '../testing/mount.js';
import { DERBYSHIRE } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';

/** A picture in place of every square: what colours it has does not matter, since they are worked out here. */
const TILES = '/docs/pictures/demo.png?{z}/{x}/{y}';
/** What a square may be filled with. Every other colour lies between these. */
const TILE_COLOURS: Readonly<Record<string, Colour>> = {
  white: [255, 255, 255],
  'light grey': [200, 200, 200],
  'mid-grey': [128, 128, 128],
  'dark grey': [64, 64, 64],
  black: [0, 0, 0],
  red: [220, 40, 40],
  green: [60, 180, 60],
  blue: [30, 70, 200],
};
/** WCAG 2.2, 1.4.11. */
const LEAST = 3;

type Colour = readonly [number, number, number];

const readColour = (text: string): Colour => {
  const [red = 0, green = 0, blue = 0] = (/rgba?\(([^)]+)\)/.exec(text)?.[1] ?? '').split(/[ ,/]+/).map(Number);
  return [red, green, blue];
};
const toHex = (colour: Colour) => colour.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('');
/** What is seen where a colour of some opacity lies on another. */
const lay = (over: Colour, under: Colour, opacity: number): Colour => {
  const [red, green, blue] = over.map((value, channel) => value * opacity + under[channel]! * (1 - opacity));
  return [red!, green!, blue!];
};
const measure = (one: Colour, other: Colour) => measureContrast(toHex(one), toHex(other));

/** A map with a background, with one area chosen. */
async function mountOverTiles(side: string) {
  const map = await mountInState('msp-map', 'ready', { tiles: TILES, 'tile-attribution': '© Example Mapmakers' });
  map.style.colorScheme = side;
  await until(() => findPart(map, 'map')?.hasAttribute('data-tiles'), 'a square has arrived');
  const list = findPart(map, 'area-choice') as HTMLSelectElement;
  list.value = DERBYSHIRE;
  list.dispatchEvent(new Event('change'));
  await until(() => map.shadowRoot!.querySelector('.outline.chosen'), 'an area is chosen');
  const find = (selector: string) => map.shadowRoot!.querySelector(selector)!;
  const read = (selector: string, property: string, pseudo?: string) =>
    readColour(getComputedStyle(find(selector), pseudo).getPropertyValue(property));
  const sea = read('.frame', 'background-color');
  const opacity = Number(getComputedStyle(find('.leaflet-tile-pane')).opacity);
  const grounds = Object.entries(TILE_COLOURS).map(([name, tile]) => ({ name, ground: lay(tile, sea, opacity) }));
  return { map, find, read, grounds };
}

for (const side of ['light', 'dark']) {
  describe(`on a ${side} page, over a background map of any colour`, () => {
    afterEach(unmountAll);

    it('edges of areas, chosen or not, keep their contrast with what is on either side', async () => {
      const { find, read, grounds } = await mountOverTiles(side);
      for (const area of ['.outline[data-coverage="partnership"]:not(.chosen)', '.outline.chosen']) {
        const opacity = Number(getComputedStyle(find(area)).fillOpacity);
        const [edge, fill] = [read(area, 'stroke'), read(area, 'fill')];
        for (const { name, ground } of grounds) {
          expect(measure(edge, ground), `${area} outside, ${name}`).to.be.at.least(LEAST);
          expect(measure(edge, lay(fill, ground, opacity)), `${area} inside, ${name}`).to.be.at.least(LEAST);
        }
      }
    });

    it('patterns are told from their ground', async () => {
      const { find, read, grounds } = await mountOverTiles(side);
      const opacity = Number(getComputedStyle(find('.outline[data-coverage="none"]')).fillOpacity);
      const [mark, paper] = [read('.pattern-mark.none', 'stroke'), read('.pattern-ground.none', 'fill')];
      for (const { name, ground } of grounds) {
        expect(measure(lay(mark, ground, opacity), lay(paper, ground, opacity)), name).to.be.at.least(LEAST);
      }
    });

    it('markers have an edge that is seen where they are not', async () => {
      const { read, grounds } = await mountOverTiles(side);
      const [inside, edge] = [read('.marker-shape', 'background-color'), read('.marker-shape', 'border-top-color')];
      expect(measure(inside, edge), 'edge and marker').to.be.at.least(LEAST);
      for (const { name, ground } of grounds) {
        expect(Math.max(measure(inside, ground), measure(edge, ground)), name).to.be.at.least(LEAST);
      }
    });

    it('controls stand on a ground of their own', async () => {
      const { map, read } = await mountOverTiles(side);
      await untilPart(map, 'controls');
      expect(measure(read('.control', 'color'), read('.control', 'background-color'))).to.be.at.least(LEAST);
      expect(measure(read('.control', 'border-top-color'), read('.control', 'background-color'))).to.be.at.least(LEAST);
    });

    it('focus rings lie beside a line that they are told from', async () => {
      const { map, read } = await mountOverTiles(side);
      await untilPart(map, 'controls');
      const check = (what: string, ring: Colour, line: Colour) =>
        expect(measure(ring, line), what).to.be.at.least(LEAST);
      await tabTo(findPart(map, 'map')!);
      check('map', read('.map', 'border-top-color', '::after'), read('.map', 'box-shadow', '::after'));
      await tabTo(findParts(map, 'marker').find(({ tabIndex }) => tabIndex === 0)!);
      check('marker', read('.marker:focus', 'outline-color'), read('.marker:focus', 'box-shadow'));
      await tabTo(findPart(map, 'control')!);
      check('control', read('.control:focus', 'outline-color'), read('.control:focus', 'box-shadow'));
    });
  });
}
