import { expect } from 'chai';
import { Remembered } from './remembered.js';

describe('Remembered', () => {
  it('computes again when an input changes, and only then', () => {
    const remembered = new Remembered<string>();
    let runs = 0;
    const get = (...inputs: readonly unknown[]) =>
      remembered.get(inputs, () => {
        runs += 1;
        return inputs.join();
      });
    expect([get(1, 'a'), get(1, 'a'), get(1, 'b'), get(1), get()]).to.deep.equal(['1,a', '1,a', '1,b', '1', '']);
    expect(runs).to.equal(4);
  });

  it('forgets nothing when computing fails', () => {
    const remembered = new Remembered<string>();
    remembered.get([1], () => 'first');
    const fail = () => {
      throw new Error('fails');
    };
    expect(() => remembered.get([2], fail)).to.throw('fails');
    expect(remembered.get([1], fail)).to.equal('first');
  });
});
