import { buildFeature, buildFeedJson } from '@msp-widgets/feed/testing/feed-builder.js';
import { expect } from 'chai';
import { serveAnswers } from '../testing/fixture-server.js';
import { clickOn } from '../testing/hands.js';
import { findPart, findParts, mount, readPart, readText, unmountAll, untilPart } from '../testing/mount.js';
import { until } from '../testing/until.js';

const REALLY_NOW = Date.now;
const HOUR_MS = 3_600_000;

describe('a feed that has grown old', () => {
  const clock = { ahead: 0 };

  before(async () => {
    // The cache takes hold of the clock when it is made, which is when the elements are imported.
    Date.now = () => REALLY_NOW() + clock.ahead;
    await import('../define.js');
  });
  after(() => {
    Date.now = REALLY_NOW;
  });
  afterEach(unmountAll);

  it('is loaded again when its element comes back, and stays when that fails', async () => {
    const older = buildFeedJson([buildFeature({ name: 'Older Name' })]);
    const newer = buildFeedJson([buildFeature({ name: 'Newer Name' })]);
    const feed = await serveAnswers({ json: older }, { status: 503 }, { json: newer });
    const element = mount('msp-directory', { src: feed.url });
    const failures: Event[] = [];
    element.addEventListener('msp-error', (event) => failures.push(event));
    await untilPart(element, 'results');

    clock.ahead += HOUR_MS;
    element.remove();
    document.body.append(element);
    const notice = await untilPart(element, 'error');
    expect(readText(notice)).to.contain('The newest version could not be loaded. This is the last one that arrived.');
    expect(readPart(element, 'results')).to.contain('Older Name');
    expect(readPart(element, 'status')).to.equal('1 partnership');
    expect(failures).to.have.lengthOf(1);

    const [retry] = findParts(element, 'retry');
    await clickOn(retry!);
    await until(() => readPart(element, 'results')?.includes('Newer Name'), 'the newer feed is shown');
    expect(findPart(element, 'error')).to.equal(null);
    expect(await feed.countRequests()).to.equal(3);
  });

  it('is not loaded again while it is fresh', async () => {
    const feed = await serveAnswers({ json: buildFeedJson() });
    const element = mount('msp-directory', { src: feed.url });
    await untilPart(element, 'results');
    element.remove();
    document.body.append(element);
    await element.updateComplete;
    expect(findPart(element, 'results')).not.to.equal(null);
    expect(await feed.countRequests()).to.equal(1);
  });
});
