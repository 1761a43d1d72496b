import { expect } from 'chai';
import { place, unmountAll } from '../testing/mount.js';
import { findPageLanguage } from './page-language.js';

function createElement(lang?: string): HTMLElement {
  const element = document.createElement('div');
  if (lang !== undefined) element.lang = lang;
  return element;
}

describe('findPageLanguage', () => {
  const pageLanguage = document.documentElement.lang;
  afterEach(() => {
    unmountAll();
    document.documentElement.lang = pageLanguage;
  });

  it('finds the nearest lang around an element', () => {
    const section = place(createElement('cy'));
    const element = place(createElement(), place(createElement(), section));
    document.documentElement.lang = 'en';
    expect(findPageLanguage(element)).to.equal('cy');
    section.removeAttribute('lang');
    expect(findPageLanguage(element)).to.equal('en');
  });

  it('takes the element’s own lang first', () => {
    expect(findPageLanguage(place(createElement('en'), place(createElement('cy'))))).to.equal('en');
  });

  it('looks out of shadow roots', () => {
    const host = place(createElement(), place(createElement('cy-GB')));
    const element = createElement();
    host.attachShadow({ mode: 'open' }).append(element);
    expect(findPageLanguage(element)).to.equal('cy-GB');
  });

  it('is empty when the page does not say', () => {
    document.documentElement.removeAttribute('lang');
    expect(findPageLanguage(place(createElement()))).to.equal('');
    expect(findPageLanguage(createElement())).to.equal('');
  });
});
