import '../define-map.js';
import { expectAccessible } from '../testing/axe.js';
import { mountInState } from '../testing/element-states.js';
import { describeAccessibleStates, setColourScheme } from '../testing/expect-accessible-states.js';
import { copyModulesWithout } from '../testing/fixture-server.js';
import { findParts, mount, unmountAll, untilPart } from '../testing/mount.js';
import { AREAS_URL, createFeedUrl } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';

describeAccessibleStates('msp-map');

describe('<msp-map> in use', () => {
  afterEach(() => {
    unmountAll();
    setColourScheme('');
  });

  for (const scheme of ['light', 'dark']) {
    it(`is accessible with a choice, ${scheme}`, async () => {
      setColourScheme(scheme);
      const map = await mountInState('msp-map', 'ready', { selected: 'peak' });
      const card = await until(() => map.shadowRoot?.querySelector('msp-partnership-card'), 'a card is there');
      await untilPart(card, 'card');
      await expectAccessible(map);
    });

    it(`is accessible with a focused marker and its label, ${scheme}`, async () => {
      setColourScheme(scheme);
      const map = await mountInState('msp-map', 'ready');
      findParts(map, 'marker')[0]?.focus();
      await expectAccessible(map);
    });
  }

  it('is accessible when its code cannot be fetched', async () => {
    const copy = copyModulesWithout('map-content');
    const module = await copy.import<typeof import('./msp-map.js')>('msp-map/msp-map.ts');
    customElements.define('map-without-content', class extends module.MspMap {});
    const map = mount('map-without-content' as 'msp-map', { src: createFeedUrl(), areas: AREAS_URL });
    await untilPart(map, 'error');
    await expectAccessible(map);
  });
});
