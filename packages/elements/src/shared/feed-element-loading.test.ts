import { buildFeature, buildFeedJson } from '@msp-widgets/feed/testing/feed-builder.js';
import { expect } from 'chai';
import { ELEMENT_TAGS, isReady, mountInState, untilReady } from '../testing/element-states.js';
import { serveAnswers, untilAsked } from '../testing/fixture-server.js';
import { press, tabTo } from '../testing/hands.js';
import { findPart, mount, readPart, readText, unmountAll, untilPart } from '../testing/mount.js';
import { AREAS_URL, createFeedUrl, DERBYSHIRE, SAMPLE_FEATURES } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';
import type { MspErrorEvent, MspLoadEvent } from './events.js';

const SAMPLE = { json: buildFeedJson(SAMPLE_FEATURES) };
const GONE = { status: 500 };

describe('loading a feed', () => {
  afterEach(unmountAll);

  for (const tag of ELEMENT_TAGS) {
    const attributes = { areas: AREAS_URL, partnership: 'peak' };

    describe(`in <${tag}>`, () => {
      it('says that it is loading, but only when that takes a while', async () => {
        const feed = await serveAnswers({ ...SAMPLE, held: true });
        const element = mount(tag, { ...attributes, src: feed.url });
        const loading = await untilPart(element, 'loading');
        expect(readText(loading)).to.equal('Loading the partnerships…');
        const { animationDelay, animationDuration } = getComputedStyle(loading);
        expect(animationDelay).to.equal('0.4s');
        expect(animationDuration).to.equal('0s');
        expect(readPart(element, 'status'), 'said in the live region').to.equal('');
        await feed.release();
        await untilReady(element);
        expect(findPart(element, 'loading')).to.equal(null);
      });

      it('says that loading failed, and tries again when asked with the keyboard', async () => {
        const feed = await serveAnswers(GONE, SAMPLE);
        const element = mount(tag, { ...attributes, src: feed.url });
        const retry = await untilPart(element, 'retry');
        expect(readPart(element, 'status')).to.equal('The partnerships could not be loaded just now.');
        expect(isReady(element)).to.equal(false);
        await tabTo(retry);
        await press('Enter');
        await untilReady(element);
        expect(findPart(element, 'error')).to.equal(null);
        expect(await feed.countRequests()).to.equal(2);
      });

      it('says so again when the second try fails too', async () => {
        const feed = await serveAnswers(GONE, { ...GONE, held: true });
        const element = mount(tag, { ...attributes, src: feed.url });
        (await untilPart(element, 'retry')).click();
        await untilPart(element, 'loading');
        await feed.release();
        await untilPart(element, 'error');
        expect(await feed.countRequests()).to.equal(2);
      });

      it('never takes a feed that is none for one without partnerships', async () => {
        const element = await mountInState(tag, 'not-a-feed');
        expect(readPart(element, 'status')).to.equal('The partnerships could not be loaded just now.');
        expect(readText(element)).not.to.match(/\b0 partnerships|No partnership/);
      });

      it('says it in words when a feed has no partnerships', async () => {
        const element = await mountInState(tag, 'empty');
        const words =
          tag === 'msp-partnership-card'
            ? /No partnerships are listed here yet|not in the directory/
            : /No partnerships are listed here yet/;
        expect(readPart(element, 'status')).to.match(words);
      });

      it('tells once that a feed is here, to those who listen there', async () => {
        const counts: number[] = [];
        const heardAbove: Event[] = [];
        const hear = (event: Event) => heardAbove.push(event);
        document.addEventListener('msp-load', hear);
        const element = mount(tag, { ...attributes, src: createFeedUrl() });
        element.addEventListener('msp-load', (event: MspLoadEvent) => counts.push(event.count));
        await untilReady(element);
        element.requestUpdate();
        await element.updateComplete;
        element.lang = 'cy';
        await element.updateComplete;
        document.removeEventListener('msp-load', hear);
        expect(counts).to.deep.equal([SAMPLE_FEATURES.length]);
        expect(heardAbove).to.deep.equal([]);
      });

      it('tells once of each failure', async () => {
        const codes: string[] = [];
        const feed = await serveAnswers(GONE, { json: 'not JSON' }, SAMPLE);
        const element = mount(tag, { ...attributes, src: feed.url });
        element.addEventListener('msp-error', (event: MspErrorEvent) => codes.push(event.error.code));
        (await untilPart(element, 'retry')).click();
        await until(() => codes.length === 2, 'the second failure has been told');
        (await untilPart(element, 'retry')).click();
        await untilReady(element);
        expect(codes).to.deep.equal(['http', 'not-json']);
      });

      it('shows partnerships that the page has already, and asks nobody', async () => {
        const feed = await serveAnswers(SAMPLE);
        const element = mount(
          tag,
          { ...attributes, src: feed.url, partnership: 'ours' },
          { partnerships: [buildFeature({ name: 'Our Partnership' }, { id: 'ours' })] },
        );
        await untilReady(element);
        expect(readText(element)).to.contain(tag === 'msp-map' ? '1 partnership' : 'Our Partnership');
        expect(await feed.countRequests()).to.equal(0);
      });
    });
  }

  it('makes one request for all elements with one address', async () => {
    const feed = await serveAnswers(SAMPLE);
    const areas = await serveAnswers({ json: await (await fetch(AREAS_URL)).json() });
    const elements = [...ELEMENT_TAGS, ...ELEMENT_TAGS].map((tag) =>
      mount(tag, { src: feed.url, areas: areas.url, partnership: 'peak', scope: DERBYSHIRE }),
    );
    for (const element of elements) {
      // A map far below what is seen waits with its markers.
      element.scrollIntoView();
      await untilReady(element);
    }
    expect(await feed.countRequests()).to.equal(1);
    expect(await areas.countRequests()).to.equal(1);
  });

  it('asks for the boundary file that a feed names while the feed is on its way, and once', async () => {
    const areas = await serveAnswers({ json: await (await fetch(AREAS_URL)).json() });
    const json = JSON.stringify({ areas: { href: areas.url }, ...buildFeedJson(SAMPLE_FEATURES) });
    const feed = await serveAnswers({ json, heldAfter: json.indexOf('"features"') });
    const card = mount('msp-partnership-card', { src: feed.url, partnership: 'peak' });
    await untilAsked(feed);
    const element = mount('msp-directory', { src: feed.url });
    await untilAsked(areas);
    expect(isReady(element)).to.equal(false);
    await feed.release();
    await untilReady(element);
    await untilReady(card);
    expect(await areas.countRequests()).to.equal(1);
  });

  it('asks for no boundary file that nothing on the page needs', async () => {
    const areas = await serveAnswers({ json: null });
    const json = JSON.stringify({ areas: { href: areas.url }, ...buildFeedJson(SAMPLE_FEATURES) });
    const feed = await serveAnswers({ json });
    await untilReady(mount('msp-partnership-card', { src: feed.url, partnership: 'peak' }));
    await untilReady(mount('msp-directory', { src: feed.url, areas: AREAS_URL }));
    expect(await areas.countRequests()).to.equal(0);
  });

  it('shows nothing of one address under another', async () => {
    const feed = await serveAnswers(GONE);
    const element = mount('msp-directory', { areas: AREAS_URL, src: createFeedUrl() });
    await untilReady(element);
    element.src = feed.url;
    await untilPart(element, 'error');
    expect(isReady(element)).to.equal(false);
    expect(readText(element)).not.to.contain('Peak Partnership');
  });

  it('starts again when it comes back to the page', async () => {
    const feed = await serveAnswers({ ...SAMPLE, held: true });
    const element = mount('msp-directory', { areas: AREAS_URL, src: feed.url });
    await untilPart(element, 'loading');
    element.remove();
    document.body.append(element);
    await feed.release();
    await untilReady(element);
  });
});
