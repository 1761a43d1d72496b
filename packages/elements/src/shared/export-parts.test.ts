import { expect } from 'chai';
import { mountInState } from '../testing/element-states.js';
import { listParts } from '../testing/list-unnamed.js';
import { findPart, unmountAll, untilPart } from '../testing/mount.js';
import { until } from '../testing/until.js';

const COLOUR = 'rgb(1, 2, 3)';

/** Waits for the card that an element shows of its chosen partnership. */
async function untilCard(element: Element): Promise<Element> {
  const card = await untilPart(element, 'card');
  await untilPart(card, 'fields');
  return card;
}

describe('the parts of a card inside another element', () => {
  const sheet = new CSSStyleSheet();

  before(() => document.adoptedStyleSheets.push(sheet));
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  afterEach(unmountAll);

  for (const tag of ['msp-map', 'msp-directory'] as const) {
    it(`are all within reach of the page around <${tag}>`, async () => {
      const element = await mountInState(tag, 'ready', { selected: 'peak' });
      const card = await untilCard(element);
      const parts = [...new Set(listParts(card))];
      expect(parts).to.include.members(['card', 'field', 'label', 'lead', 'value', 'freshness']);
      for (const part of parts) {
        sheet.replaceSync(`${tag}::part(card__${part}) { outline: 3px solid ${COLOUR} }`);
        expect(getComputedStyle(findPart(card, part)!).outlineColor, part).to.equal(COLOUR);
      }
    });

    it(`stay within reach in <${tag}> when other parts come`, async () => {
      const element = await mountInState(tag, 'ready', { selected: 'peak' });
      await untilCard(element);
      element.selected = 'midlands';
      await element.updateComplete;
      const card = await untilCard(element);
      const freshness = await until(() => findPart(card, 'freshness'), 'the other card is there');
      sheet.replaceSync(`${tag}::part(card__freshness) { outline: 3px solid ${COLOUR} }`);
      expect(getComputedStyle(freshness).outlineColor).to.equal(COLOUR);
    });
  }

  it('are not handed on by a card that the page has itself', async () => {
    const card = await mountInState('msp-partnership-card', 'ready');
    expect(card.hasAttribute('exportparts')).to.equal(false);
  });
});
