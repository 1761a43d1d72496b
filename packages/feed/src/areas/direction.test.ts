import { expect } from 'chai';
import fc from 'fast-check';
import type { Position } from '../partnership.js';
import { COMPASS, findDirection, measureDistance } from './direction.js';

const NOTTINGHAM: Position = [-1.15, 52.95];
const placeInUk = fc.tuple(fc.double({ min: -8, max: 2, noNaN: true }), fc.double({ min: 50, max: 60, noNaN: true }));

describe('measureDistance', () => {
  it('is in kilometres along the ground', () => {
    // Nottingham to London is 174 km as the crow flies.
    expect(measureDistance(NOTTINGHAM, [-0.13, 51.51])).to.be.closeTo(174, 2);
    expect(measureDistance(NOTTINGHAM, NOTTINGHAM)).to.equal(0);
  });
});

describe('findDirection', () => {
  it('is one of eight, with north at the top of the map', () => {
    const around: readonly [Position, string][] = [
      [[-1.15, 53.5], 'north'],
      [[-0.5, 53.34], 'north-east'],
      [[0, 52.95], 'east'],
      [[-0.5, 52.55], 'south-east'],
      [[-1.15, 52], 'south'],
      [[-1.8, 52.55], 'south-west'],
      [[-2, 52.95], 'west'],
      [[-1.8, 53.34], 'north-west'],
    ];
    for (const [position, direction] of around) expect(findDirection(NOTTINGHAM, position)).to.equal(direction);
  });

  it('is the opposite from the other end', () => {
    fc.assert(
      fc.property(placeInUk, placeInUk, (one, other) => {
        fc.pre(measureDistance(one, other) > 1);
        const there = COMPASS.indexOf(findDirection(one, other));
        const back = COMPASS.indexOf(findDirection(other, one));
        // On the line between two of the eight, rounding may fall to either side.
        expect((there - back + 8) % 8).to.be.within(3, 5);
      }),
    );
  });
});
