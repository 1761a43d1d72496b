import { expect } from 'chai';
import { copyModulesWithout } from '../testing/fixture-server.js';
import { place, unmountAll } from '../testing/mount.js';
import { until } from '../testing/until.js';
import { LazyPart } from './lazy-part.js';

/** A part that arrives when the test says so. */
function createPart() {
  const requests: { answer: (value: string) => void; fail: (message?: string) => void }[] = [];
  const seen: string[] = [];
  const part = new LazyPart<string>(
    () =>
      new Promise((answer, reject) =>
        requests.push({ answer, fail: (message = 'gone') => reject(new Error(message)) }),
      ),
    () => seen.push(part.failed ? 'failed' : (part.value ?? 'waiting')),
  );
  const untilSeen = (count: number) => until(() => seen.length === count, `the part told of ${count} changes`);
  return { part, requests, seen, untilSeen };
}

describe('LazyPart', () => {
  afterEach(unmountAll);

  it('fetches nothing before it is wanted, and once however often it is', async () => {
    const { part, requests, seen, untilSeen } = createPart();
    expect(requests).to.have.lengthOf(0);
    part.want();
    part.want();
    expect(requests).to.have.lengthOf(1);
    expect(part.value).to.equal(null);
    requests[0]?.answer('here');
    await untilSeen(1);
    part.want();
    expect(seen).to.deep.equal(['here']);
    expect(requests).to.have.lengthOf(1);
  });

  it('stays failed until it is told to try again', async () => {
    const { part, requests, seen, untilSeen } = createPart();
    part.want();
    requests[0]?.fail();
    await untilSeen(1);
    part.want();
    expect(part.failed).to.equal(true);
    expect(requests).to.have.lengthOf(1);
    part.retry();
    expect(part.failed).to.equal(false);
    requests[1]?.answer('here');
    await untilSeen(3);
    expect(seen).to.deep.equal(['failed', 'waiting', 'here']);
  });

  it('tries again only what has failed', async () => {
    const { part, requests, untilSeen } = createPart();
    part.retry();
    expect(requests).to.have.lengthOf(0);
    part.want();
    part.retry();
    requests[0]?.answer('here');
    await untilSeen(1);
    part.retry();
    expect(requests).to.have.lengthOf(1);
  });

  it('fetches a module that could not be fetched before', async () => {
    const copy = copyModulesWithout('published-files');
    const part = new LazyPart(
      () => copy.import<typeof import('./published-files.js')>('shared/published-files.ts'),
      () => undefined,
    );
    part.want();
    await until(() => part.failed, 'the module has not been found');
    part.retry();
    await until(() => part.failed, 'the module has not been found again');
    await copy.publish();
    part.retry();
    const { locatePublishedFile } = await until(() => part.value, 'the module has come');
    expect(locatePublishedFile('areas.topo.json')).to.match(/\/areas\.topo\.json$/);
  });

  it('keeps to the address that an import map may vouch for', async () => {
    const importMap = document.createElement('script');
    importMap.type = 'importmap';
    importMap.textContent = '{}';
    place(importMap);
    const { part, requests, untilSeen } = createPart();
    part.want();
    requests[0]?.fail(`Failed to fetch dynamically imported module: ${location.origin}/nothing.js`);
    await untilSeen(1);
    part.retry();
    expect(requests).to.have.lengthOf(2);
  });
});
