import { expect } from 'chai';
import '../define-map.js';
import { mountInState } from '../testing/element-states.js';
import { clickOn, press } from '../testing/hands.js';
import { findPart, findParts, mount, readPart, unmountAll, untilPart } from '../testing/mount.js';
import { AREAS_URL, createFeedUrl, DERBYSHIRE, EAST_MIDLANDS } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';

const findMarker = (map: Element, id: string) => findParts(map, 'marker').find(({ dataset }) => dataset['id'] === id)!;

/** How many areas are drawn with each coverage. */
function countCoverage(map: Element): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { dataset } of findParts(map, 'outline')) {
    const coverage = dataset['coverage'] ?? '';
    counts[coverage] = (counts[coverage] ?? 0) + 1;
  }
  return counts;
}

const findOutline = (map: Element, id: string) =>
  findParts(map, 'outline').find(({ dataset }) => dataset['id'] === id)!;

/** Width of Derbyshire in pixels. */
function measureScale(map: Element): number {
  return findOutline(map, DERBYSHIRE).getBoundingClientRect().width;
}

/** Waits until the map is of such a scale, and has come to rest: it takes no zoom while it moves. */
async function untilScale(map: Element, isReached: (scale: number) => boolean, what: string): Promise<void> {
  await until(() => isReached(measureScale(map)), what);
  await until(() => !map.shadowRoot?.querySelector('.leaflet-zoom-anim'), 'the map has come to rest');
}

const findControl = (map: Element, name: string) =>
  findParts(map, 'control').find(({ ariaLabel }) => ariaLabel === name)!;

