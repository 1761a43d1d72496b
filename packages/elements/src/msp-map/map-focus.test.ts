import { sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../define-map.js';
import { mountInState } from '../testing/element-states.js';
import { moveTo, press, tabTo } from '../testing/hands.js';
import { findPart, mount, unmountAll, untilPart } from '../testing/mount.js';
import { AREAS_URL, createFeedUrl, DERBYSHIRE } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';

/** Width of the ring around a button in pixels; 0 where there is none. */
const measureRing = (target: Element) => {
  const { outlineStyle, outlineWidth } = getComputedStyle(target);
  return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
};
/** The map's own outline would lie under land and areas: its ring is drawn above them. */
const measureMapRing = (map: Element) => {
  const { content, borderTopWidth } = getComputedStyle(findPart(map, 'map')!, '::after');
  return content === 'none' ? 0 : Number.parseFloat(borderTopWidth);
};
const isFocused = (target: Element) => target.matches(':focus');

/** A map in which nothing but the area of its scope can be chosen. */
async function mountMoving() {
  const map = await mountInState('msp-map', 'ready', { scope: DERBYSHIRE });
  await untilPart(map, 'controls');
  return { map, stage: findPart(map, 'map')! };
}

/** Presses the mouse on something, looks, and lets go. */
async function pressOn<Seen>(target: Element, look: () => Seen): Promise<Seen> {
  await moveTo(target);
  await sendMouse({ type: 'down' });
  const seen = look();
  await sendMouse({ type: 'up' });
  return seen;
}

describe('the focus ring of <msp-map>', () => {
  afterEach(unmountAll);

  it('is around the map that Tab leads to, and leaves with focus', async () => {
    const { map, stage } = await mountMoving();
    await tabTo(stage);
    expect(measureMapRing(map)).to.equal(3);
    await press('Tab');
    expect(measureMapRing(map)).to.equal(0);
  });

  it('is not around a map that is pressed with the mouse, and comes with the next key', async () => {
    const { map, stage } = await mountMoving();
    // Whoever has just used the keyboard: browsers take focus that a script gives then for focus by a key, and Leaflet gives it.
    await tabTo(stage);
    await press('Tab');
    const { left, top } = stage.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + 100), Math.round(top + 70)] });
    await sendMouse({ type: 'down' });
    await until(() => isFocused(stage), 'the map has focus');
    expect([measureMapRing(map), measureRing(stage)]).to.deep.equal([0, 0]);
    await sendMouse({ type: 'up' });
    expect([measureMapRing(map), measureRing(stage)]).to.deep.equal([0, 0]);
    stage.focus();
    await press('ArrowRight');
    expect(measureMapRing(map)).to.equal(3);
  });

  for (const [name, selector] of [
    ['a marker', '.marker[tabindex="0"]'],
    ['a control', '.zoom-controls .control'],
    ['the button that leads to London', '.close-up'],
  ] as const) {
    it(`is around ${name} that Tab leads to, and not around one that is pressed with the mouse`, async () => {
      const map = await mountInState('msp-map', 'ready');
      await untilPart(map, 'controls');
      const target = map.shadowRoot!.querySelector(selector)!;
      await tabTo(target);
      expect(measureRing(target)).to.equal(3);
      await press('Tab');
      expect(measureRing(target)).to.equal(0);
      expect(await pressOn(target, () => measureRing(target))).to.equal(0);
    });
  }

  it('is around the button that fetches the engine', async () => {
    const map = mount('msp-map', { src: createFeedUrl(), areas: AREAS_URL, load: 'press' });
    const load = await untilPart(map, 'load');
    await tabTo(load);
    expect(measureRing(load)).to.equal(3);
    await press('Tab');
    expect(measureRing(load)).to.equal(0);
  });
});
