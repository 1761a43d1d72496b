import { expect } from 'chai';
import { fillTileTemplate, parseTileTemplate } from './tile-template.js';

const PAGE = 'https://council.example/services/page.html';
const parse = (text: string) => parseTileTemplate(text, PAGE);

describe('parseTileTemplate', () => {
  for (const template of [
    'https://tiles.example/{z}/{x}/{y}.png',
    'http://localhost:8080/{z}/{x}/{-y}.png',
    'https://{s}.tiles.example/light/{z}/{x}/{y}{r}.png?key=a%20b&v=2',
  ]) {
    it(`keeps ${template} as it is`, () => {
      expect(parse(template)).to.equal(template);
    });
  }

  for (const [given, whole] of [
    ['/tiles/{z}/{x}/{y}.png', 'https://council.example/tiles/{z}/{x}/{y}.png'],
    ['tiles/{z}/{x}/{y}.png', 'https://council.example/services/tiles/{z}/{x}/{y}.png'],
    ['//tiles.example/{z}/{x}/{y}', 'https://tiles.example/{z}/{x}/{y}'],
    [' https://tiles.example/{z}/{x}/{y} ', 'https://tiles.example/{z}/{x}/{y}'],
  ] as const) {
    it(`makes a whole address of "${given}"`, () => {
      expect(parse(given)).to.equal(whole);
    });
  }

  for (const template of [
    '',
    'https://tiles.example/',
    'https://tiles.example/{z}/{x}.png',
    'https://tiles.example/{x}/{y}.png',
    'https://tiles.example/{z}/{x}/{y}.png?key={apikey}',
    'https://tiles.example/{quadkey}/{z}/{x}/{y}',
    'https://tiles.example/{z}/{x}/{y}/{constructor}',
    'javascript:alert("{z}{x}{y}")',
    'data:image/png;base64,{z}{x}{y}',
    'ftp://tiles.example/{z}/{x}/{y}.png',
    'https://[tiles/{z}/{x}/{y}',
  ]) {
    it(`refuses "${template}"`, () => {
      expect(parse(template)).to.equal(null);
    });
  }
});

describe('fillTileTemplate', () => {
  const PLACE = { z: 6, x: 31, y: 20 };

  it('puts zoom and place in', () => {
    expect(fillTileTemplate('https://tiles.example/{z}/{x}/{y}.png', PLACE, false)).to.equal(
      'https://tiles.example/6/31/20.png',
    );
  });

  it('counts from the south where the address asks for it', () => {
    expect(fillTileTemplate('https://tiles.example/{z}/{x}/{-y}', PLACE, false)).to.equal(
      'https://tiles.example/6/31/43',
    );
  });

  it('asks for more pixels on a dense screen only', () => {
    const template = 'https://tiles.example/{z}/{x}/{y}{r}.png';
    expect(fillTileTemplate(template, PLACE, true)).to.contain('20@2x.png');
    expect(fillTileTemplate(template, PLACE, false)).to.contain('20.png');
  });

  it('always asks the same server for the same square, and spreads squares over all of them', () => {
    const askFor = (x: number) =>
      fillTileTemplate('https://{s}.example/{z}/{x}/{y}', { ...PLACE, x }, false).slice(8, 9);
    expect(askFor(31)).to.equal(askFor(31));
    expect(new Set([31, 32, 33].map(askFor))).to.deep.equal(new Set(['a', 'b', 'c']));
  });
});
