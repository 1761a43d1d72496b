import { expect } from 'chai';
import { Vocabulary } from './vocabulary.js';

function buildVocabulary(words: readonly string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const word of words) vocabulary.add(word);
  return vocabulary;
}

describe('Vocabulary', () => {
  const vocabulary = buildVocabulary(['kent', 'kenya', 'derby', 'derbyshire', 'de', 'constructor']);
  const name = (numbers: readonly number[]) => numbers.map((number) => vocabulary.words[number]);

  it('gives each word one number', () => {
    expect(vocabulary.add('derby')).to.equal(2);
    expect(vocabulary.find('derby')).to.equal(2);
    expect(vocabulary.find('derb')).to.equal(undefined);
    expect(vocabulary.words).to.have.lengthOf(6);
  });

  const begun: [start: string, words: string[]][] = [
    ['k', ['kent', 'kenya']],
    ['de', ['derby', 'derbyshire', 'de']],
    ['ken', ['kent', 'kenya']],
    ['derby', ['derby', 'derbyshire']],
    ['derbys', ['derbyshire']],
    ['x', []],
    ['xyz', []],
    ['__proto__', []],
  ];
  for (const [start, words] of begun) {
    it(`lists what begins with "${start}"`, () => {
      expect(name(vocabulary.listBegunWith(start))).to.have.members(words);
    });
  }

  const similar: [word: string, mistakes: number, words: string[]][] = [
    ['kwnt', 1, ['kent']],
    ['derbi', 1, ['derby', 'derbyshire']],
    ['derbyshyre', 3, ['derbyshire', 'derby', 'de']],
    ['derbyshyre', 2, ['derbyshire', 'derby']],
    ['derbi', 0, []],
    ['xqzjvk', 2, []],
  ];
  for (const [word, mistakes, words] of similar) {
    it(`lists what "${word}" may mean with ${mistakes} mistakes, likeliest first`, () => {
      expect(name(vocabulary.listSimilar(word, mistakes))).to.deep.equal(words);
    });
  }

  it('forgets one question before the next', () => {
    expect(vocabulary.listSimilar('derbi', 1)).to.deep.equal(vocabulary.listSimilar('derbi', 1));
  });

  it('looks at no more than 256 of ten thousand similar words, those that share most', () => {
    const large = buildVocabulary(Array.from({ length: 10_000 }, (_, number) => `derby${number}`));
    const found = large.listSimilar('derby123', 2);
    expect(found).to.have.lengthOf(256);
    expect(large.words[found[0] ?? -1]).to.equal('derby123');
  });
});
