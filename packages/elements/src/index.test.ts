import { expect } from 'chai';
import * as entry from './index.js';

const TAGS = ['msp-map', 'msp-directory', 'msp-partnership-card'];

describe('index.ts', () => {
  it('gives the classes and events, and registers nothing', () => {
    expect(Object.keys(entry).sort()).to.deep.equal([
      'MspDirectory',
      'MspErrorEvent',
      'MspFilterEvent',
      'MspLoadEvent',
      'MspMap',
      'MspPartnershipCard',
      'MspPointEvent',
      'MspSelectEvent',
    ]);
    for (const tag of TAGS) expect(customElements.get(tag), tag).to.equal(undefined);
    expect('L' in window, 'window.L').to.equal(false);
  });

  it('leaves the registering to define.ts, which may run twice', async () => {
    await import('./define.js');
    const defined = TAGS.map((tag) => customElements.get(tag));
    expect(defined).to.deep.equal([entry.MspMap, entry.MspDirectory, entry.MspPartnershipCard]);
    await import(new URL('./define.ts?again', import.meta.url).href);
    expect(TAGS.map((tag) => customElements.get(tag))).to.deep.equal(defined);
  });
});
