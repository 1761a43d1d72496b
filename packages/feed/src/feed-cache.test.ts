import { expect } from 'chai';
import { RequestCache } from './feed-cache.js';

const ADDRESS = 'https://example.org/feed.json';

interface Request {
  readonly url: string;
  readonly signal: AbortSignal;
  readonly answer: (value: string) => void;
  readonly fail: (reason: Error) => void;
}

/** A cache over a network that answers when the test says so. */
function makeCache(maxAgeMs?: number) {
  const requests: Request[] = [];
  const clock = { now: 0 };
  const load = (url: string, { signal }: { readonly signal: AbortSignal }) =>
    new Promise<string>((answer, fail) => {
      signal.addEventListener('abort', () => fail(new Error('ended')));
      requests.push({ url, signal, answer, fail });
    });
  const options = { now: () => clock.now, ...(maxAgeMs !== undefined && { maxAgeMs }) };
  return { cache: new RequestCache<string>(load, options), requests, clock };
}

const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no failure',
    (reason: unknown) => reason,
  );

describe('RequestCache', () => {
  const unhandled: unknown[] = [];
  const onUnhandled = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    unhandled.push(event.reason);
  };
  before(() => addEventListener('unhandledrejection', onUnhandled));
  after(() => removeEventListener('unhandledrejection', onUnhandled));

  it('makes one request for everyone who asks for an address', async () => {
    const { cache, requests } = makeCache();
    const answers = Promise.all([cache.get(ADDRESS), cache.get(ADDRESS), cache.get(ADDRESS)]);
    requests[0]?.answer('feed');
    expect(await answers).to.deep.equal(['feed', 'feed', 'feed']);
    expect(requests.map(({ url }) => url)).to.deep.equal([ADDRESS]);
  });

  it('makes a request for each address', async () => {
    const { cache, requests } = makeCache();
    const answers = Promise.all([cache.get('https://example.org/a'), cache.get('https://example.org/b')]);
    requests[1]?.answer('b');
    requests[0]?.answer('a');
    expect(await answers).to.deep.equal(['a', 'b']);
  });

  it('keeps an answer for five minutes from when it arrived', async () => {
    const { cache, requests, clock } = makeCache();
    const first = cache.get(ADDRESS);
    clock.now = 1_000;
    requests[0]?.answer('old');
    await first;
    clock.now = 300_999;
    expect(await cache.get(ADDRESS)).to.equal('old');
    clock.now = 301_000;
    const second = cache.get(ADDRESS);
    requests[1]?.answer('new');
    expect(await second).to.equal('new');
  });

  it('keeps an answer for as long as it is told', async () => {
    const { cache, requests, clock } = makeCache(10);
    const first = cache.get(ADDRESS);
    requests[0]?.answer('old');
    await first;
    clock.now = 9;
    await cache.get(ADDRESS);
    clock.now = 10;
    void cache.get(ADDRESS);
    expect(requests).to.have.lengthOf(2);
  });

  it('tells everyone of a failure, and has forgotten it when they hear of it', async () => {
    const { cache, requests } = makeCache();
    const failure = new Error('No answer.');
    const again = cache.get(ADDRESS).catch(() => cache.get(ADDRESS));
    const other = reasonOf(cache.get(ADDRESS));
    requests[0]?.fail(failure);
    expect(await other).to.equal(failure);
    expect(requests).to.have.lengthOf(2);
    requests[1]?.answer('feed');
    expect(await again).to.equal('feed');
  });

  it('treats a loader that throws as one that fails', async () => {
    const failure = new Error('Thrown.');
    const cache = new RequestCache<string>(() => {
      throw failure;
    });
    expect(await reasonOf(cache.get(ADDRESS))).to.equal(failure);
  });

  it('rejects only the one who leaves, with the reason given', async () => {
    const { cache, requests } = makeCache();
    const leaver = new AbortController();
    const left = reasonOf(cache.get(ADDRESS, leaver.signal));
    const stayed = cache.get(ADDRESS, new AbortController().signal);
    leaver.abort();
    expect(await left).to.equal(leaver.signal.reason);
    expect(requests[0]?.signal.aborted).to.equal(false);
    requests[0]?.answer('feed');
    expect(await stayed).to.equal('feed');
  });

  it('ends the request when the last one leaves, and starts afresh for the next', async () => {
    const { cache, requests } = makeCache();
    const leavers = [new AbortController(), new AbortController()];
    const left = Promise.all(leavers.map(({ signal }) => reasonOf(cache.get(ADDRESS, signal))));
    for (const leaver of leavers) leaver.abort();
    expect(requests[0]?.signal.aborted).to.equal(true);
    const next = cache.get(ADDRESS);
    await left;
    requests[1]?.answer('feed');
    expect(await next).to.equal('feed');
    expect(await cache.get(ADDRESS)).to.equal('feed');
    expect(requests).to.have.lengthOf(2);
  });

  it('does not ask for someone who has left already', async () => {
    const { cache, requests } = makeCache();
    expect(await reasonOf(cache.get(ADDRESS, AbortSignal.abort()))).to.include({ name: 'AbortError' });
    expect(requests).to.deep.equal([]);
  });

  it('keeps an answer when those who had it leave later', async () => {
    const { cache, requests } = makeCache();
    const leaver = new AbortController();
    const first = cache.get(ADDRESS, leaver.signal);
    requests[0]?.answer('feed');
    await first;
    leaver.abort();
    expect(requests[0]?.signal.aborted).to.equal(false);
    expect(await cache.get(ADDRESS)).to.equal('feed');
    expect(requests).to.have.lengthOf(1);
  });

  it('stops listening to those who have their answer', async () => {
    const { cache, requests } = makeCache();
    const leaver = new AbortController();
    const first = cache.get(ADDRESS, leaver.signal);
    requests[0]?.answer('feed');
    await first;
    let isHeard = false;
    Object.defineProperty(leaver.signal, 'reason', {
      get() {
        isHeard = true;
      },
    });
    leaver.abort();
    expect(isHeard).to.equal(false);
  });

  it('leaves no rejection unhandled', async () => {
    const { cache, requests } = makeCache();
    const leaver = new AbortController();
    const left = reasonOf(cache.get(ADDRESS, leaver.signal));
    leaver.abort();
    await left;
    const failed = reasonOf(cache.get(ADDRESS));
    requests[1]?.fail(new Error('No answer.'));
    await failed;
    // Browsers report these in a task of their own, after the promises have settled.
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
    expect(unhandled).to.deep.equal([]);
  });
});
