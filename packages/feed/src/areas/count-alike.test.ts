import { expect } from 'chai';
import type { Level, Partnership } from '../partnership.js';
import { buildPartnership } from '../testing/feed-builder.js';
import { countAlike } from './count-alike.js';

function covering(level: Level | null, codes: readonly string[], members: Partial<Partnership> = {}): Partnership {
  return buildPartnership({ level, covers: codes.map((code) => ({ code, name: null, part: false })), ...members });
}

describe('countAlike', () => {
  it('counts partnerships of one level that cover the same areas as one sort', () => {
    const [one, other] = [covering('local', ['A']), covering('local', ['B', 'C'])];
    const alike = countAlike([one, other, covering('local', ['A']), covering('local', ['B', 'C'])]);
    expect([...alike]).to.deep.equal([
      [one, 2],
      [other, 2],
    ]);
  });

  it('keeps levels apart, and those without one', () => {
    const partnerships = [covering('local', ['A']), covering('regional', ['A']), covering(null, ['A'])];
    expect([...countAlike(partnerships)]).to.deep.equal(partnerships.map((partnership) => [partnership, 1]));
  });

  it('takes no two codes for one with a space in it', () => {
    expect(countAlike([covering('local', ['A B']), covering('local', ['A', 'B'])]).size).to.equal(2);
    expect(countAlike([covering('local', []), covering('local', ['A'])]).size).to.equal(2);
  });

  it('leaves out what is closed', () => {
    const closed = [covering('local', ['A'], { status: 'closed' }), covering('local', ['A'], { status: 'superseded' })];
    expect(countAlike(closed).size).to.equal(0);
  });
});
