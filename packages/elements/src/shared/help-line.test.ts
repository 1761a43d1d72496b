import { expect } from 'chai';
import { ELEMENT_STATES, ELEMENT_TAGS, mountInState } from '../testing/element-states.js';
import { findPart, readPart, unmountAll } from '../testing/mount.js';
import { createBareNotice } from './help-line.js';

const NUMBER = '08000 121 700';
const DIAL = 'tel:+448000121700';

describe('help line', () => {
  afterEach(unmountAll);

  for (const tag of ELEMENT_TAGS) {
    for (const state of ELEMENT_STATES) {
      it(`is there in <${tag}> when it is ${state}`, async () => {
        const element = await mountInState(tag, state);
        expectHelp(findPart(element, 'help'), 'In immediate danger, call 999.');
      });
    }

    it(`is in Welsh in a Welsh <${tag}>`, async () => {
      const element = await mountInState(tag, 'idle', { lang: 'cy' });
      expectHelp(findPart(element, 'help'), 'Mewn perygl uniongyrchol, ffoniwch 999.');
      expect(readPart(element, 'help')).to.contain('Ni all y cyfeiriadur hwn dderbyn adroddiadau.');
    });

    it(`is left out of <${tag}> for a page that shows it already`, async () => {
      const element = await mountInState(tag, 'ready', { 'no-help': true });
      expect(findPart(element, 'help')).to.equal(null);
    });
  }

  it('says that the directory takes no reports', async () => {
    const element = await mountInState('msp-directory', 'idle');
    expect(readPart(element, 'help')).to.contain('This directory cannot take reports.');
  });

  it('has its numbers also without a template, beside a sentence that says what has happened', () => {
    for (const [language, sentence, words] of [
      ['en', 'The partnerships cannot be shown on this page.', 'In immediate danger, call 999.'],
      ['cy', 'Ni ellir dangos y partneriaethau ar y dudalen hon.', 'Mewn perygl uniongyrchol, ffoniwch 999.'],
    ] as const) {
      const notice = createBareNotice(language, true).textContent;
      expect(notice).to.contain(sentence).and.to.contain(words).and.to.contain(NUMBER);
      expect(createBareNotice(language, false).textContent).to.equal(sentence);
    }
  });
});

function expectHelp(help: HTMLElement | null, emergency: string): void {
  expect(help?.checkVisibility(), 'seen').to.equal(true);
  expect(help?.textContent).to.contain(emergency);
  const link = help?.querySelector('a');
  expect(link?.textContent).to.equal(NUMBER);
  expect(link?.getAttribute('href')).to.equal(DIAL);
}