describe('what <msp-map> draws', () => {
  afterEach(unmountAll);

  it('is every force area, told apart by who works there', async () => {
    const map = await mountInState('msp-map', 'ready');
    // East Midlands has five force areas, Wales four, and the file forty-five.
    expect(countCoverage(map)).to.deep.equal({ partnership: 5, national: 4, none: 36 });
    const fills = ['partnership', 'national', 'none'].map((coverage) => {
      const outline = findParts(map, 'outline').find(({ dataset }) => dataset['coverage'] === coverage);
      return getComputedStyle(outline!).fill;
    });
    expect(new Set(fills).size).to.equal(3);
    expect(findParts(map, 'land').length).to.be.greaterThan(0);
  });

  it('says nothing of what is outside its scope, and shows the scope large', async () => {
    const whole = await mountInState('msp-map', 'ready');
    const scoped = await mountInState('msp-map', 'ready', { scope: EAST_MIDLANDS });
    expect(countCoverage(scoped)).to.deep.equal({ partnership: 5, outside: 40 });
    expect(measureScale(scoped)).to.be.greaterThan(measureScale(whole) * 2);
  });

  it('has markers that an update leaves alone when nothing about them has changed', async () => {
    const map = await mountInState('msp-map', 'ready');
    const markers = findMarker(map, 'peak').parentElement!;
    const written: MutationRecord[] = [];
    const changes = new MutationObserver((records) => written.push(...records));
    changes.observe(markers, { attributes: true, childList: true, subtree: true });
    map.setAttribute('heading-level', '3');
    await until(() => findPart(map, 'heading')?.ariaLevel === '3', 'the map has been updated');
    changes.disconnect();
    expect(written).to.deep.equal([]);
  });

  it('follows a scope that is set later', async () => {
    const map = await mountInState('msp-map', 'ready');
    map.scope = EAST_MIDLANDS;
    await until(() => countCoverage(map)['outside'] === 40, 'the scope is shown');
    map.scope = null;
    await until(() => countCoverage(map)['none'] === 36, 'everything is shown');
  });

  it('fits its box, and fits it again when that changes', async () => {
    const map = await mountInState('msp-map', 'ready');
    const whole = measureScale(map);
    map.style.inlineSize = '400px';
    map.style.setProperty('--msp-map-height', '200px');
    const region = findPart(map, 'map')!;
    await until(() => region.getBoundingClientRect().height === 200, 'the box is smaller');
    await until(() => measureScale(map) < whole * 0.7, 'the map is smaller');
    for (const id of ['peak', 'midlands']) expect(isInside(findMarker(map, id), region), id).to.equal(true);
    map.style.setProperty('--msp-map-height', '500px');
    await until(() => measureScale(map) > whole * 0.7, 'the map is larger again');
    for (const id of ['peak', 'midlands']) expect(isInside(findMarker(map, id), region), id).to.equal(true);
  });

  it('fits its box when that appears', async () => {
    const map = mount('msp-map', { src: createFeedUrl(), areas: AREAS_URL });
    map.hidden = true;
    await untilPart(map, 'outline');
    map.hidden = false;
    const region = findPart(map, 'map')!;
    await untilPart(map, 'marker');
    for (const id of ['peak', 'midlands']) {
      await until(() => isInside(findMarker(map, id), region), `the marker of ${id} is on the map`);
    }
    expect(measureScale(map)).to.be.within(10, 100);
  });

  it('is moved and enlarged with keys and with buttons, and brought back', async () => {
    const map = await mountInState('msp-map', 'ready');
    const home = measureScale(map);
    const region = findPart(map, 'map')!;
    const [zoomIn, zoomOut, goHome] = ['Zoom in', 'Zoom out', 'Show the whole map'].map((name) =>
      findControl(map, name),
    );
    await clickOn(zoomIn!);
    await untilScale(map, (scale) => Math.abs(scale - home * 2) < 2, 'the map is twice as large');
    zoomOut!.focus();
    await press('Enter');
    await untilScale(map, (scale) => Math.abs(scale - home) < 1, 'the map is as large as before');
    region.focus();
    await press('+');
    await untilScale(map, (scale) => Math.abs(scale - home * 2) < 2, 'the map is twice as large');
    const before = findOutline(map, DERBYSHIRE).getBoundingClientRect().x;
    await press('ArrowRight');
    await until(() => findOutline(map, DERBYSHIRE).getBoundingClientRect().x < before - 20, 'the map has moved');
    await clickOn(goHome!);
    await until(() => Math.abs(measureScale(map) - home) < 1, 'the whole map is shown');
  });

  it('stays as a reader has left it when its box changes', async () => {
    const map = await mountInState('msp-map', 'ready');
    const home = measureScale(map);
    await clickOn(findControl(map, 'Zoom in'));
    await untilScale(map, (scale) => Math.abs(scale - home * 2) < 2, 'the map is twice as large');
    map.style.setProperty('--msp-map-height', '200px');
    const region = findPart(map, 'map')!;
    await until(() => region.getBoundingClientRect().height === 200, 'the box is smaller');
    await map.updateComplete;
    expect(measureScale(map)).to.be.closeTo(home * 2, 2);
  });

  it('is moved to show a chosen partnership that is out of sight', async () => {
    const map = await mountInState('msp-map', 'ready');
    const region = findPart(map, 'map')!;
    const zoomIn = findControl(map, 'Zoom in');
    const isOutside = () => {
      const x =
        findParts(map, 'marker')
          .find(({ dataset }) => dataset['id'] === 'midlands')
          ?.getBoundingClientRect().x ?? Infinity;
      const box = region.getBoundingClientRect();
      return x < box.left || x > box.right;
    };
    while (!isOutside()) {
      const before = measureScale(map);
      await clickOn(zoomIn);
      await untilScale(map, (scale) => Math.abs(scale - before * 2) < 2, 'the map is twice as large');
    }
    map.selected = 'midlands';
    await until(() => !isOutside(), 'the marker is in sight');
  });

  describe('when it is taken away', () => {
    it('and put back, is there once', async () => {
      const map = await mountInState('msp-map', 'ready', { selected: 'peak' });
      const count = () => ['map', 'marker', 'outline', 'land', 'control'].map((part) => findParts(map, part).length);
      const before = count();
      for (let turn = 0; turn < 3; turn += 1) {
        map.remove();
        document.body.append(map);
        await map.updateComplete;
      }
      await untilPart(map, 'marker');
      expect(count()).to.deep.equal(before);
      expect(findPart(map, 'map')?.querySelectorAll('svg')).to.have.lengthOf(1);
      expect(findMarker(map, 'peak').getAttribute('aria-pressed')).to.equal('true');
      expect(measureScale(map)).to.be.greaterThan(5);
    });

    it('in the middle of a movement, ends it without an error', async () => {
      const map = await mountInState('msp-map', 'ready');
      // An error in a timer or an animation frame fails the test by itself.
      await clickOn(findControl(map, 'Zoom in'));
      map.remove();
      const other = await mountInState('msp-map', 'ready');
      const home = measureScale(other);
      await clickOn(findControl(other, 'Zoom in'));
      // By now the first movement would have ended too.
      await until(() => Math.abs(measureScale(other) - home * 2) < 2, 'the other map has moved');
    });

    it('fifty times, leaves nothing on the page', async () => {
      const src = createFeedUrl();
      const count = () => [
        document.querySelectorAll('*').length,
        document.adoptedStyleSheets.length,
        document.body.attributes.length,
        document.documentElement.attributes.length,
      ];
      const first = mount('msp-map', { src, areas: AREAS_URL });
      await untilPart(first, 'marker');
      first.remove();
      const before = count();
      for (let turn = 0; turn < 50; turn += 1) {
        const map = mount('msp-map', { src, areas: AREAS_URL });
        await untilPart(map, 'marker');
        map.remove();
        expect(findParts(map, 'marker')).to.deep.equal([]);
      }
      expect(count()).to.deep.equal(before);
      expect('L' in window).to.equal(false);
    }).timeout(60_000); // a fifth of a second for each, in the slowest browser
  });

  it('is its own for each of two maps', async () => {
    const one = await mountInState('msp-map', 'ready', { selected: 'peak' });
    const other = await mountInState('msp-map', 'ready');
    findMarker(other, 'midlands').click();
    await until(() => other.selected === 'midlands', 'the other one has a choice');
    expect(one.selected).to.equal('peak');
    expect(readPart(one, 'status')).to.equal(readPart(other, 'status'));
  });
});

function isInside(marker: HTMLElement, region: HTMLElement): boolean {
  const inner = marker.getBoundingClientRect();
  const outer = region.getBoundingClientRect();
  return (
    inner.width > 0 &&
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}
