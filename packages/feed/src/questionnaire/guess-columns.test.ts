import { expect } from 'chai';
import { buildQuestionnaire } from '../testing/questionnaire-builder.js';
import { ColumnGuesser } from './guess-columns.js';

const guesser = new ColumnGuesser(buildQuestionnaire());

/** What the headings are taken for. */
const guess = (...headings: string[]) => guesser.guess(headings).map(({ column }) => column);

describe('ColumnGuesser', () => {
  it('knows ids of questions, however they are written', () => {
    expect(guess('record-id', ' NAME ', 'answered_on', 'practiceSummary2')).to.deep.equal([
      'record-id',
      'name',
      'answered-on',
      'practice-summary-2',
    ]);
  });

  it('knows the questions’ words in both languages, with the help behind, a number in front, or cut short', () => {
    expect(
      guess(
        'What is the partnership called? (required) Its English name, or its only name.',
        'Q2. What is covers?',
        '3) Beth yw level?',
        'Beth yw’r enw',
      ),
    ).to.deep.equal(['name', 'covers', 'level', null]);
    expect(guess('What is the partnership cal')).to.deep.equal(['name']);
  });

  it('tells the times apart that a question is asked, by a number or by their order', () => {
    expect(guess('What is practice-title?', 'Good practice 2: What is practice-title?')).to.deep.equal([
      'practice-title-1',
      'practice-title-2',
    ]);
    expect(guess('What is practice-summary?', 'What is practice-summary?')).to.deep.equal([
      'practice-summary-1',
      'practice-summary-2',
    ]);
  });

  it('knows members of the feed, usual names and slips', () => {
    expect(guess('partOf', 'contact.email', 'Areas covered', 'Enw’r bartneriaeth', 'Websiet')).to.deep.equal([
      'part-of',
      'contact-email',
      'covers',
      'name',
      'website',
    ]);
  });

  it('gives a question to the heading that fits best, and leaves the other unknown', () => {
    expect(guess('Area', 'covers', 'Partnership name', 'What is the partnership called?')).to.deep.equal([
      null,
      'covers',
      null,
      'name',
    ]);
  });

  it('knows nothing of other headings', () => {
    expect(guess('', 'Timestamp', 'Colour', 'constructor', 'x')).to.deep.equal([null, null, null, null, null]);
  });
});
