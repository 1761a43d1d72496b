import { expect } from 'chai';
import fc from 'fast-check';
import { EMBED_SCHEMES, EMBED_TOKENS, isColour, limitsOf, listStyles, readToken } from './embed-look.js';
import {
  EMBED_ELEMENTS,
  EMBED_FILTERS,
  EMBED_LANGUAGES,
  readEmbedOptions,
  writeEmbedOptions,
  type EmbedOptions,
} from './embed-options.js';

const read = (query: string, written?: string) =>
  readEmbedOptions(new URLSearchParams(query), new URLSearchParams(written));

const text = fc.string({ minLength: 1 }).filter((some) => some.trim() === some);
const anyToken = Object.fromEntries(
  EMBED_TOKENS.map((token) => {
    const [min = 0, max = 0] = limitsOf(token) ?? [];
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, '0'));
    return [token, isColour(token) ? colour : fc.integer({ min, max }).map(String)] as const;
  }),
);
const anyOptions: fc.Arbitrary<EmbedOptions> = fc
  .record({
    elements: fc.constantFrom(...EMBED_ELEMENTS),
    src: fc.option(text),
    scope: fc.option(fc.string()),
    partnership: fc.option(text),
    language: fc.option(fc.constantFrom(...EMBED_LANGUAGES)),
    filters: fc.record(Object.fromEntries(EMBED_FILTERS.map((name) => [name, text])), { requiredKeys: [] }),
    scheme: fc.option(fc.constantFrom(...EMBED_SCHEMES)),
    tokens: fc.record(anyToken, { requiredKeys: [] }),
  })
  .map((options) => ({
    ...options,
    partnership: options.elements === 'card' ? options.partnership : null,
    filters: options.elements === 'map' || options.elements === 'card' ? {} : options.filters,
  }));

describe('the options of an embed', () => {
  it('are the map and the directory of everything when an address says nothing', () => {
    expect(read('')).to.deep.equal({
      elements: 'both',
      src: null,
      scope: null,
      partnership: null,
      language: null,
      filters: {},
      scheme: null,
      tokens: {},
    });
  });

  it('come back from an address as they were written', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        expect(read(writeEmbedOptions(options).toString())).to.deep.equal(options);
      }),
    );
  });

  it('keep a scope of nothing apart from no scope, so that it goes on showing nothing', () => {
    expect(read('scope=').scope).to.equal('');
    expect(read('').scope).to.equal(null);
  });

  it('that are written into the page cannot be changed by its address', () => {
    const { src, scope, elements } = read('src=/other.json&scope=E12000001&elements=map', 'src=a.json&scope=E23000019');
    expect([src, scope, elements]).to.deep.equal(['a.json', 'E23000019', 'map']);
  });

  it('pass over what they do not know', () => {
    expect(read('elements=all&lang=fr&scheme=neon&onload=x&accent=red&radius=-1&constructor=1')).to.deep.equal(
      read(''),
    );
  });
});

describe('the looks of an embed', () => {
  it('take colours of six digits and lengths within their limits', () => {
    expect(readToken('accent', '#0A5A66')).to.equal('0a5a66');
    expect(readToken('radius', '04')).to.equal('4');
    expect(listStyles({ accent: '0a5a66', radius: '4' })).to.deep.equal([
      ['--msp-accent', '#0a5a66'],
      ['--msp-radius', '4px'],
    ]);
  });

  it('take nothing that a style could read as more than its value', () => {
    for (const value of ['red', 'url(x)', '#fff', '0a5a66;', 'var(--x)', '', '12px', '1e9', '10000']) {
      for (const token of EMBED_TOKENS) expect(readToken(token, value), `${token}: ${value}`).to.equal(null);
    }
  });
});
