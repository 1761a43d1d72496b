import { expect } from 'chai';
import { runAtOnce, runInSlices } from './in-slices.js';

function* count(steps: number): Generator<void, number> {
  for (let step = 0; step < steps; step++) yield;
  return steps;
}

describe('runInSlices', () => {
  it('gives what the work gives', async () => {
    expect(await runInSlices(count(3))).to.equal(3);
    expect(await runInSlices(count(0))).to.equal(0);
  });

  it('lets a timer in between two slices', async () => {
    const order: string[] = [];
    function* work(): Generator<void, void> {
      order.push('first');
      yield;
      order.push('second');
    }
    setTimeout(() => order.push('timer'));
    await runInSlices(work(), { sliceMs: 0 });
    expect(order).to.deep.equal(['first', 'timer', 'second']);
  });

  it('does not begin what is not wanted any more', async () => {
    const error: unknown = await runInSlices(count(1), { signal: AbortSignal.abort() }).catch(
      (reason: unknown) => reason,
    );
    expect(error).to.have.property('name', 'AbortError');
  });

  it('fails when the work does', async () => {
    function* fail(): Generator<void, void> {
      yield;
      throw new Error('no');
    }
    const error: unknown = await runInSlices(fail()).catch((reason: unknown) => reason);
    expect(error).to.have.property('message', 'no');
  });
});

describe('runAtOnce', () => {
  it('gives what the work gives', () => {
    expect(runAtOnce(count(3))).to.equal(3);
  });
});
