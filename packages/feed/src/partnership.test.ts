import { expect } from 'chai';
import { isOpen, STATUSES, type Partnership, type Status } from './partnership.js';

function withStatus(status: Status | null): Partnership {
  return { status } as Partnership;
}

describe('isOpen', () => {
  const expected: Record<Status, boolean> = {
    active: true,
    forming: true,
    paused: true,
    closed: false,
    superseded: false,
  };

  for (const status of STATUSES) {
    it(`is ${expected[status]} for a partnership that is ${status}`, () => {
      expect(isOpen(withStatus(status))).to.equal(expected[status]);
    });
  }

  it('is true for a partnership whose status is not recorded', () => {
    expect(isOpen(withStatus(null))).to.equal(true);
  });
});
