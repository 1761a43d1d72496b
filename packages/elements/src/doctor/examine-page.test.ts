import { expect } from 'chai';
import { diagnosePage } from '@msp-widgets/feed/doctor/diagnose-page.js';
import { serveAnswers } from '../testing/fixture-server.js';
import { examinePage } from './examine-page.js';

/** Puts an element of ours on the page, of which no script draws any here. */
function addElement(tag: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = 'A list in another place';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
}

describe('a look at the page', () => {
  afterEach(() => document.querySelectorAll('msp-map, msp-directory').forEach((element) => element.remove()));

  it('finds what its elements say, and what their files hold', async () => {
    const { url } = await serveAnswers({ json: { feedVersion: '3.1', type: 'FeatureCollection', features: [] } });
    addElement('msp-directory', { src: url, scope: '', for: 'a-map' });
    const codes = diagnosePage(await examinePage()).map(({ code }) => code);
    expect(codes).to.deep.equal(['no-script', 'feed-too-new', 'scope-blank', 'map-missing']);
  });

  it('takes addresses as the page would, and leaves nothing on it', async () => {
    const before = document.documentElement.outerHTML;
    const element = addElement('msp-map', { src: 'feed.json', areas: '/areas.json' });
    const { elements } = await examinePage();
    expect(elements.map(({ src, areas }) => [src, areas])).to.deep.equal([
      [new URL('feed.json', document.baseURI).href, new URL('/areas.json', document.baseURI).href],
    ]);
    element.remove();
    expect(document.documentElement.outerHTML).to.equal(before);
  });

  it('sees what hides an element, and the element that it lies in', async () => {
    const outer = addElement('msp-directory', { src: 'feed.json' });
    outer.append(addElement('msp-map', { src: 'feed.json' }));
    outer.hidden = true;
    const { elements } = await examinePage();
    expect(elements.map(({ tag, isShown, outerTag }) => [tag, isShown, outerTag])).to.deep.equal([
      ['msp-directory', false, null],
      ['msp-map', false, 'msp-directory'],
    ]);
  });
});
