import { expect } from 'chai';
import { ELEMENT_TAGS, mountInState } from '../testing/element-states.js';
import { place, readPart, unmountAll } from '../testing/mount.js';
import { until } from '../testing/until.js';

describe('the language of an element', () => {
  const pageLanguage = document.documentElement.lang;
  afterEach(() => {
    unmountAll();
    document.documentElement.lang = pageLanguage;
  });

  for (const tag of ELEMENT_TAGS) {
    const speaksWelsh = (element: Element) => readPart(element, 'help')?.includes('ffoniwch') ?? false;

    it(`is that of the page, and changes with it: <${tag}>`, async () => {
      const element = await mountInState(tag, 'ready');
      expect(speaksWelsh(element)).to.equal(false);
      document.documentElement.lang = 'cy';
      await until(() => speaksWelsh(element), 'the element speaks Welsh');
      document.documentElement.lang = 'en-GB';
      await until(() => !speaksWelsh(element), 'the element speaks English');
    });

    it(`is its own where it has one: <${tag}>`, async () => {
      document.documentElement.lang = 'cy';
      const element = await mountInState(tag, 'ready', { lang: 'en' });
      expect(speaksWelsh(element)).to.equal(false);
      element.lang = 'cy';
      await element.updateComplete;
      expect(speaksWelsh(element)).to.equal(true);
      expect(element.shadowRoot?.querySelector('[lang="cy"][dir="ltr"]')).not.to.equal(null);
    });

    it(`is that of the place it is moved to: <${tag}>`, async () => {
      const element = await mountInState(tag, 'ready');
      const section = document.createElement('section');
      section.lang = 'cy';
      place(section).append(element);
      await until(() => speaksWelsh(element), 'the element speaks Welsh');
    });
  }

  it('brings a page that has no Welsh into no trouble', async () => {
    document.documentElement.lang = 'gd';
    const element = await mountInState('msp-directory', 'ready');
    expect(readPart(element, 'status')).to.equal('4 partnerships');
  });
});
