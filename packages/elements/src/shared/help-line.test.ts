import { expect } from 'chai';
import { ELEMENT_STATES, ELEMENT_TAGS, mountInState } from '../testing/element-states.js';
import { findPart, readPart, unmountAll } from '../testing/mount.js';
import { createBareHelpLine } from './help-line.js';

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

  it('has its numbers also without a template', () => {
    for (const [language, words] of [
      ['en', 'In immediate danger, call 999.'],
      ['cy', 'Mewn perygl uniongyrchol, ffoniwch 999.'],
    ] as const) {
      const line = createBareHelpLine(language).textContent;
      expect(line).to.contain(words);
      expect(line).to.contain(NUMBER);
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
