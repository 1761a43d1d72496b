import { expect } from 'chai';
import { buildPartnership } from '../testing/feed-builder.js';
import { RECORDED_FIELDS, tallyRecorded } from './tally-recorded.js';

const full = buildPartnership();

describe('tallyRecorded', () => {
  it('counts every field of a full record', () => {
    for (const { field, recorded, notRecorded } of tallyRecorded([full])) {
      expect([recorded, notRecorded], field).to.deep.equal([1, 0]);
    }
  });

  it('counts what is null or an empty list as not recorded', () => {
    const missing = buildPartnership({
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
