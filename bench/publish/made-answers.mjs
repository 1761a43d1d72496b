/** Made-up answers to the questionnaire, and a feed for them to go into: the same every time, for any number of rows. */
import { readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);
const readJson = (file) => JSON.parse(readFileSync(new URL(file, ROOT), 'utf8'));

const SYLLABLES = 'bar cro den el fen gar hal ing kel lan mor nes ot pen quor ris sel tor ul ver wyn yar zel'.split(
  ' ',
);
const KINDS = ['Anti-Slavery Partnership', 'Modern Slavery Network', 'Slavery Free Forum', 'Modern Slavery Board'];
const HEADINGS =
  'record-id,name,aliases,covers,level,status,summary,founded,meets,lead-name,lead-sector,member-sectors,activities,measures,funding,practice-title-1,practice-summary-1,practice-themes-1,website,contact-email,contact-phone,answering-organisation,answered-on,consent'.split(
    ',',
  );

const published = readJson('data/partnerships.json');
const areas = readJson('data/area-register.json').filter(({ kind }) => !['country', 'nation', 'region'].includes(kind));
const codes = Object.fromEntries(
  Object.entries(published.vocabularies).map(([name, terms]) => [name, terms.map(({ code }) => code)]),
);

/**
 * @typedef {object} Share what there is to be in a file, in rows
 * @property {number} updates answers for records of the feed, by id
 * @property {number} new answers of partnerships that are not in it
 * @property {number} similar answers with the name of a record, without its id: for review
 * @property {number} withoutConsent
 * @property {number} faulty
 */

/** A feed of so many made-up records. */
export function makeFeed(records) {
  const features = Array.from({ length: records }, (_, number) => makeFeature(number));
  return JSON.stringify({ ...published, areas: undefined, features });
}

/** The rows of a file as CSV, in pieces: all kinds of row mixed. @param {Share} share @returns {Iterable<string>} */
export function* writeAnswers(share) {
  yield `${HEADINGS.join(',')}\n`;
  const left = new Map(Object.entries(share));
  const total = [...left.values()].reduce((sum, count) => sum + count);
  const done = new Map([...left.keys()].map((kind) => [kind, 0]));
  for (let row = 0; row < total; row += 1) {
    // The kind that is furthest behind its share.
    const [kind] = [...left]
      .map(([name, count]) => [name, (done.get(name) + 1) / count])
      .sort((a, b) => a[1] - b[1])[0];
    const number = done.get(kind);
    done.set(kind, number + 1);
    const answers = makeRow(kind, number);
    yield `${HEADINGS.map((heading) => quoteCell(answers[heading] ?? '')).join(',')}\n`;
  }
}

function makeRow(kind, number) {
  const isKnown = kind === 'updates' || kind === 'similar';
  const { id, properties } = makeFeature(isKnown ? number : 1_000_000 + KIND_NUMBERS[kind] * 200_000 + number);
  const area = areas.find(({ code }) => code === properties.covers[0].code);
  return {
    'record-id': kind === 'updates' ? id : '',
    name: properties.name,
    aliases: `Group ${number}; Circle of ${properties.name.split(' ')[0]}`,
    covers: kind === 'faulty' ? 'Nowhere at All' : area.code,
    level: 'Local: smaller than a police force area',
    status: 'active',
    summary: `Brings together police, councils and charities, "to find victims sooner",\nand supports them. Row ${number}.`,
    founded: '2016',
    meets: 'Every three months',
    'lead-name': 'Example County Council',
    'lead-sector': 'Local authority',
    'member-sectors': `${pick(codes.sector, number)}; ${pick(codes.sector, number + 7)}; health`,
    activities: `${pick(codes.activity, number)}; training`,
    measures: 'Counts referrals and people trained every three months.',
    funding: 'No dedicated funding.',
    'practice-title-1': 'Monthly case conference',
    'practice-summary-1': 'Partners meet every month about people at risk.',
    'practice-themes-1': pick(codes.theme, number),
    website: 'https://example.org/partnership',
    'contact-email': 'modernslavery@example.org',
    'contact-phone': '01632 960000',
    'answering-organisation': 'Example County Council',
    'answered-on': '02/11/2026',
    consent: kind === 'withoutConsent' ? 'no' : 'yes',
  };
}

const KIND_NUMBERS = { new: 0, withoutConsent: 1, faulty: 2 };

function makeFeature(number) {
  const place = namePlace(number);
  const name = `${place} ${pick(KINDS, number)}`;
  const { code, name: areaName } = pick(areas, number);
  return {
    type: 'Feature',
    id: name.toLowerCase().replace(/[^a-z]+/g, '-'),
    geometry: null,
    properties: {
      name,
      level: 'local',
      status: 'active',
      summary: 'Brings together police, councils and charities.',
      covers: [{ code, name: areaName.en }],
      lead: { name: 'Example County Council', sector: 'local-authority' },
      members: [{ sector: 'police' }, { sector: 'health' }],
      activities: ['training'],
      assured: { date: '2025-03', by: 'partnership', method: 'questionnaire' },
      sources: [{ url: 'https://example.org/about' }],
    },
  };
}

/** A made-up place; another one for every number below ten million. */
function namePlace(number) {
  let rest = (number * 7_919) % 10_000_019;
  let name = '';
  for (let step = 0; step < 6; step += 1) {
    name += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function pick(list, number) {
  return list[number % list.length];
}

function quoteCell(text) {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
