import { expect } from 'chai';
import { AreaRegister } from '../areas/area-register.js';
import { buildAreas } from '../testing/area-builder.js';
import { chooseShards, listShardChoices } from './choose-shards.js';
import type { FeedShard } from './feed-index.js';

const REGISTER = new AreaRegister(buildAreas());

function shard(name: string, covers: readonly string[], partnerships = 10): FeedShard {
  return { href: name, covers, partnerships };
}

const SHARDS = [
  shard('north', ['E1-north']),
  shard('south', ['E1-south'], 20),
  shard('region', ['E1-region'], 3),
  shard('kingdom', ['K1'], 1),
  shard('second', ['W1'], 40),
];

const choose = (shards: readonly FeedShard[], ...codes: string[]) =>
  chooseShards(shards, codes, REGISTER).map(({ href }) => href);

describe('chooseShards', () => {
  it('takes the files of an area, of what is around it, and of nothing else', () => {
    expect(choose(SHARDS, 'E1-hill')).to.deep.equal(['north', 'region', 'kingdom']);
    expect(choose(SHARDS, 'W1-isle')).to.deep.equal(['kingdom', 'second']);
  });

  it('takes the files of everything inside an area', () => {
    expect(choose(SHARDS, 'E1-region')).to.deep.equal(['north', 'south', 'region', 'kingdom']);
    expect(choose(SHARDS, 'E1-old-city', 'E1-port')).to.deep.equal(['north', 'south', 'region', 'kingdom']);
  });

  it('takes a file whose areas nobody knows, rather than miss who is in it', () => {
    expect(choose([...SHARDS, shard('strange', ['X9'])], 'W1-isle')).to.deep.equal(['kingdom', 'second', 'strange']);
  });

  it('takes nothing for an area that nobody knows', () => {
    expect(choose([...SHARDS, shard('strange', ['X9'])], 'X9')).to.deep.equal([]);
  });
});

describe('listShardChoices', () => {
  it('offers the smallest areas by name, with their counts, in the language of the reader', () => {
    expect(listShardChoices(SHARDS, REGISTER, 'cy')).to.deep.equal([
      { scope: 'E1-north', names: ['North Force'], partnerships: 10 },
      { scope: 'E1-south', names: ['South Force'], partnerships: 20 },
      { scope: 'W1', names: ['Yr Ail Genedl'], partnerships: 40 },
    ]);
  });

  it('offers an area of several files once', () => {
    const shards = [shard('a', ['E1-north', 'E1-south'], 5), shard('b', ['E1-north', 'E1-south'], 6)];
    expect(listShardChoices(shards, REGISTER, 'en')).to.deep.equal([
      { scope: 'E1-north E1-south', names: ['North Force', 'South Force'], partnerships: 11 },
    ]);
  });
});
