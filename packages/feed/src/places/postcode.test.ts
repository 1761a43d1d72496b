import { expect } from 'chai';
import { readPostcode } from './postcode.js';

describe('readPostcode', () => {
  const read: [typed: string, area: string, outcode: string, full: string | null][] = [
    ['NG7 2RD', 'NG', 'NG7', 'NG7 2RD'],
    ['ng72rd', 'NG', 'NG7', 'NG7 2RD'],
    ['  nG7   2rD, ', 'NG', 'NG7', 'NG7 2RD'],
    ['NG7-2RD', 'NG', 'NG7', 'NG7 2RD'],
    ['M1 1AE', 'M', 'M1', 'M1 1AE'],
    ['b338th', 'B', 'B33', 'B33 8TH'],
    ['SW1A 1AA', 'SW', 'SW1A', 'SW1A 1AA'],
    ['ec1a1bb', 'EC', 'EC1A', 'EC1A 1BB'],
    ['NG7', 'NG', 'NG7', null],
    ['ng10', 'NG', 'NG10', null],
    ['W1A', 'W', 'W1A', null],
    ['NG7 2', 'NG', 'NG7', null],
    ['NG7 2R', 'NG', 'NG7', null],
    ['NG72R', 'NG', 'NG7', null],
    ['NG172', 'NG', 'NG17', null],
    ['ＮＧ７ ２ＲＤ', 'NG', 'NG7', 'NG7 2RD'],
    ['QQ1 1AA', 'QQ', 'QQ1', 'QQ1 1AA'],
    ['JE2 3AB', 'JE', 'JE2', 'JE2 3AB'],
  ];
  for (const [typed, area, outcode, full] of read) {
    it(`reads "${typed}" as ${full ?? outcode}`, () => {
      expect(readPostcode(typed)).to.deep.equal({ kind: 'postcode', postcode: { area, outcode, full } });
    });
  }

  const problems: [typed: string, problem: string][] = [
    ['NG7 2R1', 'malformed'],
    ['NG7 2RDD', 'malformed'],
    ['NG7 RD2', 'malformed'],
    ['NG7 2CO', 'malformed'],
    ['NG1O 3AB', 'malformed'],
    ['G4S 1AA', 'malformed'],
    ['NG123 4AB', 'malformed'],
    ['GIR 0AA', 'non-geographic'],
    ['bx1 1lt', 'non-geographic'],
    ['BX', 'none'],
    ['BF1 2AT', 'armed-forces'],
    ['BFPO 57', 'armed-forces'],
    ['GX11 1AA', 'overseas-territory'],
    ['FIQQ 1ZZ', 'overseas-territory'],
    ['ASCN1ZZ', 'overseas-territory'],
  ];
  for (const [typed, problem] of problems) {
    it(`says of "${typed}": ${problem}`, () => {
      const reading = readPostcode(typed);
      expect(reading?.kind === 'problem' ? reading.problem : 'none').to.equal(problem);
    });
  }

  it('gives back a faulty postcode in capitals, to be shown beside what is wrong', () => {
    expect(readPostcode(' ng7  2r1')).to.deep.equal({ kind: 'problem', problem: 'malformed', text: 'NG7 2R1' });
  });

  const words = [
    '',
    ' ',
    'Nottingham',
    'NG',
    'mon',
    'G4S',
    'M25 motorway',
    'A1 road',
    'girls',
    'BFC',
    '2030',
    '08000 121 700',
    'Operation 7',
    'x'.repeat(10_000),
    '7'.repeat(10_000),
  ];
  for (const typed of words) {
    it(`takes "${typed.slice(0, 20)}" for words`, () => {
      expect(readPostcode(typed)).to.equal(null);
    });
  }
});
