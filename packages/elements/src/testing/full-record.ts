import { buildFeature } from '@msp-widgets/feed/testing/feed-builder.js';
import { DERBYSHIRE } from './sample-feed.js';

/** A feature of a made-up partnership with every field that a feed has. */
export function buildFullFeature(properties: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return buildFeature(
    {
      name: { en: 'Full Partnership', cy: 'Partneriaeth Lawn' },
      aliases: ['Full Network', 'The Fulls'],
      level: 'sub-regional',
      status: 'active',
      partOf: 'parent',
      summary: 'Brings the example organisations together.',
      covers: [{ code: DERBYSHIRE }, { code: 'X00000001', name: 'The Old District', part: true }],
      founded: '2016',
      lead: { name: 'Example Constabulary', sector: 'police' },
      chair: { name: 'Example County Council', sector: 'local-authority' },
      coordinator: { name: null, sector: 'charity-ngo' },
      members: [
        { name: 'Example Shelter', sector: 'charity-ngo' },
        { sector: 'health-care' },
        { name: 'Example Law Centre', sector: 'charity-ngo' },
      ],
      activities: ['training', 'data-sharing'],
      meets: 'quarterly',
      funding: 'Paid for by its members.',
      measures: 'Counts the referrals made.',
      strategy: 'A plan for three years.',
      website: 'https://www.example.org/partnership/',
      contact: {
        url: 'https://example.org/contact',
        email: 'partnership@example.org',
        phone: '+44 (0)1632 960001',
        label: 'Write to the partnership',
      },
      practice: [
        {
          title: 'Steps for front desks',
          summary: 'One page of referral steps.',
          themes: ['referral'],
          source: 'https://example.org/practice',
        },
      ],
      assured: { date: '2023-10-05', by: 'partnership', method: 'questionnaire' },
      unconfirmed: [],
      sources: [{ url: 'https://www.example.org/about/', date: '2023-10' }, { url: 'https://example.org/undated' }],
      ...properties,
    },
    { id: 'full' },
  );
}

/** What a feed with that record brings along: its other partnerships, and its own words for codes. */
export const FULL_FEED_MEMBERS = {
  vocabularies: {
    sector: [
      { code: 'police', label: { en: 'Police', cy: 'Heddlu' } },
      { code: 'charity-ngo', label: { en: 'Charities', cy: 'Elusennau' } },
    ],
    activity: [{ code: 'training', label: { en: 'Training', cy: 'Hyfforddiant' } }],
    theme: [{ code: 'referral', label: { en: 'Referral', cy: 'Atgyfeirio' } }],
  },
};

export const PARENT_FEATURE = buildFeature({ name: 'Parent Network', covers: [] }, { id: 'parent' });
