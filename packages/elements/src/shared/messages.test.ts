import { expect } from 'chai';
import { formatCount, formatNumber, pickLanguage, sharedMessages } from './messages.js';

describe('pickLanguage', () => {
  it('speaks Welsh for Welsh in all its forms, and English to everyone else', () => {
    for (const tag of ['cy', 'CY', 'cy-GB']) expect(pickLanguage(tag)).to.equal('cy');
    for (const tag of ['en', 'en-GB', 'gd', 'cyx', '']) expect(pickLanguage(tag)).to.equal('en');
  });
});

describe('formatCount', () => {
  const count = (language: 'en' | 'cy', number: number) =>
    formatCount(language, number, sharedMessages[language].partnership);

  it('counts in English', () => {
    expect([0, 1, 2, 70].map((number) => count('en', number))).to.deep.equal([
      '0 partnerships',
      '1 partnership',
      '2 partnerships',
      '70 partnerships',
    ]);
  });

  it('changes the first letter of a Welsh noun after the numbers that ask for it', () => {
    expect([0, 1, 2, 3, 6, 7].map((number) => count('cy', number))).to.deep.equal([
      '0 partneriaeth',
      '1 bartneriaeth',
      '2 bartneriaeth',
      '3 partneriaeth',
      '6 phartneriaeth',
      '7 partneriaeth',
    ]);
  });

  it('sets thousands apart, alike in every browser', () => {
    expect(formatNumber(12_345)).to.equal('12,345');
    expect(count('cy', 1_000)).to.equal('1,000 partneriaeth');
  });
});
