import { expect } from 'chai';
import { readAddressedId, readAddressState, writeAddressedId, writeAddressState } from './address-state.js';

const EMPTY = { filters: new Map(), areas: [], selected: null };

describe('the state of a directory in an address', () => {
  it('is written and read back', () => {
    const state = {
      filters: new Map([
        ['level', new Set(['local', 'regional'])],
        ['status', new Set([''])],
      ] as const),
      areas: ['E23000018', 'E06000015'],
      selected: 'peak',
    };
    const address = writeAddressState('https://example.org/page?q=1#top', 'msp', state);
    expect(address).to.equal(
      'https://example.org/page?q=1&msp.level=local,regional&msp.status=-&msp.area=E23000018,E06000015#top&msp=peak',
    );
    expect(readAddressState(address, 'msp')).to.deep.equal(state);
    expect(writeAddressState(address, 'msp', EMPTY)).to.equal('https://example.org/page?q=1#top');
  });

  it('leaves an address alone in which nothing changes', () => {
    for (const address of ['https://example.org/?a=b%20c&d', 'https://example.org/#', 'https://example.org/?x#a=b']) {
      expect(writeAddressState(address, 'msp', EMPTY)).to.equal(address);
    }
  });

  it('of two directories on a page is told apart by their prefixes', () => {
    const one = writeAddressState('https://example.org/', 'one', { ...EMPTY, areas: ['E1'], selected: 'a' });
    const both = writeAddressState(one, 'two', { ...EMPTY, areas: ['E2'], selected: 'b' });
    expect(readAddressState(both, 'one')).to.deep.include({ areas: ['E1'], selected: 'a' });
    expect(readAddressState(both, 'two')).to.deep.include({ areas: ['E2'], selected: 'b' });
  });

  it('is nothing in an address that says nothing', () => {
    expect(readAddressState('https://example.org/?msp.unknown=1&msp.level=#contents', 'msp')).to.deep.equal(EMPTY);
  });

  it('spells ids so that they come back', () => {
    const address = writeAddressedId('https://example.org/#a=1', 'msp', 'ü&=#');
    expect(readAddressedId(address, 'msp')).to.equal('ü&=#');
    expect(readAddressedId(writeAddressedId(address, 'msp', null), 'msp')).to.equal(null);
    expect(writeAddressedId(address, 'msp', null)).to.equal('https://example.org/#a=1');
  });
});
