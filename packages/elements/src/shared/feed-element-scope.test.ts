import { buildFeedJson } from '@msp-widgets/feed/testing/feed-builder.js';
import { expect } from 'chai';
import { ELEMENT_TAGS, isReady, mountInState, untilReady } from '../testing/element-states.js';
import { serveAnswers } from '../testing/fixture-server.js';
import { findPart, findParts, mount, readPart, readText, unmountAll, untilPart } from '../testing/mount.js';
import {
  AREAS_URL,
  createFeedUrl,
  createJsonUrl,
  DERBYSHIRE,
  NORTH_EAST,
  SAMPLE_FEATURES,
  UNKNOWN_AREA,
} from '../testing/sample-feed.js';
import type { MspErrorEvent, MspLoadEvent } from './events.js';

const ANY_NAME = /Peak Partnership|Aber Closed Network|Wales Group|Midlands Forum/;

describe('scope', () => {
  afterEach(unmountAll);

  for (const tag of ELEMENT_TAGS) {
    const attributes = { areas: AREAS_URL, partnership: 'wales' };

    describe(`of <${tag}>`, () => {
      it('shows nothing when no code is known', async () => {
        const element = await mountInState(tag, 'scope-unknown', attributes);
        expect(readPart(element, 'status')).to.equal(
          'The area for this page was not recognised, so no partnerships are shown.',
        );
        expectNothingShown(element);
      });

      it('shows nothing when it is blank', async () => {
        const element = await mountInState(tag, 'scope-unknown', { ...attributes, scope: ' ' });
        expect(readPart(element, 'status')).to.contain('not recognised');
        expectNothingShown(element);
      });

      it('names the area when nothing covers it', async () => {
        const element = await mountInState(tag, 'scope-empty', attributes);
        expect(readPart(element, 'status')).to.equal('No partnership for North East is known to this directory.');
        expectNothingShown(element);
      });

      it('fails, rather than show everything, when the boundaries cannot be loaded', async () => {
        const areas = await serveAnswers({ status: 404 }, { json: await (await fetch(AREAS_URL)).json() });
        const codes: string[] = [];
        const element = mount(tag, { src: createFeedUrl(), areas: areas.url, scope: DERBYSHIRE, partnership: 'peak' });
        element.addEventListener('msp-error', (event: MspErrorEvent) => codes.push(event.error.code));
        const retry = await untilPart(element, 'retry');
        expect(readPart(element, 'status')).to.equal('The partnerships could not be loaded just now.');
        expectNothingShown(element);
        expect(codes).to.deep.equal(['http']);
        retry.click();
        await untilReady(element);
      });

      it('shows nothing while the boundaries are on their way', async () => {
        const areas = await serveAnswers({ json: await (await fetch(AREAS_URL)).json(), held: true });
        const element = mount(tag, { src: createFeedUrl(), areas: areas.url, scope: DERBYSHIRE, partnership: 'peak' });
        await untilPart(element, 'loading');
        expectNothingShown(element);
        await areas.release();
        await untilReady(element);
      });
    });
  }

  it('shows what covers the area, in part or as a whole, and nothing else', async () => {
    const counts: number[] = [];
    const element = mount('msp-directory', { areas: AREAS_URL, src: createFeedUrl(), scope: DERBYSHIRE });
    element.addEventListener('msp-load', (event: MspLoadEvent) => counts.push(event.count));
    await untilReady(element);
    expect(findParts(element, 'result').map(({ dataset }) => dataset['id'])).to.deep.equal([
      'midlands',
      'peak',
      'aber',
    ]);
    expect(counts).to.deep.equal([3]);
  });

  it('takes several codes, and leaves out those it does not know', async () => {
    const element = await mountInState('msp-directory', 'ready', { scope: `${UNKNOWN_AREA} W92000004` });
    expect(findParts(element, 'result').map(({ dataset }) => dataset['id'])).to.deep.equal(['wales']);
  });

  it('does not let a card show a partnership from elsewhere', async () => {
    const element = mount('msp-partnership-card', {
      areas: AREAS_URL,
      src: createFeedUrl(),
      scope: DERBYSHIRE,
      partnership: 'wales',
    });
    await untilPart(element, 'empty');
    expect(readPart(element, 'status')).to.equal('This partnership is not in the directory.');
    expect(readText(element)).not.to.match(ANY_NAME);
  });

  it('holds for partnerships that the page brings along', async () => {
    const element = mount('msp-directory', { areas: AREAS_URL, scope: NORTH_EAST }, { partnerships: SAMPLE_FEATURES });
    await untilPart(element, 'empty');
    expectNothingShown(element);
  });

  it('can be set, changed and taken away', async () => {
    const element = await mountInState('msp-directory', 'ready');
    const countResults = async () => {
      await element.updateComplete;
      return findParts(element, 'result').length;
    };
    expect(await countResults()).to.equal(4);
    element.scope = DERBYSHIRE;
    expect(await countResults()).to.equal(3);
    element.scope = UNKNOWN_AREA;
    expect(await countResults()).to.equal(0);
    element.removeAttribute('scope');
    element.scope = null;
    expect(await countResults()).to.equal(4);
  });

  it('names its area in Welsh', async () => {
    const element = await mountInState('msp-directory', 'scope-empty', { lang: 'cy' });
    expect(readPart(element, 'status')).to.contain('Gogledd Ddwyrain');
  });

  it('is not needed by a directory, which does without boundaries', async () => {
    const errors: Event[] = [];
    const element = mount('msp-directory', { areas: createJsonUrl({}), src: createJsonUrl(buildFeedJson()) });
    element.addEventListener('msp-error', (event) => errors.push(event));
    await untilReady(element);
    expect(findPart(element, 'error')).to.equal(null);
    expect(errors).to.deep.equal([]);
  });
});

function expectNothingShown(element: Element): void {
  expect(isReady(element)).to.equal(false);
  expect(readText(element)).not.to.match(ANY_NAME);
}
