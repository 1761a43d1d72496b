import { expect } from 'chai';
import { IssueLog } from './issue-log.js';
import { listTextValues, readString, readText, resolveText } from './text.js';

describe('resolveText', () => {
  const text = { en: 'Partnership', cy: 'Partneriaeth', 'en-GB': 'Partnership (GB)' };

  const cases: readonly (readonly [string, string, string])[] = [
    ['cy', 'Partneriaeth', 'cy'],
    ['en-GB', 'Partnership (GB)', 'en-GB'],
    ['EN-gb', 'Partnership (GB)', 'en-GB'],
    ['cy-GB', 'Partneriaeth', 'cy'],
    ['en-US', 'Partnership', 'en'],
    ['fr', 'Partnership', 'en'],
    ['', 'Partnership', 'en'],
  ];
  for (const [wanted, value, language] of cases) {
    it(`shows a page in "${wanted}" the text in ${language}`, () => {
      expect(resolveText(text, wanted, 'en')).to.deep.equal({ value, language });
    });
  }

  it('takes a bare string to be in the default language of the feed', () => {
    expect(resolveText('Partneriaeth', 'en', 'cy')).to.deep.equal({ value: 'Partneriaeth', language: 'cy' });
  });

  it('shows a form of the language rather than another language', () => {
    expect(resolveText({ en: 'Help', 'cy-GB': 'Cymorth' }, 'cy', 'en').value).to.equal('Cymorth');
  });

  it('shows the default language of the feed before the first', () => {
    expect(resolveText({ cy: 'Cymorth', en: 'Help' }, 'fr', 'en')).to.deep.equal({ value: 'Help', language: 'en' });
  });

  it('shows the first language when neither the wanted nor the default one is there', () => {
    expect(resolveText({ cy: 'Cymorth', ga: 'Cabhair' }, 'fr', 'en')).to.deep.equal({
      value: 'Cymorth',
      language: 'cy',
    });
  });
});

describe('listTextValues', () => {
  it('lists every wording once', () => {
    expect(listTextValues('Gwynedd')).to.deep.equal(['Gwynedd']);
    expect(listTextValues({ en: 'Gwynedd', cy: 'Gwynedd', ga: 'Eile' })).to.deep.equal(['Gwynedd', 'Eile']);
  });
});

describe('readText', () => {
  const read = (value: unknown) => {
    const log = new IssueLog();
    return { text: readText(value, log), issues: log.list() };
  };

  it('reads a string and a language map without a fault', () => {
    expect(read('Help')).to.deep.equal({ text: 'Help', issues: [] });
    const { text, issues } = read({ en: 'Help', 'cy-GB': 'Cymorth' });
    expect(Object.entries(text ?? {})).to.deep.equal([
      ['en', 'Help'],
      ['cy-GB', 'Cymorth'],
    ]);
    expect(issues).to.deep.equal([]);
  });

  it('gives a language map no prototype', () => {
    expect(Object.getPrototypeOf(read({ en: 'Help' }).text)).to.equal(null);
  });

  it('takes only language tags as names', () => {
    const { text, issues } = read(
      JSON.parse('{"__proto__": "a", "constructor": "b", "x": "c", "en_GB": "d", "en": "Help"}'),
    );
    expect(Object.entries(text ?? {})).to.deep.equal([['en', 'Help']]);
    expect(issues).to.have.lengthOf(4);
  });

  for (const blank of ['', '  \n', '\u0000', {}, { en: ' ' }, null, undefined]) {
    it(`takes ${JSON.stringify(blank)} for "not recorded"`, () => {
      expect(read(blank).text).to.equal(null);
    });
  }

  for (const value of [7, true, ['Help'], { en: 7 }, { en: { en: 'Help' } }]) {
    it(`refuses ${JSON.stringify(value)}, with an issue`, () => {
      const { text, issues } = read(value);
      expect(text).to.equal(null);
      expect(issues).to.have.lengthOf(1);
    });
  }

  it('keeps text that looks like markup as it is', () => {
    expect(read('<b onclick="x()">Help</b> &amp;').text).to.equal('<b onclick="x()">Help</b> &amp;');
  });

  it('keeps letters of every script, emoji and line breaks', () => {
    const text = 'Môn, العربية,\tline\r\nnext \u{1F91D}\u{1F3FD}';
    expect(read(text)).to.deep.equal({ text, issues: [] });
  });

  it('takes out control characters, bidi overrides and lone surrogates, with an issue', () => {
    for (const hidden of ['\u0000', '\u001b', '\u007f', '\u0085', '\u202e', '\u2066', '\ud800', '\udc00']) {
      const { text, issues } = read(`He${hidden}lp`);
      expect(text).to.equal('Help');
      expect(issues).to.have.lengthOf(1);
    }
  });

  it('keeps 5,000 characters and cuts the rest, with an issue', () => {
    const longest = 'a'.repeat(5_000);
    expect(read(longest)).to.deep.equal({ text: longest, issues: [] });
    const cut = read(`${longest}b`);
    expect(cut.text).to.equal(longest);
    expect(cut.issues).to.have.lengthOf(1);
  });

  it('counts a character outside the basic plane as one and never halves it', () => {
    const longest = '\u{1F91D}'.repeat(5_000);
    expect(read(longest)).to.deep.equal({ text: longest, issues: [] });
    expect(read(`a${longest}`).text).to.equal(`a${'\u{1F91D}'.repeat(4_999)}`);
  });
});

describe('readString', () => {
  it('reads a string and refuses a language map', () => {
    expect(readString('May 2025', new IssueLog())).to.equal('May 2025');
    expect(readString({ en: 'May 2025' }, new IssueLog())).to.equal(null);
  });
});
