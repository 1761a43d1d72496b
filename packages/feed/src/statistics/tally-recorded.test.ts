import { expect } from 'chai';
import type { Partnership } from '../partnership.js';
import { buildPartnership } from '../testing/feed-builder.js';
import { RECORDED_FIELDS, tallyRecorded } from './tally-recorded.js';

const FULL: Partial<Partnership> = {
  coordinator: { name: 'Example Charity', sector: 'charity-ngo' },
  funding: 'A grant.',
  measures: 'A yearly survey.',
  strategy: 'Four aims.',
};
const full = buildPartnership(FULL);

describe('tallyRecorded', () => {
  it('counts every field of a full record', () => {
    for (const { field, recorded, notRecorded } of tallyRecorded([full])) {
      expect([recorded, notRecorded], field).to.deep.equal([1, 0]);
    }
  });

  it('counts what is null or an empty list as not recorded', () => {
    const missing = buildPartnership({
      ...FULL,
      lead: null,
      members: [],
      funding: null,
      assured: { date: null, by: 'commissioner', method: 'interview' },
    });
    const fields = tallyRecorded([full, missing])
      .filter(({ notRecorded }) => notRecorded > 0)
      .map(({ field }) => field);
    expect(fields).to.deep.equal(['lead', 'members', 'funding', 'assured']);
  });

  it('looks at open partnerships only, and has an answer without any', () => {
    expect(tallyRecorded([buildPartnership({ status: 'closed' })])).to.deep.equal(
      RECORDED_FIELDS.map((field) => ({ field, recorded: 0, notRecorded: 0 })),
    );
  });
});
