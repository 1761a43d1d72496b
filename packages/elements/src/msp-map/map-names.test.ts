import { buildFeature } from '@msp-widgets/feed/testing/feed-builder.js';
import { expect } from 'chai';
import '../define-map.js';
import { mountInState } from '../testing/element-states.js';
import { moveTo, tabTo } from '../testing/hands.js';
import { findPart, findParts, mount, unmountAll, untilPart } from '../testing/mount.js';
import { overlaps } from '../testing/overlaps.js';
import { AREAS_URL, createFeedUrl } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';

const WEST_YORKSHIRE = 'E23000010';
/** In pixels, of what the element inherits. */
const LARGE = 32;

const listNames = (map: Element) =>
  findParts(map, 'area-name').filter((name) => getComputedStyle(name).display !== 'none');
const readSize = (part: Element) => Number.parseFloat(getComputedStyle(part).fontSize);
/** Pixels that the boxes of two names may have in common: their edges, and what a browser leaves above and below letters. */
const AIR = 6;

/** Chooses an area and waits for the councils in it. */
async function showCouncils(map: Element, code: string): Promise<void> {
  const list = findPart(map, 'area-choice') as HTMLSelectElement;
  list.value = code;
  list.dispatchEvent(new Event('change'));
  await untilPart(map, 'council');
  await until(() => listNames(map).length > 3, 'there are names');
}

/** A map of this width, with partnerships at both of its edges. */
async function mountNarrow(width: number) {
  const place = (longitude: number) => ({ geometry: { type: 'Point', coordinates: [longitude, 54] } });
  const features = [
    buildFeature({ name: 'A Partnership of Several Counties in the West' }, { id: 'west', ...place(-10) }),
    buildFeature({ name: 'A Partnership of Several Counties in the East' }, { id: 'east', ...place(2) }),
    buildFeature(
      { name: 'A Partnership of Several Counties in the North' },
      { id: 'north', geometry: { type: 'Point', coordinates: [-4, 60.8] } },
    ),
    // Beside the button of London, where the map is wide.
    buildFeature(
      { name: 'A Partnership of Several Counties at Sea' },
      { id: 'at-sea', geometry: { type: 'Point', coordinates: [-18, 59.2] } },
    ),
  ];
  const map = mount('msp-map', { src: createFeedUrl(features), areas: AREAS_URL });
  map.style.inlineSize = `${width}px`;
  await untilPart(map, 'controls');
  await until(() => findParts(map, 'marker').length === (width > 470 ? 4 : 3), 'each has its marker');
  return map;
}

describe('names on <msp-map>', () => {
  afterEach(unmountAll);

  it('do not lie on each other when those of councils join them', async () => {
    const map = await mountInState('msp-map', 'ready');
    await showCouncils(map, WEST_YORKSHIRE);
    const boxes = listNames(map).map((name) => ({ name: name.textContent, box: name.getBoundingClientRect() }));
    const hidden = boxes.flatMap(({ name, box }, index) =>
      boxes.slice(index + 1).flatMap((other) => (overlaps(box, other.box, AIR) ? [`${name} and ${other.name}`] : [])),
    );
    expect(hidden).to.deep.equal([]);
  });

  it('of an area do not stand where a council would have its own', async () => {
    const map = await mountInState('msp-map', 'ready');
    await showCouncils(map, WEST_YORKSHIRE);
    const names = listNames(map).map((name) => name.textContent);
    expect(names).to.include.members(['Bradford', 'Calderdale', 'Kirklees', 'Leeds', 'Wakefield']);
    expect(names).not.to.include('West Yorkshire');
  });

  it('grow with the text around the map, and those that no longer fit are left out', async () => {
    const usual = await mountInState('msp-map', 'ready');
    const large = mount('msp-map', { src: createFeedUrl(), areas: AREAS_URL });
    large.style.fontSize = `${LARGE}px`;
    await untilPart(large, 'controls');
    for (const part of ['area-name', 'area-label', 'close-up']) {
      expect(readSize(findPart(large, part)!), part).to.equal(2 * readSize(findPart(usual, part)!));
    }
    await showCouncils(usual, WEST_YORKSHIRE);
    await showCouncils(large, WEST_YORKSHIRE);
    expect(listNames(large).length).to.be.below(listNames(usual).length);
  });

  /** What is on the map is seen there: within its edges, and on none of its buttons. */
  function expectSeen(label: Element, map: Element, name: string): void {
    const box = label.getBoundingClientRect();
    const edge = findPart(map, 'map')!.getBoundingClientRect();
    expect(box.left, name).to.be.at.least(edge.left);
    expect(box.right, name).to.be.at.most(edge.right);
    expect(box.top, name).to.be.at.least(edge.top);
    expect(box.bottom, name).to.be.at.most(edge.bottom);
    for (const button of findParts(map, 'control')) {
      expect(overlaps(box, button.getBoundingClientRect()), `${name} lies on "${button.ariaLabel}"`).to.equal(false);
    }
  }

  for (const width of [300, 700]) {
    it(`of markers are whole on a map ${width} pixels wide, also at its edges and beside its buttons`, async () => {
      const map = await mountNarrow(width);
      for (const marker of findParts(map, 'marker')) {
        await moveTo(marker);
        const label = await until(() => marker.querySelector('.marker-label'), 'it has a name');
        await until(() => label.checkVisibility({ visibilityProperty: true }), 'its name is shown');
        expectSeen(label, map, marker.ariaLabel ?? '');
      }
    });
  }

  for (const [direction, height] of [
    ['ltr', 500],
    ['ltr', 200],
    ['rtl', 500],
  ] as const) {
    it(`of areas are whole wherever the pointer is on a map ${height} pixels high, ${direction}`, async () => {
      const map = mount('msp-map', { src: createFeedUrl(), areas: AREAS_URL });
      map.dir = direction;
      map.style.inlineSize = '700px';
      map.style.setProperty('--msp-map-height', `${height}px`);
      await untilPart(map, 'controls');
      const area = findParts(map, 'outline')[0]!;
      const { left, top } = findPart(map, 'map')!.getBoundingClientRect();
      for (let x = 5; x < 700; x += 69) {
        for (let y = 5; y < height; y += 38) {
          const pointer = { bubbles: true, clientX: left + x, clientY: top + y };
          findPart(map, 'map')!.dispatchEvent(new PointerEvent('pointerleave'));
          area.dispatchEvent(new PointerEvent('pointerover', pointer));
          expectSeen(findPart(map, 'area-label')!, map, `${x}, ${y}`);
        }
      }
    });
  }

  it('of a marker is whole where focus comes to it by keys', async () => {
    const map = await mountNarrow(300);
    await tabTo(findParts(map, 'marker').find(({ tabIndex }) => tabIndex === 0)!);
    const label = await until(() => map.shadowRoot!.querySelector('.marker:focus .marker-label'), 'it has a name');
    const edge = findPart(map, 'map')!.getBoundingClientRect();
    await until(() => label.getBoundingClientRect().right <= edge.right, 'none of it is beyond the edge');
    expect(label.getBoundingClientRect().left).to.be.at.least(edge.left);
  });
});
