import { expect } from 'chai';
import { buildQuestionnaire, buildRealAreas, readCells } from '../testing/questionnaire-builder.js';
import { fillRecord, listMissing, type FilledRecord } from './fill-record.js';

type Members = Readonly<Record<string, unknown>>;

/** The record after these cells have been read into it. */
function fill(
  cells: Readonly<Record<string, string>>,
  existing: Members | null = null,
  language = 'en',
): FilledRecord & { read: Members } {
  const { answers } = readCells(cells);
  const filled = fillRecord({
    answers: new Map(Object.entries(answers)),
    existing,
    language,
    defaultLanguage: 'en',
    register: buildRealAreas(),
    guessSector: (name) => (name.includes('Police') ? 'police' : null),
    by: 'partnership',
    method: 'interview',
  });
  return { ...filled, read: filled.properties };
}

const say = (remarks: FilledRecord['faults']) => remarks.map(({ column, message }) => `${column}: ${message}`);

describe('fillRecord', () => {
  it('makes a record of answers, in the order of the manual', () => {
    const { properties } = fill({
      'answered-on': '2026-11-02',
      sources: 'https://example.org/plan',
      'practice-title-1': 'Conference',
      'practice-summary-1': 'Monthly.',
      'practice-themes-1': 'funding',
      'contact-email': 'info@example.org',
      'member-sectors': 'police; charity-ngo',
      'member-organisations': 'Example Shelter: Charity',
      'lead-name': 'Kent Police',
      'covers-part': 'Cardiff',
      covers: 'Medway; Cardiff',
      'name-cy': 'Grŵp',
      name: 'Group',
      status: 'active',
      level: 'local',
    });
    expect(Object.keys(properties)).to.deep.equal([
      'name',
      'level',
      'status',
      'covers',
      'lead',
      'members',
      'contact',
      'practice',
      'assured',
      'sources',
    ]);
    expect(properties).to.deep.equal({
      name: { en: 'Group', cy: 'Grŵp' },
      level: 'local',
      status: 'active',
      covers: [
        { code: 'E06000035', name: 'Medway' },
        { code: 'W06000015', name: { en: 'Cardiff', cy: 'Caerdydd' }, part: true },
      ],
      lead: { name: 'Kent Police', sector: 'police' },
      members: [{ name: 'Example Shelter', sector: 'charity-ngo' }, { sector: 'police' }],
      contact: { email: 'info@example.org' },
      practice: [{ title: 'Conference', summary: 'Monthly.', themes: ['funding'] }],
      assured: { date: '2026-11-02', by: 'partnership', method: 'interview' },
      sources: [{ url: 'https://example.org/plan' }],
    });
  });

  it('leaves what is not answered, and members that it does not know', () => {
    const existing = { name: 'Group', summary: 'Old.', meets: 'monthly', madeUp: [1] };
    expect(fill({ summary: 'New.' }, existing).read).to.deep.equal({
      name: 'Group',
      summary: 'New.',
      meets: 'monthly',
      madeUp: [1],
    });
    expect(existing.summary, 'the record itself is not changed').to.equal('Old.');
  });

  it('takes away what is marked so', () => {
    const existing = {
      name: 'Group',
      summary: 'Old.',
      contact: { email: 'a@example.org' },
      lead: { name: 'A', sector: 'police' },
      sources: [{ url: 'https://example.org' }],
    };
    const cells = { summary: '[remove]', 'contact-email': '[remove]', 'lead-name': '[remove]', sources: '[remove]' };
    expect(fill(cells, existing).read).to.deep.equal({ name: 'Group' });
  });

  it('adds to other names, good practice and sources, without saying anything twice', () => {
    const existing = {
      name: 'Group',
      aliases: ['G'],
      practice: [{ title: 'Conference', summary: 'Monthly.', themes: ['funding'], source: 'https://example.org/c' }],
      sources: [{ url: 'https://example.org/a', date: '2025' }],
    };
    const { read } = fill(
      {
        name: 'Network',
        aliases: 'g; N',
        'practice-title-1': 'conference',
        'practice-summary-1': 'Weekly.',
        'practice-summary-2': 'Another.',
        'practice-themes-2': 'funding',
        sources: 'https://example.org/a; https://example.org/b',
      },
      existing,
    );
    expect(read).to.deep.equal({
      name: 'Network',
      aliases: ['G', 'N', 'Group'],
      practice: [
        { title: 'conference', summary: 'Weekly.', themes: ['funding'], source: 'https://example.org/c' },
        { summary: 'Another.', themes: ['funding'] },
      ],
      sources: [{ url: 'https://example.org/a', date: '2025' }, { url: 'https://example.org/b' }],
    });
  });

  it('keeps named members when sectors are answered, and sectors when organisations are', () => {
    const existing = { members: [{ name: 'Example Shelter', sector: 'charity-ngo' }, { sector: 'police' }] };
    expect(fill({ 'member-sectors': 'local-authority' }, existing).read).to.deep.equal({
      members: [{ name: 'Example Shelter', sector: 'charity-ngo' }, { sector: 'local-authority' }],
    });
    expect(fill({ 'member-organisations': 'Second Shelter: Charity' }, existing).read).to.deep.equal({
      members: [{ name: 'Second Shelter', sector: 'charity-ngo' }, { sector: 'police' }],
    });
  });

  it('puts Welsh answers beside what is there in English, and asks to look at the other text', () => {
    const { read, notes } = fill({ summary: 'Newydd.' }, { summary: 'Old.' }, 'cy');
    expect(read).to.deep.equal({ summary: { en: 'Old.', cy: 'Newydd.' } });
    expect(notes).to.deep.equal([]);
    const second = fill({ summary: 'New.' }, { summary: { en: 'Old.', cy: 'Hen.' } });
    expect(second.read).to.deep.equal({ summary: { en: 'New.', cy: 'Hen.' } });
    expect(say(second.notes)).to.deep.equal([
      'summary: was answered in one language: check whether the text in the other still fits',
    ]);
    expect(fill({ summary: 'Newydd.' }, null, 'cy').read).to.deep.equal({ summary: { cy: 'Newydd.' } });
  });

  it('takes what is answered out of what nobody has confirmed', () => {
    const { read } = fill({ status: 'active', covers: 'Medway' }, { unconfirmed: ['covers', 'status', 'founded'] });
    expect(read['unconfirmed']).to.deep.equal(['founded']);
    expect(fill({ status: 'active' }, { unconfirmed: ['status'] }).read).to.deep.equal({ status: 'active' });
  });

  it('keeps the sector of the same organisation, takes one from a telling name, and asks for others', () => {
    const existing = { lead: { name: 'Example Trust', sector: 'charity-ngo' } };
    expect(fill({ 'lead-name': 'example trust' }, existing).read).to.deep.equal({
      lead: { name: 'example trust', sector: 'charity-ngo' },
    });
    expect(fill({ 'lead-name': 'Kent Police' }, existing).read).to.deep.equal({
      lead: { name: 'Kent Police', sector: 'police' },
    });
    expect(say(fill({ 'lead-name': 'Other Trust' }, existing).faults)).to.deep.equal([
      'lead-sector: an answer is missing: say which kind of organisation it is',
    ]);
    expect(say(fill({ 'member-organisations': 'Other Trust' }).faults)).to.deep.equal([
      'member-organisations: the kind of “Other Trust” is missing: write it after a colon, as in “Other Trust: Charity”',
    ]);
  });

  it('refuses parts of areas that are not covered, and practice without words or theme', () => {
    const { faults } = fill({ covers: 'Medway', 'covers-part': 'Cardiff', 'practice-title-1': 'Conference' });
    expect(say(faults)).to.deep.equal([
      'covers-part: Cardiff is not among the areas that it covers',
      'practice-summary-1: an answer is missing: say what was done',
      'practice-themes-1: an answer is missing: say what it is about',
    ]);
  });
});

describe('listMissing', () => {
  const { columns } = buildQuestionnaire();
  const list = (cells: Readonly<Record<string, string>>, properties: Members) =>
    listMissing(columns, new Map(Object.entries(readCells(cells).answers)), properties).map(({ column }) => column);

  it('lists what a new record must have', () => {
    expect(list({}, {})).to.deep.equal([
      'name',
      'covers',
      'level',
      'status',
      'answering-organisation',
      'answered-on',
      'consent',
    ]);
  });

  it('asks again only who answered, when, and whether it may be published, of a record that has the rest', () => {
    const record = {
      name: 'A',
      covers: [{ code: 'E06000035' }],
      level: 'local',
      status: 'active',
      assured: { date: '2025' },
    };
    expect(list({}, record)).to.deep.equal(['answering-organisation', 'answered-on', 'consent']);
    expect(
      list({ consent: 'yes', 'answered-on': '2026', 'answering-organisation': 'Example Council' }, record),
    ).to.deep.equal([]);
  });
});
