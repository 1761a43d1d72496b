import { expect } from 'chai';
import { ChoiceFinder, splitAnswers, splitKnownAnswers } from './find-choice.js';

describe('ChoiceFinder', () => {
  const finder = new ChoiceFinder([
    { code: 'local', labels: ['Local: smaller than a force area', 'Lleol: llai nag ardal heddlu'] },
    { code: 'local-authority', labels: ['Local authority', 'Awdurdod lleol'] },
    { code: 'constructor', labels: ['Builder'] },
  ]);

  it('finds by code, by words in either language, and by what stands before a colon', () => {
    for (const text of ['local', 'LOCAL', 'Local: smaller than a force area', 'lleol'])
      expect(finder.find(text), text).to.equal('local');
    for (const text of ['local-authority', 'Local Authority', 'awdurdod lleol'])
      expect(finder.find(text), text).to.equal('local-authority');
    expect(finder.find('constructor')).to.equal('constructor');
  });

  it('finds nothing for other words, and suggests what was probably meant', () => {
    expect([finder.find('toString'), finder.find('')]).to.deep.equal([null, null]);
    expect([finder.suggest('locl authority'), finder.suggest('something else')]).to.deep.equal([
      'local-authority',
      null,
    ]);
  });
});

describe('splitAnswers', () => {
  it('parts answers at semicolons, bars and line breaks, takes each once, and drops bullets', () => {
    expect(splitAnswers('a; b;a;;\n• c | d')).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('reads the lists of survey tools, with bent quotation marks too', () => {
    expect(splitAnswers('["police", "health; care"]')).to.deep.equal(['police', 'health; care']);
    expect(splitAnswers('[“police”]')).to.deep.equal(['police']);
    expect(splitAnswers('[remove')).to.deep.equal(['[remove']);
  });
});

describe('splitKnownAnswers', () => {
  it('parts at commas only when each part is known', () => {
    const isKnown = (text: string) => ['Kent', 'Surrey', 'Charity, or other body'].includes(text);
    expect(splitKnownAnswers('Kent, Surrey', isKnown)).to.deep.equal(['Kent', 'Surrey']);
    expect(splitKnownAnswers('Charity, or other body', isKnown)).to.deep.equal(['Charity, or other body']);
    expect(splitKnownAnswers('Kent, Nowhere', isKnown)).to.deep.equal(['Kent, Nowhere']);
  });
});
