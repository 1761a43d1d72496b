import { expect } from 'chai';
import { describeUrl, dialPhone } from './describe-link.js';

describe('describeUrl', () => {
  it('leaves out what people do not say', () => {
    expect(describeUrl('https://www.example.org/')).to.equal('example.org');
    expect(describeUrl('http://example.org/network/about')).to.equal('example.org/network/about');
  });

  it('cuts what does not fit into a line', () => {
    const words = describeUrl(`https://example.org/${'a'.repeat(100)}`);
    expect(words)
      .to.have.lengthOf(58)
      .and.to.match(/^example\.org\/a+…$/);
    expect(describeUrl(`https://${'a'.repeat(60)}`)).to.equal('a'.repeat(60));
  });
});

describe('dialPhone', () => {
  it('keeps digits and the plus alone', () => {
    expect(dialPhone('0113 496 0000')).to.equal('01134960000');
    expect(dialPhone('+44 113 496-0000')).to.equal('+441134960000');
  });

  it('leaves out the zero that is not dialled after a country code', () => {
    expect(dialPhone('+44 (0)113 496 0000')).to.equal('+441134960000');
    expect(dialPhone('(0113) 496 0000')).to.equal('01134960000');
  });
});
