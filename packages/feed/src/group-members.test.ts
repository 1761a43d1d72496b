import { expect } from 'chai';
import { groupMembers } from './group-members.js';

describe('groupMembers', () => {
  it('names each sector once, in the order of the feed, with the organisations that are named', () => {
    const groups = groupMembers([
      { name: 'First Shelter', sector: 'charity' },
      { name: null, sector: 'police' },
      { name: 'Nowhere Trust', sector: null },
      { name: 'Second Shelter', sector: 'charity' },
      { name: null, sector: 'charity' },
    ]);
    expect(groups.map(({ sector, named }) => [sector, named.map(({ name }) => name)])).to.deep.equal([
      ['charity', ['First Shelter', 'Second Shelter']],
      ['police', []],
      [null, ['Nowhere Trust']],
    ]);
  });

  it('has nothing to say of nobody', () => {
    expect(groupMembers([])).to.deep.equal([]);
  });
});
