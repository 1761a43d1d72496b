import { expect } from 'chai';
import { locateFeed } from './locate-feed.js';

const PAGE = 'https://commissioner.example.org/msp/embed.html?src=ignored';

describe('the feed of a page for frames', () => {
  it('is found beside the page, and anywhere else on its own website', () => {
    for (const [src, address] of [
      ['partnerships.json', 'https://commissioner.example.org/msp/partnerships.json'],
      ['/feeds/a.json?x=1', 'https://commissioner.example.org/feeds/a.json?x=1'],
      ['https://commissioner.example.org/a.json', 'https://commissioner.example.org/a.json'],
    ] as const) {
      expect(locateFeed(src, PAGE)).to.deep.equal({ kind: 'found', address });
    }
  });

  it('is refused on every other website, however its address is written', () => {
    for (const src of [
      'https://attacker.example/feed.json',
      '//attacker.example/feed.json',
      '\\\\attacker.example\\feed.json',
      'https://commissioner.example.org.attacker.example/feed.json',
      'https://commissioner.example.org@attacker.example/feed.json',
      'https://commissioner.example.org:8443/feed.json',
      'http://commissioner.example.org/feed.json',
      'javascript:alert(1)',
      'data:application/json,{}',
      'blob:https://commissioner.example.org/1',
    ]) {
      expect(locateFeed(src, PAGE), src).to.deep.equal({ kind: 'refused' });
    }
  });

  it('is missing when nobody names one', () => {
    expect(locateFeed(null, PAGE)).to.deep.equal({ kind: 'missing' });
  });

  it('may be elsewhere when the publisher has written it into the page', () => {
    const written = 'https://data.example.org/partnerships.json';
    expect(locateFeed('other.json', PAGE, written)).to.deep.equal({ kind: 'found', address: written });
    expect(locateFeed(null, PAGE, 'javascript:alert(1)')).to.deep.equal({ kind: 'refused' });
  });
});
