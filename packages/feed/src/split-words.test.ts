import { expect } from 'chai';
import { dropFillers, splitWords } from './split-words.js';

describe('splitWords', () => {
  const expected: [string, string, string[]][] = [
    [
      'splits at anything that is no letter or digit',
      'Bath & North-East (Somerset), 24/7',
      ['bath', 'north', 'east', 'somerset', '24', '7'],
    ],
    ['takes diacritics off, composed', 'Ynys M\u00f4n', ['ynys', 'mon']],
    ['takes diacritics off, decomposed', 'Ynys Mo\u0302n', ['ynys', 'mon']],
    [
      'joins what an apostrophe of any kind parts',
      "King's King\u2019s King\u2018s King\u02bcs",
      ['kings', 'kings', 'kings', 'kings'],
    ],
    ['passes over soft hyphens and other invisible characters', 'Not\u00adting\u200bham', ['nottingham']],
    ['keeps letters of other scripts', 'Łódź ไทย', ['łodz', 'ไทย']],
    ['keeps the names of built-ins as words', '__proto__ constructor', ['proto', 'constructor']],
    ['finds no word in nothing', '', []],
    ['finds no word in punctuation', ' -- ?! …\n\u2019', []],
  ];
  for (const [name, text, words] of expected) {
    it(name, () => {
      expect(splitWords(text)).to.deep.equal(words);
    });
  }
});

describe('dropFillers', () => {
  it('leaves out what questions and names are joined by, in English and in Welsh', () => {
    expect(dropFillers(['who', 'works', 'in', 'surrey'])).to.deep.equal(['surrey']);
    expect(dropFillers(['partnerships', 'near', 'me'])).to.deep.equal(['partnerships']);
    expect(dropFillers(['isle', 'of', 'wight'])).to.deep.equal(['isle', 'wight']);
    expect(dropFillers(['pwy', 'syn', 'gweithio', 'yng', 'ngwent'])).to.deep.equal(['gweithio', 'ngwent']);
  });

  it('leaves words that are nothing else as they are', () => {
    expect(dropFillers(['the', 'who'])).to.deep.equal(['the', 'who']);
    expect(dropFillers([])).to.deep.equal([]);
  });
});
