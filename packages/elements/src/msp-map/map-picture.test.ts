import { expect } from 'chai';
import '../define-map.js';
import { expectAccessible } from '../testing/axe.js';
import { mountInState } from '../testing/element-states.js';
import { copyModulesWithout } from '../testing/fixture-server.js';
import { clickOn, press, tabTo } from '../testing/hands.js';
import { findFocused, findPart, findParts, mount, readPart, unmountAll, untilPart } from '../testing/mount.js';
import { AREAS_URL, createFeedUrl, DERBYSHIRE, EAST_MIDLANDS } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';

const findOutline = (map: Element, code: string) =>
  findParts(map, 'outline').find(({ dataset }) => dataset['id'] === code)!;
const isMoving = (map: Element) => findPart(map, 'map')?.classList.contains('leaflet-container') === true;

/** A map that waits to be asked for its engine. */
async function mountPicture(attributes: Readonly<Record<string, string>> = {}) {
  const map = mount('msp-map', { src: createFeedUrl(), areas: AREAS_URL, load: 'press', ...attributes });
  await untilPart(map, 'outline');
  return map;
}

/** Where on the map some areas lie, and how large they are, in whole pixels. */
function measureOutlines(map: Element): Record<string, number[]> {
  const frame = findPart(map, 'map')!.getBoundingClientRect();
  const codes = [DERBYSHIRE, 'S23000009', 'E23000032', 'E23000035'];
  return Object.fromEntries(
    codes.map((code) => {
      const { x, y, width, height } = findOutline(map, code).getBoundingClientRect();
      return [code, [x - frame.x, y - frame.y, width, height]];
    }),
  );
}

