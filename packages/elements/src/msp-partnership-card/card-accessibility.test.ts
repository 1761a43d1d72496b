import '../define-partnership-card.js';
import { expectAccessible } from '../testing/axe.js';
import { describeAccessibleStates, setColourScheme } from '../testing/expect-accessible-states.js';
import { buildFullFeature, FULL_FEED_MEMBERS, PARENT_FEATURE } from '../testing/full-record.js';
import { mount, unmountAll, untilPart } from '../testing/mount.js';
import { createFeedUrl } from '../testing/sample-feed.js';

describeAccessibleStates('msp-partnership-card');

describe('a full <msp-partnership-card>', () => {
  afterEach(() => {
    unmountAll();
    setColourScheme('');
  });

  for (const scheme of ['light', 'dark']) {
    for (const status of ['active', 'superseded']) {
      it(`is accessible when the partnership is ${status}, ${scheme}`, async () => {
        setColourScheme(scheme);
        const feature = buildFullFeature({ status, supersededBy: 'parent', unconfirmed: ['name', 'lead', 'status'] });
        const src = createFeedUrl([feature, PARENT_FEATURE], FULL_FEED_MEMBERS);
        const card = mount('msp-partnership-card', { src, partnership: 'full' });
        await untilPart(card, 'card');
        await expectAccessible(card);
      });
    }
  }

  it('is accessible when the feed does not have the record', async () => {
    const card = mount('msp-partnership-card', { src: createFeedUrl(), partnership: 'nobody' });
    await untilPart(card, 'empty');
    await expectAccessible(card);
  });
});
