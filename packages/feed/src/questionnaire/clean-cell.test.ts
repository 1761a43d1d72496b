import { expect } from 'chai';
import { cleanCell, isSpreadsheetFault, isUnanswered } from './clean-cell.js';

describe('cleanCell', () => {
  const CELLS: Readonly<Record<string, readonly [cell: string, clean: string]>> = {
    'leaves plain text as it is': ['Kent (county): 2 of 5', 'Kent (county): 2 of 5'],
    'takes away blanks around and doubled ones inside': ['\u00a0 Kent \t and  Medway ', 'Kent and Medway'],
    'makes one kind of line break, and at most two together': ['a\r\nb_x000D_\r\rc\n\n\n\nd', 'a\nb\n\nc\n\nd'],
    'takes away what nobody sees': ['\ufeffKe\u200bnt\u00ad \u202eabc\u0000', 'Kent abc'],
    'puts letters and their accents together': ['Mo\u0302n', 'Môn'],
    'takes away an apostrophe that kept a spreadsheet from calculating': ["'+44 1632 960000", '+44 1632 960000'],
    'takes away one before a number': ["'01632 960000", '01632 960000'],
    'leaves an apostrophe that belongs to a word': ["'Til Slavery Ends", "'Til Slavery Ends"],
    'leaves quotation marks as they were set': ['the “hidden” people’s', 'the “hidden” people’s'],
  };
  for (const [what, [cell, clean]] of Object.entries(CELLS)) {
    it(what, () => expect(cleanCell(cell)).to.equal(clean));
  }
});

describe('isUnanswered', () => {
  it('takes dashes and "n/a" for no answer, but not "none"', () => {
    for (const cell of ['', '-', '–', 'n/a', 'N/A', 'Not known', 'don’t know', 'Amherthnasol']) {
      expect(isUnanswered(cell), cell).to.equal(true);
    }
    for (const cell of ['none', 'None.', 'no', '0', 'dim']) expect(isUnanswered(cell), cell).to.equal(false);
  });
});

describe('isSpreadsheetFault', () => {
  it('knows what a spreadsheet shows for a fault, and no other text with a number sign', () => {
    expect(['#NAME?', '#REF!', '#n/a', '#5 in the list'].map(isSpreadsheetFault)).to.deep.equal([
      true,
      true,
      true,
      false,
    ]);
  });
});
