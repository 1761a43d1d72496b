import { expect } from 'chai';
import { readCells } from '../testing/questionnaire-builder.js';

describe('AnswerReader', () => {
  it('reads answers of each kind', () => {
    const { answers, faults, notes } = readCells({
      name: 'Kent  Group ',
      aliases: 'KG; Kent, Medway and Thames Group',
      covers: 'Kent Police; Caerdydd',
      level: 'Lleol',
      status: 'ACTIVE',
      summary: 'First.\r\n\r\nSecond.',
      founded: '01/05/2014',
      'member-sectors': 'Police, Local authority',
      'member-organisations': 'Example Shelter: Elusen; Kent Police',
      activities: '["training","guidance"]',
      website: 'www.example.org',
      'contact-phone': '01632 960000',
      sources: 'https://example.org/a, https://example.org/b',
      'answered-on': '2 Tachwedd 2026',
      consent: 'Cewch, ar ran y bartneriaeth',
    });
    expect(faults).to.deep.equal([]);
    expect(answers).to.deep.equal({
      name: 'Kent Group',
      aliases: ['KG', 'Kent, Medway and Thames Group'],
      covers: ['E23000032', 'W06000015'],
      level: 'local',
      status: 'active',
      summary: 'First.\n\nSecond.',
      founded: '2014',
      'member-sectors': ['police', 'local-authority'],
      'member-organisations': [
        { name: 'Example Shelter', sector: 'charity-ngo' },
        { name: 'Kent Police', sector: 'police' },
      ],
      activities: ['training', 'guidance'],
      website: 'https://www.example.org',
      'contact-phone': '01632 960000',
      sources: ['https://example.org/a', 'https://example.org/b'],
      'answered-on': '2026-11-02',
      consent: 'yes',
    });
    expect(notes).to.deep.equal(['website: “www.example.org” was read as https://www.example.org']);
  });

  it('reads a yes or no as people and programs write it, and takes nothing else for a yes', () => {
    const consent = (cell: string) => readCells({ consent: cell }).answers['consent'] ?? null;
    expect(['yes', 'Y', 'TRUE', '1', 'Cewch'].map(consent)).to.deep.equal(['yes', 'yes', 'yes', 'yes', 'yes']);
    expect(['no', 'N', 'false', '0', 'Na chewch'].map(consent)).to.deep.equal(['no', 'no', 'no', 'no', 'no']);
    expect(['perhaps', 'yes please do not', 'not yet', '', 'ok'].map(consent)).to.deep.equal([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('leaves empty cells and unknown columns without an answer, and knows the mark that takes away', () => {
    expect(
      readCells({ name: ' ', status: 'n/a', colour: 'red', summary: '[Remove]', founded: '[dileu]' }).answers,
    ).to.deep.equal({ summary: null, founded: null });
  });

  it('reads organisations and sources as msp export writes them', () => {
    const { answers, notes } = readCells({
      'member-organisations': 'Example Shelter (Elusen); Shelter (North); Police',
      sources: 'https://example.org/a (2025-03); https://example.org/b',
    });
    expect(answers).to.deep.equal({
      'member-organisations': [
        { name: 'Example Shelter', sector: 'charity-ngo' },
        { name: 'Shelter (North)', sector: null },
      ],
      sources: ['https://example.org/a', 'https://example.org/b'],
    });
    expect(notes).to.deep.equal([
      'member-organisations: “Police” names no organisation and was left out: kinds of organisation have a question of their own',
    ]);
  });

  it('says what is wrong with an answer, and what was probably meant', () => {
    expect(
      readCells({
        covers: 'Kent; Medwey; Atlantis',
        level: 'lokal',
        founded: 'long ago',
        'answered-on': '31/02/2026',
        'member-organisations': 'Example Shelter: Charty',
        website: 'our page',
        'contact-email': 'none of these',
        name: '#NAME?',
      }).faults,
    ).to.deep.equal([
      'covers: “Kent” could mean several areas: Kent (police force area), Kent (county). Say which',
      'covers: “Medwey” is not an area that we know. Did you mean “Medway”?',
      'covers: “Atlantis” is not an area that we know',
      'level: “lokal” is not one of the answers. Did you mean “local”?',
      'founded: “long ago” is not a year of four digits',
      'answered-on: “31/02/2026” is not a date. Write year-month-day, as in 2026-11-02',
      'member-organisations: “Charty” is not a kind of organisation. Did you mean “charity-ngo”?',
      'website: “our page” is not a web address. It begins with https:// and has no spaces',
      'contact-email: “none of these” is not an e-mail address. One address only, such as info@example.org',
      'name: “#NAME?” is what a spreadsheet shows when it cannot work out a cell',
    ]);
  });

  it('leaves people out, and says so', () => {
    const { answers, notes } = readCells({
      'lead-name': 'Jane Example, Kent Police',
      'contact-label': 'Jane Example',
      'contact-email': 'jane.example@example.org',
      'member-organisations': 'DI Example: Police; Example Shelter: Charity',
      summary: 'Chaired by Cllr Mary Example. Meets monthly.',
    });
    expect(answers).to.deep.equal({
      'lead-name': 'Kent Police',
      'member-organisations': [{ name: 'Example Shelter', sector: 'charity-ngo' }],
      summary: 'Meets monthly.',
    });
    expect(notes).to.have.length(5);
    expect(notes[0]).to.equal(
      "lead-name: “Jane Example” seems to be a person's and was left out. Only organisations are published",
    );
  });
});
