import { buildFeature } from '@msp-widgets/feed/testing/feed-builder.js';
import type { Feed, Partnership } from '@msp-widgets/feed/partnership.js';
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import { ELEMENT_STATES, ELEMENT_TAGS, mountInState } from '../testing/element-states.js';
import { findPart, findParts, mount, place, readText, unmountAll, untilPart } from '../testing/mount.js';
import { createFeedUrl, createJsonUrl } from '../testing/sample-feed.js';
import { until } from '../testing/until.js';
import { FeedElement } from './feed-element.js';

/** An element whose template fails when told to. */
class FragileElement extends FeedElement {
  broken = false;

  protected override renderContent(): TemplateResult {
    if (this.broken) throw new Error('a template that fails');
    return html`<p part="content">Content</p>`;
  }
}
customElements.define('msp-fragile', FragileElement);

describe('the children of an element', () => {
  const errors: unknown[][] = [];
  const { error, warn } = console;
  const warnings: unknown[][] = [];

  beforeEach(() => {
    console.error = (...words: unknown[]) => errors.push(words);
    console.warn = (...words: unknown[]) => warnings.push(words);
  });
  afterEach(() => {
    Object.assign(console, { error, warn });
    errors.length = 0;
    warnings.length = 0;
    unmountAll();
  });

  for (const tag of ELEMENT_TAGS) {
    for (const state of ELEMENT_STATES) {
      const ready = state === 'ready' || state === 'scoped';
      it(`are ${ready ? 'hidden' : 'seen'} in <${tag}> when it is ${state}`, async () => {
        const element = await mountInState(tag, state);
        const child = element.appendChild(document.createElement('p'));
        child.textContent = 'A list of partnerships';
        expect(child.checkVisibility()).to.equal(!ready);
      });
    }
  }

  it('stay when a record cannot be drawn, beside the help line', async () => {
    const element = mount(
      'msp-partnership-card',
      {},
      { record: { id: 'broken' } as unknown as Partnership, context: { feed: {} as Feed, register: null } },
    );
    const child = element.appendChild(document.createElement('p'));
    await until(() => errors.length > 0, 'the failure is in the console');
    expect(child.checkVisibility()).to.equal(true);
    expect(readText(element)).to.contain('999').and.to.contain('08000 121 700');
    expect(readText(element)).to.contain('cannot be shown on this page');
    expect(errors).to.have.lengthOf(1);
    expect(String(errors[0]?.[0])).to.contain('msp-partnership-card');
  });

  it('stay when the first drawing fails, until one succeeds', async () => {
    const element = new FragileElement();
    element.broken = true;
    element.partnerships = [buildFeature()];
    const child = element.appendChild(document.createElement('p'));
    place(element);
    await element.updateComplete;
    expect(child.checkVisibility()).to.equal(true);
    expect(findParts(element, 'help')).to.have.lengthOf(1);
    element.broken = false;
    element.requestUpdate();
    await element.updateComplete;
    expect(findPart(element, 'content')).not.to.equal(null);
    expect(child.checkVisibility()).to.equal(false);
    expect(findParts(element, 'help')).to.have.lengthOf(1);
  });

  it('come back when a later drawing fails, with the help line once', async () => {
    const element = new FragileElement();
    element.partnerships = [buildFeature()];
    const child = element.appendChild(document.createElement('p'));
    place(element);
    await element.updateComplete;
    expect(child.checkVisibility()).to.equal(false);
    for (const broken of [true, true, false, true]) {
      element.broken = broken;
      element.requestUpdate();
      await element.updateComplete;
      expect(child.checkVisibility()).to.equal(broken);
      expect(findParts(element, 'help').filter((help) => help.checkVisibility())).to.have.lengthOf(1);
      expect(findParts(element, 'error')).to.have.lengthOf(broken ? 1 : 0);
    }
  });

  describe('beside which the console', () => {
    it('says in one line what is wrong with a feed, however many elements show it', async () => {
      const features = [buildFeature(), buildFeature({ name: '' }, { id: 'nameless' }), 'no feature at all'];
      const src = createFeedUrl(features);
      for (const element of [mount('msp-directory', { src }), mount('msp-directory', { src })]) {
        await untilPart(element, 'results');
      }
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]?.join(' ')).to.match(/^msp-widgets: .*\bnameless\b.*\.$/);
    });

    it('is silent about a good one', async () => {
      const element = mount('msp-directory', { src: createFeedUrl() });
      await untilPart(element, 'results');
      expect([...warnings, ...errors]).to.deep.equal([]);
    });

    it('is silent about a failure that the element speaks of', async () => {
      await untilPart(mount('msp-directory', { src: createJsonUrl([]) }), 'error');
      expect([...warnings, ...errors]).to.deep.equal([]);
    });
  });
});
