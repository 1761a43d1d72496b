/** Made-up partnerships of the West Midlands, so that pictures of the themes stay the same when the published feed changes. */
import { buildFeature, buildFeedJson } from '@msp-widgets/feed/testing/feed-builder.js';

/** The one whose card the page of themes shows. */
const IN_A_CARD = 'coventry-modern-slavery-partnership';

export const exampleFeed = buildFeedJson(
  [
    buildFeature(
      {
        name: 'Example City Partnership',
        level: 'local',
        summary: 'Brings the example organisations of one city together.',
        covers: [{ code: 'E08000026' }],
        lead: { name: 'Example City Council', sector: 'local-authority' },
        activities: ['training', 'referral'],
        practice: [{ title: 'Front desks', summary: 'One page of steps for front desks.', themes: ['referral'] }],
        contact: { url: 'https://example.org/contact', label: 'Write to the partnership' },
        assured: { date: '2023-10', by: 'partnership', method: 'questionnaire' },
        unconfirmed: ['lead'],
      },
      { id: IN_A_CARD, geometry: { type: 'Point', coordinates: [-1.51, 52.41] } },
    ),
    buildFeature(
      { name: 'Example Forum of Towns', level: 'local', status: 'forming', covers: [{ code: 'E08000028' }] },
      { id: 'towns', geometry: { type: 'Point', coordinates: [-2.01, 52.51] } },
    ),
    buildFeature(
      { name: 'Example County Network', level: 'sub-regional', covers: [{ code: 'E23000017' }] },
      { id: 'county', geometry: { type: 'Point', coordinates: [-1.58, 52.28] } },
    ),
    buildFeature(
      { name: 'Example Region Board', level: 'regional', covers: [{ code: 'E23000014' }, { code: 'E23000017' }] },
      { id: 'region', geometry: { type: 'Point', coordinates: [-1.75, 52.35] } },
    ),
  ],
  {
    vocabularies: {
      activity: [
        { code: 'training', label: 'Training' },
        { code: 'referral', label: 'Referral pathways' },
      ],
      theme: [{ code: 'referral', label: 'Referral' }],
    },
  },
);
