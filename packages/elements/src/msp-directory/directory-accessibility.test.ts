import '../define-directory.js';
import { expectAccessible } from '../testing/axe.js';
import { mountInState, openFilters } from '../testing/element-states.js';
import { describeAccessibleStates, setColourScheme } from '../testing/expect-accessible-states.js';
import { unmountAll, untilPart } from '../testing/mount.js';
import { until } from '../testing/until.js';

describeAccessibleStates('msp-directory');

describe('<msp-directory> in use', () => {
  afterEach(() => {
    unmountAll();
    setColourScheme('');
  });

  for (const scheme of ['light', 'dark']) {
    it(`is accessible with an open card, ${scheme}`, async () => {
      setColourScheme(scheme);
      const directory = await mountInState('msp-directory', 'ready', { selected: 'aber' });
      const card = await until(() => directory.shadowRoot?.querySelector('msp-partnership-card'), 'a card is there');
      await untilPart(card, 'card');
      await expectAccessible(directory);
    });

    it(`is accessible when nothing matches, ${scheme}`, async () => {
      setColourScheme(scheme);
      const directory = await mountInState('msp-directory', 'ready', { level: 'local' });
      await expectAccessible(directory);
    });
  }

  it('is accessible with its filters unfolded', async () => {
    const directory = await mountInState('msp-directory', 'ready');
    directory.style.inlineSize = '320px';
    await openFilters(directory);
    await expectAccessible(directory);
  });
});
