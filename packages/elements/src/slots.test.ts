import { expect } from 'chai';
import { expectAccessible } from './testing/axe.js';
import { ELEMENT_STATES, ELEMENT_TAGS, mountInState, type ElementState } from './testing/element-states.js';
import { findPart, readPart, unmountAll } from './testing/mount.js';

/** In the order in which they are read. */
const FILLINGS = {
  exit: 'Leave this page',
  heading: 'Our own heading',
  intro: 'What this is about.',
  empty: 'We know of nobody here.',
  error: 'Our list is not there just now.',
  footer: 'Kept by our office.',
};
type SlotName = keyof typeof FILLINGS;

const EMPTY_STATES: readonly ElementState[] = ['empty', 'scope-empty', 'scope-unknown'];
const FAILED_STATES: readonly ElementState[] = ['failed', 'not-a-feed'];

/** Fills every slot of an element, the last in order first. */
function fillSlots(element: Element): void {
  for (const [name, words] of Object.entries(FILLINGS).reverse()) {
    const filling = document.createElement(name === 'exit' ? 'button' : name === 'heading' ? 'h2' : 'p');
    filling.slot = name;
    filling.textContent = words;
    element.append(filling);
  }
}

/** What the page has put into the slots and can be seen, from top to bottom. */
function listShown(element: Element): string[] {
  return [...element.children]
    .filter((child) => child.checkVisibility() && child.slot !== '')
    .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
    .map(({ slot }) => slot);
}

describe('slots', () => {
  afterEach(unmountAll);

  for (const tag of ELEMENT_TAGS) {
    describe(`of <${tag}>`, () => {
      for (const state of ELEMENT_STATES) {
        it(`show what the page puts there, and the help line stays, when it is ${state}`, async () => {
          const element = await mountInState(tag, state);
          fillSlots(element);
          const expected: readonly SlotName[] = [
            'exit',
            ...(tag === 'msp-partnership-card' ? [] : (['heading'] as const)),
            'intro',
            ...(EMPTY_STATES.includes(state) ? (['empty'] as const) : []),
            ...(FAILED_STATES.includes(state) ? (['error'] as const) : []),
            'footer',
          ];
          expect(listShown(element)).to.deep.equal(expected);
          expect(findPart(element, 'help')?.checkVisibility()).to.equal(true);
          expect(readPart(element, 'help')).to.contain('999').and.to.contain('08000 121 700');
          expect(findPart(element, 'retry') !== null).to.equal(FAILED_STATES.includes(state));
          await expectAccessible(element);
        });
      }

      it('say what they always said while the page puts nothing there', async () => {
        const words: Partial<Record<ElementState, string>> = {
          empty: 'No partnerships are listed here yet.',
          failed: 'The partnerships could not be loaded just now.',
        };
        for (const [state, sentence] of Object.entries(words)) {
          const element = await mountInState(tag, state as ElementState);
          expect(readPart(element, 'status')).to.equal(sentence);
          unmountAll();
        }
      });

      it('are inside the live region where they take the place of its words', async () => {
        for (const state of ['empty', 'failed'] as const) {
          const element = await mountInState(tag, state);
          const region = findPart(element, 'status');
          fillSlots(element);
          const filled = element.querySelector(`[slot=${state === 'empty' ? 'empty' : 'error'}]`);
          expect(filled?.assignedSlot?.closest('[role=status]')).to.equal(region);
          unmountAll();
        }
      });
    });
  }

  it('leave the page its say over the element itself', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('msp-directory { display: inline-grid; margin: 7px; color: rgb(1, 2, 3) }');
    document.adoptedStyleSheets.push(sheet);
    try {
      const { display, marginTop, color } = getComputedStyle(await mountInState('msp-directory', 'ready'));
      expect({ display, marginTop, color }).to.deep.equal({
        display: 'inline-grid',
        marginTop: '7px',
        color: 'rgb(1, 2, 3)',
      });
    } finally {
      document.adoptedStyleSheets.pop();
    }
  });
});
