import { expect } from 'chai';
import '../define.js';
import { serveAnswers } from '../testing/fixture-server.js';
import { press, pressShiftTab, tabTo } from '../testing/hands.js';
import { findFocused, findPart, mount, unmountAll, untilPart } from '../testing/mount.js';
import { AREAS_URL, createFeedUrl } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';

describe('focus on what goes', () => {
  afterEach(unmountAll);

  for (const tag of ['msp-map', 'msp-directory'] as const) {
    it(`moves from "Try again" of <${tag}> to what it says then`, async () => {
      const { url } = await serveAnswers({ status: 500 });
      const element = mount(tag, { src: url, areas: AREAS_URL });
      await tabTo(await untilPart(element, 'retry'));
      await press('Enter');
      await until(() => findFocused() !== document.body, 'focus is not lost');
      expect(findFocused()).to.equal(findPart(element, 'status'));
    });
  }

  it('leaves no Tab stop behind where there is none', async () => {
    const { url } = await serveAnswers({ status: 500 });
    const element = mount('msp-map', { src: url, areas: AREAS_URL });
    await tabTo(await untilPart(element, 'retry'));
    await press('Enter');
    await until(() => findFocused() === findPart(element, 'status'), 'focus is on the status');
    await pressShiftTab();
    expect(findPart(element, 'status')?.hasAttribute('tabindex')).to.equal(false);
  });

  it('moves from the button that fetches the moving map to that map', async () => {
    const map = mount('msp-map', { src: createFeedUrl(), areas: AREAS_URL, load: 'press' });
    await tabTo(await untilPart(map, 'load'));
    await press('Enter');
    await untilPart(map, 'marker');
    expect(findFocused()).to.equal(findPart(map, 'map'));
  });

  it('stays where it was moved to on purpose', async () => {
    const map = mount('msp-map', { src: createFeedUrl(), areas: AREAS_URL, load: 'press' });
    const load = await untilPart(map, 'load');
    load.focus();
    load.click();
    const list = findPart(map, 'area-choice')!;
    list.focus();
    await untilPart(map, 'marker');
    expect(findFocused()).to.equal(list);
  });
});
