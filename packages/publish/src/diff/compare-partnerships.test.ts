import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compareExamples, listDiffLines } from '../testing/compare-examples.js';
import { type Change } from '../testing/example-feed.js';

const organisation = (name: unknown, sector = 'charity') => ({ name, sector });

/** What changes → how, the lines below the partnership's name, and what was there before where the example has it otherwise. */
const CHANGES: Readonly<Record<string, readonly [Change, lines: readonly string[], earlier?: Change]>> = {
  'a closing': [(_, record) => (record.status = 'closed'), ['now listed as closed']],
  'a closing after a status that was not recorded': [
    (_, record) => (record.status = 'closed'),
    ['now listed as closed'],
    (_, record) => (record.status = null),
  ],
  'a successor by name': [
    (_, record) => Object.assign(record, { status: 'superseded', supersededBy: 'wider-board' }),
    ['now listed as replaced by Wider Board (wider-board)'],
  ],
  'a successor that is not in the feed by id': [
    (_, record) => Object.assign(record, { status: 'superseded', supersededBy: 'constructor' }),
    ['now listed as replaced by constructor'],
  ],
  'a replacement without a successor': [(_, record) => (record.status = 'superseded'), ['now listed as replaced']],
  'a reopening': [
    (_, record) => (record.status = 'forming'),
    ['open again: closed → being set up'],
    (_, record) => (record.status = 'closed'),
  ],
  'a pause': [(_, record) => (record.status = 'paused'), ['status: active → paused']],
  'a closed partnership whose status is no longer recorded, which is no reopening': [
    (_, record) => (record.status = null),
    ['status: closed → not recorded'],
    (_, record) => (record.status = 'closed'),
  ],
  'a new name with the old one kept': [
    (_, record) => Object.assign(record, { name: 'Example Alliance', aliases: ['Example Forum', record.name] }),
    ['renamed; before: Example Anti-Slavery Network (the old name can still be searched for)'],
  ],
  'a new name with the old one lost': [
    (_, record) => (record.name = 'Example Alliance'),
    ['renamed; before: Example Anti-Slavery Network (the old name is not kept among its other names)'],
  ],
  'a Welsh name beside the English one, which is no renaming': [
    (_, record) => (record.name = { en: record.name, cy: 'Rhwydwaith Enghreifftiol' }),
    ['other details: name in other languages'],
  ],
  'areas added': [
    (_, record) => (record.covers = [{ code: 'E23000018' }, { code: 'E06000063' }, { code: 'E99', name: 'The Dales' }]),
    ['now also covers: Cumberland, The Dales'],
  ],
  'areas lost': [
    (_, record) => (record.covers = [{ code: 'E06000063', part: true }]),
    ['now also covers: part of Cumberland', 'no longer listed as covering: Nottinghamshire'],
  ],
  'an area covered in part, then as a whole': [
    (_, record) => (record.covers = [{ code: 'E23000018' }]),
    ['now covers as a whole, before in part: Nottinghamshire'],
    (_, record) => (record.covers = [{ code: 'E23000018', part: true }]),
  ],
  'an area covered as a whole, then in part': [
    (_, record) => (record.covers = [{ code: 'E23000018', part: true }]),
    ['now covers in part, before as a whole: Nottinghamshire'],
  ],
  "a retired code for today's, which is the same area": [
    (_, record) => (record.covers = [{ code: 'E06000063' }]),
    ['other details: how areas are written'],
    (_, record) => (record.covers = [{ code: 'E07000026' }]),
  ],
  'another lead': [
    (_, record) => (record.lead = organisation('Example Council')),
    ['led by: Example Constabulary → Example Council'],
  ],
  'a chair of whom only the sector is known': [
    (_, record) => (record.chair = { sector: 'police' }),
    ['chaired by: not recorded → Police'],
  ],
  'a coordinator no longer recorded': [
    (_, record) => (record.coordinator = null),
    ['coordinated by: Example Shelter → not recorded'],
    (_, record) => (record.coordinator = organisation('Example Shelter')),
  ],
  'the sector of a lead': [
    (_, record) => (record.lead = organisation('Example Constabulary')),
    ['other details: who leads'],
  ],
  'contact details': [
    (_, record) => (record.contact = { url: 'https://example.org/contact', phone: '0113 496 0001', label: 'Office' }),
    [
      'contact page: not recorded → https://example.org/contact',
      'e-mail: info@example.org → not recorded',
      'telephone: 0113 496 0000 → 0113 496 0001',
    ],
  ],
  'the label of a contact': [
    (_, record) => Object.assign(record.contact as object, { label: { en: 'Front desk' } }),
    ['contact: Office → Front desk'],
  ],
  'a website': [
    (_, record) => (record.website = 'https://example.org/new'),
    ['website: https://example.org/network → https://example.org/new'],
  ],
  'a new confirmation': [
    (_, record) => (record.assured = { date: '2026-05-04', by: 'partnership', method: 'interview' }),
    ['reconfirmed 4 May 2026: confirmed 1 to 2 years ago → confirmed in the last 12 months'],
  ],
  'a first confirmation': [
    (_, record) => (record.assured = { date: '2024', by: 'desk-research', method: 'public-sources' }),
    ['reconfirmed 2024: no date on record → not confirmed for over 2 years'],
    (_, record) => (record.assured = { date: null }),
  ],
  'a date that is more exact, which is no confirmation': [
    (_, record) => (record.assured = { date: '2025-03-09', by: 'partnership', method: 'questionnaire' }),
    ['other details: how it was confirmed'],
  ],
  'an older date, which is no confirmation': [
    (_, record) => (record.assured = { date: '2024', by: 'partnership', method: 'questionnaire' }),
    ['other details: how it was confirmed'],
  ],
  'good practice added': [
    (_, record) =>
      (record.practice as object[]).push({ title: 'Lunch talks', summary: 'Monthly.', themes: ['referral'] }),
    ['good practice added: Lunch talks'],
  ],
  'good practice reworded, which is not added': [
    (_, record) => (record.practice = [{ title: 'Steps', summary: 'One page of steps.', themes: [] }]),
    ['other details: good practice'],
  ],
  'good practice taken out': [(_, record) => (record.practice = []), ['other details: good practice']],
  'members added and left': [
    (_, record) => (record.members = [organisation('Example Union'), { sector: 'police' }, { sector: 'charity' }]),
    ['members added: Charity, Example Union', 'members no longer listed: Example Shelter'],
  ],
  'one more of two members that look the same': [
    (_, record) => (record.members as object[]).push({ sector: 'police' }),
    ['members added: Police'],
  ],
  "a member's sector and Welsh name, which is the same member": [
    (_, record) =>
      (record.members = [organisation({ en: 'Example Shelter', cy: 'Lloches' }, 'police'), { sector: 'police' }]),
    ['other details: who takes part'],
  ],
  'all other fields': [
    (_, record, feature) => {
      Object.assign(record, {
        aliases: [],
        level: 'local',
        partOf: null,
        supersededBy: 'wider-board',
        summary: 'Other.',
      });
      Object.assign(record, { founded: '2017', activities: [], meets: 'yearly', funding: 'A', measures: 'B' });
      Object.assign(record, { strategy: 'C', unconfirmed: [], sources: [] });
      record.geometryOverride = { type: 'Polygon', coordinates: [[[0, 51], [0, 52], [1, 52], [0, 51]]] }; // prettier-ignore
      feature.geometry = null;
    },
    [
      'other details: activities, other names, year founded, funding, shape on the map, position on the map, level, ' +
        'how progress is measured, how often it meets, part of, sources, strategy, summary, replaced by, what is not confirmed',
    ],
  ],
};

describe('comparePartnerships', () => {
  for (const [what, [change, lines, earlier]] of Object.entries(CHANGES)) {
    test(`tells of ${what}`, () => {
      const changes = compareExamples(change, earlier);
      const name = listDiffLines(changes)[1]?.trim() ?? '';
      assert.deepEqual(listDiffLines(changes), ['Changed (1)', `  ${name}`, ...lines.map((line) => `    ${line}`)]);
      assert.match(name, /^Example .* \(example-network\)$/);
      assert.equal(changes.unchanged, 1);
    });
  }
});
