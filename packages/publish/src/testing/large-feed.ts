import { readFileSync } from 'node:fs';
import { isJsonObject, type JsonObject } from '@msp-widgets/feed/json-readers.js';

const DATA = new URL('../../../../data/', import.meta.url);

interface Area {
  readonly code: string;
  readonly kind: string;
}

/** Of a thousand made partnerships, so many are for a region, a nation and the whole country. The rest share forces and councils evenly. */
const WIDE = { region: 4, nation: 1, country: 1 } as const;

/**
 * A feed of made partnerships of the real size of a record, with the words and the areas of the published one. The same count gives the same feed.
 */
export function buildLargeFeed(count: number): JsonObject {
  const published: unknown = JSON.parse(readFileSync(new URL('partnerships.json', DATA), 'utf8'));
  const register = JSON.parse(readFileSync(new URL('area-register.json', DATA), 'utf8')) as Area[];
  if (!isJsonObject(published)) throw new Error('The published feed is an object.');
  const ofKind = (wanted: string) => register.filter(({ kind }) => kind === wanted);
  const wide = new Map(Object.keys(WIDE).map((kind) => [kind, ofKind(kind)]));
  const small = register.filter(({ kind }) => !(kind in WIDE));
  const pick = (areas: readonly Area[] = [], place: number) => areas[place % areas.length]?.code ?? '';
  const features = Array.from({ length: count }, (_, place) => {
    const rest = place % 1000;
    const kind = rest < 4 ? 'region' : rest === 4 ? 'nation' : rest === 5 ? 'country' : null;
    return buildRecord(place, kind === null ? pick(small, place * 7) : pick(wide.get(kind), Math.floor(place / 1000)));
  });
  return { ...published, features };
}

function buildRecord(place: number, code: string): object {
  const number = String(place).padStart(6, '0');
  const words = `record ${number} ${toWord(place * 7919)} ${toWord(place * 104729)}`;
  return {
    type: 'Feature',
    id: `made-partnership-${number}`,
    geometry: null,
    properties: {
      name: `Made ${toWord(place * 31)} ${toWord(place * 17 + 5)} Partnership ${number}`,
      level: 'local',
      status: 'active',
      summary: `A made partnership, ${words}, which brings the police, councils and charities of one place together to find and help victims.`,
      covers: [{ code }],
      lead: { name: `Made Council of ${toWord(place * 13)}`, sector: 'local-authority' },
      members: [{ sector: 'police' }, { sector: 'charity-ngo' }, { sector: 'health' }],
      activities: ['training', 'public-awareness'],
      website: `https://example.org/made/${number}`,
      assured: { date: '2026-03', by: 'partnership', method: 'questionnaire' },
      sources: [{ url: `https://example.org/made/${number}/about`, date: '2026-03' }],
    },
  };
}

/** A word of four syllables that a number always gives. */
function toWord(number: number): string {
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu', 'na', 'pe', 'ri', 'so', 'tu', 'wa'];
  return [0, 4, 8, 12].map((shift) => syllables[(number >> shift) & 15]).join('');
}
