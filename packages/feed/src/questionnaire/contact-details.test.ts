import { expect } from 'chai';
import { readEmailAddress, readTelephone, readWebAddress } from './contact-details.js';

describe('readWebAddress', () => {
  const ADDRESSES: Readonly<Record<string, string | null>> = {
    'https://example.org/a?b=c#d': 'https://example.org/a?b=c#d',
    'http://example.org': 'http://example.org',
    'www.example.org/page': 'https://www.example.org/page',
    'example.org': 'https://example.org',
    '<https://example.org>.': 'https://example.org',
    'HTTPS://example.org': 'https://example.org',
    'see our page': null,
    'https://user:secret@example.org': null,
    'javascript:alert(1)': null,
    'mailto:info@example.org': null,
    'https://exa mple.org': null,
  };
  for (const [written, address] of Object.entries(ADDRESSES)) {
    it(`takes "${written}" for ${address ?? 'none'}`, () => expect(readWebAddress(written).value).to.equal(address));
  }
});

describe('readEmailAddress', () => {
  it('takes an address alone, or as mail programs write it', () => {
    for (const written of [
      'info@example.org',
      'Partnership inbox <info@example.org>',
      'mailto:info@example.org',
      'info@example.org.',
    ]) {
      expect(readEmailAddress(written).value, written).to.equal('info@example.org');
    }
  });

  it('refuses several, and what is none', () => {
    for (const written of ['a@example.org; b@example.org', 'info at example.org', '@'])
      expect(readEmailAddress(written).value).to.equal(null);
  });
});

describe('readTelephone', () => {
  it('takes digits, blanks, brackets and a plus, and makes blanks of dots and hyphens', () => {
    expect(readTelephone('+44 (0)1632 960000')).to.deep.equal({ value: '+44 (0)1632 960000', note: null });
    expect(readTelephone('01632-960.000').value).to.equal('01632 960 000');
  });

  it('puts back the nought that a spreadsheet dropped, and says so', () => {
    expect(readTelephone('1632960000')).to.deep.equal({
      value: '01632960000',
      note: 'had lost its first nought, and was read as 01632960000',
    });
  });

  it('refuses numbers that have lost digits, and words', () => {
    expect(readTelephone('1.63296E+09').value).to.equal(null);
    expect(readTelephone('ask the office').value).to.equal(null);
  });

  it('asks about mobile numbers', () => {
    expect(readTelephone('07700 900000'))
      .to.have.property('note')
      .that.matches(/mobile/);
  });
});