describe('the picture that <msp-map> begins with', () => {
  afterEach(unmountAll);

  it('shows every area before the engine is there, and fetches that only when asked', async () => {
    const map = await mountPicture();
    expect(findParts(map, 'outline')).to.have.lengthOf(45);
    expect(isMoving(map)).to.equal(false);
    expect(findPart(map, 'controls')).to.equal(null);
    expect(findPart(map, 'map')?.getAttribute('aria-describedby'), 'it names no keys that do nothing').to.equal(null);
    await tabTo(findPart(map, 'load')!);
    await press('Enter');
    await untilPart(map, 'marker');
    expect(isMoving(map)).to.equal(true);
    expect(findPart(map, 'map')?.getAttribute('aria-describedby')).to.equal('map-hint');
    expect(findPart(map, 'load')).to.equal(null);
    expect(findParts(map, 'outline')).to.have.lengthOf(45);
  });

  for (const [name, attributes, size] of [
    ['the whole country', {}, ['700px', '500px']],
    ['a scope', { scope: EAST_MIDLANDS }, ['700px', '500px']],
    ['a narrow map', {}, ['320px', '420px']],
    ['a low map', {}, ['600px', '200px']],
  ] as const) {
    it(`makes way for the engine without a jump: ${name}`, async () => {
      const map = await mountPicture(attributes);
      const [width, height] = size;
      map.style.inlineSize = width;
      map.style.setProperty('--msp-map-height', height);
      const before = measureOutlines(map);
      await clickOn(findPart(map, 'load')!);
      await untilPart(map, 'controls');
      for (const [code, box] of Object.entries(measureOutlines(map))) {
        // The engine counts in whole pixels.
        box.forEach((value, place) => expect(value, `${code} ${place}`).to.be.closeTo(before[code]![place]!, 1.5));
      }
    });
  }

  it('answers when somebody points at an area', async () => {
    const map = await mountPicture();
    findOutline(map, DERBYSHIRE).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await until(() => readPart(map, 'panel')?.includes('Peak Partnership'), 'the panel says who works there');
    expect(findFocused()).to.equal(findPart(map, 'panel'));
    expect(isMoving(map)).to.equal(false);
  });

  it('shows a chosen area large', async () => {
    const map = await mountPicture();
    const before = findOutline(map, DERBYSHIRE).getBoundingClientRect().width;
    findOutline(map, DERBYSHIRE).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await until(() => findOutline(map, DERBYSHIRE).getBoundingClientRect().width > before * 3, 'the area is large');
  });

  it('does not answer for what is outside the scope', async () => {
    const map = await mountPicture({ scope: DERBYSHIRE });
    findOutline(map, 'E23000032').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await map.updateComplete;
    expect(findParts(map, 'panel-group')).to.deep.equal([]);
  });

  it('stays, with words and "Try again", when the engine cannot be fetched', async () => {
    const copy = copyModulesWithout('map-engine');
    const module = await copy.import<typeof import('./msp-map.js')>('msp-map/msp-map.ts');
    customElements.define('still-map', class extends module.MspMap {});
    const map = mount('still-map' as 'msp-map', { src: createFeedUrl(), areas: AREAS_URL });
    const retry = await untilPart(map, 'retry');
    expect(findParts(map, 'outline')).to.have.lengthOf(45);
    expect(readPart(map, 'text-map')).to.equal('The map in words (45 areas)');
    expect(readPart(map, 'panel-result')).to.equal('Wales Group');
    await copy.publish();
    await clickOn(retry);
    await untilPart(map, 'marker');
    expect(findPart(map, 'error')).to.equal(null);
  });

  it('comes when the map nears the viewport, and the engine not before', async () => {
    const map = mount('msp-map', { src: createFeedUrl(), areas: AREAS_URL });
    map.style.marginBlockStart = '4000px';
    // Where another test has left the page.
    scrollTo(0, 0);
    await untilPart(map, 'outline');
    // An observer tells where the map is within two frames.
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    expect(isMoving(map)).to.equal(false);
    map.scrollIntoView();
    await untilPart(map, 'marker');
    expect(isMoving(map)).to.equal(true);
  });

  it('takes the place of the engine on paper, and gives it back', async () => {
    const map = await mountInState('msp-map', 'ready');
    const region = findPart(map, 'map')!;
    const countSheets = () => region.querySelectorAll('.picture .outline').length;
    expect(countSheets()).to.equal(0);
    dispatchEvent(new Event('beforeprint'));
    expect(countSheets()).to.equal(45);
    // Paper has another size; the engine notices, and must leave the picture alone.
    const width = () => findOutline(map, 'S23000009').getBoundingClientRect().width;
    const before = width();
    map.style.setProperty('--msp-map-height', '600px');
    await until(() => width() > before, 'the picture fits the paper');
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    expect(width()).to.be.within(before, before * 2);
    expect(findParts(map, 'text-map-area')).to.have.lengthOf(45);
    dispatchEvent(new Event('afterprint'));
    expect(countSheets()).to.equal(0);
    expect(region.querySelectorAll('.leaflet-pane .outline')).to.have.lengthOf(45);
    await until(() => findParts(map, 'text-map-area').length === 0, 'the words are closed again');
  });

  it('has its words on paper before anything else happens', async () => {
    const map = await mountInState('msp-map', 'ready');
    // Fetched once what can be seen is there.
    findPart(map, 'text-map')!.querySelector('summary')!.click();
    await untilPart(map, 'text-map-area');
    findPart(map, 'text-map')!.querySelector('summary')!.click();
    await until(() => findPart(map, 'text-map-area') === null, 'the words are closed');
    dispatchEvent(new Event('beforeprint'));
    expect(findParts(map, 'text-map-area')).to.have.lengthOf(45);
    dispatchEvent(new Event('afterprint'));
    expect(findParts(map, 'text-map-area')).to.have.lengthOf(0);
  });

  it('stays on paper while the engine arrives, which takes over afterwards', async () => {
    const map = await mountPicture();
    dispatchEvent(new Event('beforeprint'));
    findPart(map, 'load')!.click();
    await import('./map-engine.js');
    await until(() => findPart(map, 'load') === null, 'the engine is there');
    expect(isMoving(map)).to.equal(false);
    expect(findPart(map, 'map')!.querySelectorAll('.picture .outline')).to.have.lengthOf(45);
    dispatchEvent(new Event('afterprint'));
    await untilPart(map, 'marker');
    expect(isMoving(map)).to.equal(true);
  });

  it('shows on paper what the reader sees, and tells of no more than that', async () => {
    const map = await mountInState('msp-map', 'ready');
    await clickOn(findPart(map, 'close-up')!);
    await untilPart(map, 'council');
    const width = () => findOutline(map, 'E23000001').getBoundingClientRect().width;
    await until(() => width() > 100, 'London is large');
    dispatchEvent(new Event('beforeprint'));
    expect(width()).to.be.above(100);
    expect(findPart(map, 'text-map-outside')!.hasAttribute('open')).to.equal(false);
    dispatchEvent(new Event('afterprint'));

    await clickOn(findParts(map, 'control').find(({ ariaLabel }) => ariaLabel === 'Show the whole map')!);
    await until(() => width() < 60, 'the map is small again');
    dispatchEvent(new Event('beforeprint'));
    expect(findParts(map, 'text-map-area'), 'no councils, which are not drawn either').to.have.lengthOf(45);
    dispatchEvent(new Event('afterprint'));
  });

  it('is accessible', async () => {
    await expectAccessible(await mountPicture());
  });
});
