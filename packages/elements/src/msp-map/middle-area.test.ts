import { expect } from 'chai';
import '../define-map.js';
import { expectAccessible } from '../testing/axe.js';
import { mountInState } from '../testing/element-states.js';
import { clickOn, press, tabTo } from '../testing/hands.js';
import { findFocused, findPart, findParts, mount, readPart, unmountAll, untilPart } from '../testing/mount.js';
import { AREAS_URL, createFeedUrl, DERBYSHIRE, EAST_MIDLANDS } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';

const readStatus = (map: Element) => map.shadowRoot?.querySelector('.view-status')?.textContent ?? '';
const isAnswered = (map: Element) => readPart(map, 'panel')?.includes('Who works here?') === true;
const findCrossHair = (map: Element) => getComputedStyle(findPart(map, 'map')!, '::before').content;
const readLabel = (map: Element) => {
  const label = findPart(map, 'area-label');
  return label?.checkVisibility() ? label.textContent : null;
};

/** A map with one area in its middle, reached by keys. */
async function tabToMap(attributes: Readonly<Record<string, string>> = { scope: DERBYSHIRE }) {
  const map = await mountInState('msp-map', 'ready', attributes);
  await untilPart(map, 'controls');
  await tabTo(findPart(map, 'map')!);
  return map;
}

describe('the area in the middle of <msp-map>', () => {
  afterEach(unmountAll);

  it('is marked and named while the map itself has focus by keys, and only then', async () => {
    const map = await tabToMap({ scope: EAST_MIDLANDS });
    expect(findCrossHair(map)).to.equal('""');
    expect(readLabel(map)).to.match(/^(Leicester|Nottingham|Lincoln|Derby)shire 1 partnership$/);
    await expectAccessible(map);
    await press('Tab');
    expect(findCrossHair(map)).to.equal('none');
    expect(readLabel(map)).to.equal(null);
  });

  it('loses its name with Escape, and another is named after a move', async () => {
    const map = await tabToMap({ scope: EAST_MIDLANDS });
    await until(() => readLabel(map) !== null, 'the area is named');
    await press('Escape');
    expect(readLabel(map)).to.equal(null);
    await press('ArrowRight');
    const label = await until(() => readLabel(map), 'the next area is named');
    const [name] = label.split(' ');
    await until(() => readStatus(map).endsWith(`Press Enter to choose ${name}.`), 'its name is said');
  });

  it('is not spoken of after a press on a button', async () => {
    const map = await tabToMap({ scope: EAST_MIDLANDS });
    await clickOn(findParts(map, 'control').find(({ ariaLabel }) => ariaLabel === 'Zoom in')!);
    await until(() => readStatus(map).includes('The map now shows'), 'the move is told');
    expect(readStatus(map)).not.to.contain('Enter');
  });

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const) {
    it(`is chosen by ${name}; Escape in the panel leads back to the map, which names it`, async () => {
      const map = await tabToMap();
      await press(key);
      await until(() => isAnswered(map), 'the panel says who works there');
      expect(readPart(map, 'panel-area')).to.contain('Derbyshire');
      expect(findFocused()).to.equal(findPart(map, 'panel'));
      await press('Escape');
      await until(() => !isAnswered(map), 'no area is chosen');
      expect(findFocused()).to.equal(findPart(map, 'map'));
      await until(() => readStatus(map).endsWith('Press Enter to choose Derbyshire.'), 'what was left is said');
      expect(findCrossHair(map)).to.equal('""');
    });
  }

  it('is not chosen beyond the scope, and the reader is told so', async () => {
    const map = await tabToMap({ scope: DERBYSHIRE });
    for (let step = 0; step < 12; step += 1) await press('ArrowLeft');
    await until(() => readStatus(map) !== '', 'the move is told');
    await press('Enter');
    await until(() => readStatus(map).startsWith('There is no area in the middle of the map.'), 'it is said');
    expect(isAnswered(map)).to.equal(false);
  });

  it('gets the map back as it was before the choice', async () => {
    const map = await tabToMap({ scope: EAST_MIDLANDS });
    const measure = () => Math.round(findParts(map, 'outline')[0]!.getBoundingClientRect().width);
    await press('ArrowRight');
    await until(() => readStatus(map) !== '', 'the move is told');
    const before = measure();
    await press('Enter');
    await until(() => isAnswered(map) && measure() !== before, 'the area is shown larger');
    await press('Escape');
    await until(() => Math.abs(measure() - before) < 2, 'the map is as it was');
  });

  it('leads back to the list where it was chosen there', async () => {
    const map = await mountInState('msp-map', 'ready');
    const list = findPart(map, 'area-choice') as HTMLSelectElement;
    list.value = DERBYSHIRE;
    list.dispatchEvent(new Event('change'));
    await until(() => isAnswered(map), 'the panel says who works there');
    await tabTo(findParts(map, 'panel-result')[0]!);
    await press('Escape');
    await until(() => !isAnswered(map), 'no area is chosen');
    expect(findFocused()).to.equal(list);
  });

  it('leads to the list from a picture, which takes no focus', async () => {
    const map = mount('msp-map', { src: createFeedUrl(), areas: AREAS_URL, load: 'press' });
    const outline = await until(
      () => findParts(map, 'outline').find(({ dataset }) => dataset['id'] === DERBYSHIRE),
      'the area is drawn',
    );
    outline.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await until(() => isAnswered(map), 'the panel says who works there');
    await press('Escape');
    await until(() => !isAnswered(map), 'no area is chosen');
    expect(findFocused()).to.equal(findPart(map, 'area-choice'));
  });
});
