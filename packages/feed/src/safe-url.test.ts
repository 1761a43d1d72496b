import { expect } from 'chai';
import { safeUrl } from './safe-url.js';

describe('safeUrl', () => {
  for (const address of ['https://example.org/page?a=1#b', 'http://example.org/']) {
    it(`keeps ${address}`, () => {
      expect(safeUrl(address)).to.equal(address);
    });
  }

  it('answers as a URL would for every short path, host and ending', () => {
    const pieces = ['a', 'a.b-c', '.', '..', '%2e', '', '_', '~', 'é', 'A'];
    const hosts = [
      'example.org',
      'a.b.example.org',
      '1.2',
      '1.2.3.04',
      'xn--a.org',
      'EXAMPLE.org',
      'example',
      'a..org',
      '-a.org',
    ];
    const endings = ['', '?', '?a=b&c', '#', '#part', '?a b', '?a#b', '#a?b', "?'"];
    for (const host of hosts) {
      for (const first of pieces) {
        for (const second of pieces) {
          for (const ending of endings) {
            const address = `https://${host}/${first}/${second}${ending}`;
            expect(safeUrl(address), address).to.equal(URL.canParse(address) ? new URL(address).href : null);
          }
        }
      }
    }
  });

  it('gives the normal form of an address', () => {
    expect(safeUrl(' HTTPS://Example.org ')).to.equal('https://example.org/');
  });

  const refused = [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'mailto:office@example.org',
    'ftp://example.org/',
    'blob:https://example.org/1',
    '/about',
    '//example.org/',
    'example.org',
    'https://',
    'https://name@example.org/',
    'https://name:word@example.org/',
    'https://:word@example.org/',
    '',
  ];
  for (const address of refused) {
    it(`refuses ${JSON.stringify(address)}`, () => {
      expect(safeUrl(address)).to.equal(null);
    });
  }

  for (const value of [null, undefined, 7, {}, ['https://example.org/'], new URL('https://example.org/')]) {
    it(`refuses ${JSON.stringify(value)} because it is no string`, () => {
      expect(safeUrl(value)).to.equal(null);
    });
  }

  it('keeps 2,000 characters and refuses one more', () => {
    const longest = 'https://example.org/'.padEnd(2_000, 'a');
    expect(safeUrl(longest)).to.equal(longest);
    expect(safeUrl(`${longest}a`)).to.equal(null);
  });

  it('resolves against a base when there is one, and still refuses what is not http', () => {
    expect(safeUrl('areas.json', 'https://example.org/data/feed.json')).to.equal('https://example.org/data/areas.json');
    expect(safeUrl('javascript:alert(1)', 'https://example.org/')).to.equal(null);
    expect(safeUrl('areas.json', 'not an address')).to.equal(null);
  });
});
