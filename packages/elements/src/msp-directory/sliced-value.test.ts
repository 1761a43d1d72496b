import { expect } from 'chai';
import { SlicedValue } from './sliced-value.js';

/** A promise to be kept by hand. */
function promise<T>() {
  let resolve: (value: T | null) => void = () => undefined;
  const made = new Promise<T | null>((keep) => (resolve = keep));
  return { made, resolve };
}

describe('SlicedValue', () => {
  it('has nothing until it is made, and tells when it is', async () => {
    const told: (string | null)[] = [];
    const value = new SlicedValue<string>(() => told.push(value.value));
    const first = promise<string>();
    value.update(['a'], () => first.made);
    expect([value.value, value.isBeingMade]).to.deep.equal([null, true]);
    first.resolve('made of a');
    await first.made;
    await Promise.resolve();
    expect(told).to.deep.equal(['made of a']);
    expect([value.value, value.isBeingMade]).to.deep.equal(['made of a', false]);
  });

  it('is not made again of the same sources', async () => {
    let count = 0;
    const value = new SlicedValue<number>(() => undefined);
    for (const sources of [
      ['a', 1],
      ['a', 1],
      ['a', 2],
    ])
      value.update(sources, () => Promise.resolve(++count));
    await Promise.resolve();
    expect(count).to.equal(2);
  });

  it('keeps the last one until the next is there, and gives up one that is outdated', async () => {
    const value = new SlicedValue<string>(() => undefined);
    value.update(['a'], () => Promise.resolve('made of a'));
    await Promise.resolve();
    await Promise.resolve();
    const signals: AbortSignal[] = [];
    const outdated = promise<string>();
    value.update(['b'], (signal) => {
      signals.push(signal);
      return outdated.made;
    });
    expect(value.value).to.equal('made of a');
    const last = promise<string>();
    value.update(['c'], () => last.made);
    expect(signals[0]?.aborted).to.equal(true);
    outdated.resolve('made of b');
    last.resolve('made of c');
    await Promise.all([outdated.made, last.made]);
    await Promise.resolve();
    expect(value.value).to.equal('made of c');
  });

  it('is nothing when it cannot be made', async () => {
    const value = new SlicedValue<string>(() => undefined);
    value.update(['a'], () => Promise.resolve(null));
    await Promise.resolve();
    await Promise.resolve();
    expect([value.value, value.isBeingMade]).to.deep.equal([null, false]);
  });
});
