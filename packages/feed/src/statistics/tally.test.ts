import { expect } from 'chai';
import type { Partnership } from '../partnership.js';
import { buildPartnership } from '../testing/feed-builder.js';
import { tallyPartnerships } from './tally.js';

function tallyActivities(lists: readonly (readonly string[])[], order?: readonly string[]) {
  const partnerships = lists.map((activities) => buildPartnership({ activities }));
  return tallyPartnerships(partnerships, ({ activities }: Partnership) => activities, order);
}

describe('tallyPartnerships', () => {
  it('counts a partnership once for each of its values, the most frequent first', () => {
    const { counts } = tallyActivities([['b'], ['a', 'b', 'b'], ['c', 'a', 'b']]);
    expect(counts).to.deep.equal([
      { value: 'b', count: 3 },
      { value: 'a', count: 2 },
      { value: 'c', count: 1 },
    ]);
  });

  it('puts values that are as frequent in the order of their codes, whatever the order of the feed', () => {
    expect(tallyActivities([['b'], ['a']])).to.deep.equal(tallyActivities([['a'], ['b']]));
  });

  it('keeps a given order, with those that none has', () => {
    const { counts } = tallyActivities([['a'], ['a']], ['x', 'a']);
    expect(counts).to.deep.equal([
      { value: 'x', count: 0 },
      { value: 'a', count: 2 },
    ]);
  });

  it('counts apart what is not recorded', () => {
    expect(tallyActivities([[], ['a'], []])).to.deep.equal({
      total: 3,
      counts: [{ value: 'a', count: 1 }],
      notRecorded: 2,
    });
  });

  it('takes the name of a built-in for a value like any other', () => {
    expect(tallyActivities([['constructor'], ['__proto__']]).counts).to.have.lengthOf(2);
  });
});
