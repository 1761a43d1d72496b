import { expect } from 'chai';
import { formatDate } from './format-date.js';

describe('formatDate', () => {
  it('says no more than is known', () => {
    expect(formatDate('2023', 'en')).to.equal('2023');
    expect(formatDate('2023-10', 'en')).to.equal('October 2023');
    expect(formatDate('2023-10-05', 'en')).to.equal('5 October 2023');
  });

  it('has Welsh months in every browser', () => {
    expect(formatDate('2023-01', 'cy')).to.equal('Ionawr 2023');
    expect(formatDate('2024-12-25', 'cy')).to.equal('25 Rhagfyr 2024');
  });
});
