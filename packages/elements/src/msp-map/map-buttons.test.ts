import { expect } from 'chai';
import '../define-map.js';
import { clickOn, press, tabTo } from '../testing/hands.js';
import { findFocused, findPart, findParts, mount, unmountAll } from '../testing/mount.js';
import { AREAS_URL, createFeedUrl } from '../testing/sample-feed.js';
import { nextFrame, until } from '../testing/until.js';

describe('the buttons that move the map', () => {
  afterEach(unmountAll);

  it('are each large enough, do it with one press, and what is shown then is said', async () => {
    const map = mount('msp-map', { src: createFeedUrl(), areas: AREAS_URL });
    await until(() => findParts(map, 'control').length === 8, 'the controls are there, with the one for London');
    const status = map.shadowRoot!.querySelector('.view-status')!;
    expect(status.getAttribute('role')).to.equal('status');
    expect(status.textContent).to.equal('');
    for (const control of findParts(map, 'control')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.ariaLabel ?? '').to.be.at.least(44);
    }
    const findMiddle = () => {
      const { x, y } = findParts(map, 'outline')[0]!.getBoundingClientRect();
      return { x, y };
    };
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      'Move left': [1, 0],
      'Move right': [-1, 0],
      'Move up': [0, 1],
      'Move down': [0, -1],
    };
    await clickOn(findParts(map, 'control').find(({ ariaLabel }) => ariaLabel === 'Zoom in')!);
    await until(() => /^The map now shows/.test(status.textContent), 'the zoom is announced');
    for (const [name, [across, down]] of Object.entries(moves)) {
      const before = findMiddle();
      await clickOn(findParts(map, 'control').find(({ ariaLabel }) => ariaLabel === name)!);
      const moved = () => {
        const { x, y } = findMiddle();
        return (across === 0 || (x - before.x) * across > 20) && (down === 0 || (y - before.y) * down > 20);
      };
      await until(moved, `${name} has moved the map`);
    }
    await until(
      () => /^The map now shows .*Its middle is in or near [A-Z]/.test(status.textContent),
      'the move is announced',
    );
  });

  for (const [name, other, said] of [
    ['Zoom in', 'Zoom out', 'The map cannot be enlarged any further.'],
    ['Zoom out', 'Zoom in', 'The map cannot show more than this.'],
  ] as const) {
    it(`say where ${name} ends, by button and by key, and keep focus there`, async () => {
      const map = mount('msp-map', { src: createFeedUrl(), areas: AREAS_URL });
      await until(() => findParts(map, 'control').length === 8, 'the controls are there');
      const find = (label: string) => findParts(map, 'control').find(({ ariaLabel }) => ariaLabel === label)!;
      const status = map.shadowRoot!.querySelector('.view-status')!;
      expect(find(name).ariaDisabled).to.equal('false');
      await tabTo(find(name));
      // A press before the last one is drawn would be lost.
      for (let step = 0; step < 60 && find(name).ariaDisabled === 'false'; step += 1) {
        await press('Enter');
        await nextFrame();
      }
      await press('Enter');
      await until(() => status.textContent === said, 'it is said');
      expect(find(name).ariaDisabled).to.equal('true');
      expect(find(other).ariaDisabled).to.equal('false');
      expect(findFocused()).to.equal(find(name));
      await clickOn(find(other));
      await until(() => find(name).ariaDisabled === 'false', 'there is a way to go again');
      await clickOn(find(name));
      await until(() => find(name).ariaDisabled === 'true', 'it is at its end again');
      await until(() => status.textContent.startsWith('The map now shows'), 'the zoom is said');
      findPart(map, 'map')!.focus();
      await press(name === 'Zoom in' ? '+' : '-');
      await until(() => status.textContent === said, 'it is said of the key');
    });
  }

  it('say nothing of moves that nobody made', async () => {
    const map = mount('msp-map', { src: createFeedUrl(), areas: AREAS_URL });
    await until(() => findParts(map, 'marker').length === 2, 'the markers are there');
    map.style.inlineSize = '400px';
    map.selected = 'peak';
    await map.updateComplete;
    await until(() => findPart(map, 'map')!.getBoundingClientRect().width < 400, 'the map is smaller');
    expect(map.shadowRoot!.querySelector('.view-status')!.textContent).to.equal('');
  });
});
