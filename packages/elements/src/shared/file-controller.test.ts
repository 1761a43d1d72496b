import { RequestCache } from '@msp-widgets/feed/feed-cache.js';
import { FeedError } from '@msp-widgets/feed/feed-error.js';
import type { ReactiveController } from 'lit';
import { expect } from 'chai';
import { until } from '../testing/until.js';
import { FileController } from './file-controller.js';

interface Request {
  readonly url: string;
  readonly signal: AbortSignal;
  readonly answer: (value: string) => void;
  readonly fail: (reason: unknown) => void;
}

/** A controller on an element and a network that both do as the test says. Nothing is kept, so that every request is made. */
function createFile() {
  const requests: Request[] = [];
  const page = { url: null as string | null, updates: 0 };
  const cache = new RequestCache<string>(
    (url, { signal }) =>
      new Promise((answer, fail) => {
        signal.addEventListener('abort', () => fail(signal.reason));
        requests.push({ url, signal, answer, fail });
      }),
    { maxAgeMs: 0 },
  );
  const host = {
    addController: (_controller: ReactiveController) => undefined,
    removeController: () => undefined,
    requestUpdate: () => (page.updates += 1),
    updateComplete: Promise.resolve(true),
  };
  const file = new FileController(host, cache, () => page.url);
  const visit = (url: string | null) => {
    page.url = url;
    file.hostUpdate();
  };
  const untilStatus = (status: string) => until(() => file.state.status === status, `the file is ${status}`);
  return { file, requests, page, visit, untilStatus };
}

const gone = new FeedError('http', 'The server answered with status 500: check the address.');

describe('FileController', () => {
  it('asks for nothing without an address', () => {
    const { file, requests, visit } = createFile();
    file.hostConnected();
    visit(null);
    expect(requests).to.have.lengthOf(0);
    expect(file.state).to.deep.equal({ status: 'idle' });
  });

  it('asks once, and has the element drawn again when the file is there', async () => {
    const { file, requests, page, visit, untilStatus } = createFile();
    visit('https://example.org/feed');
    visit('https://example.org/feed');
    expect(requests).to.have.lengthOf(1);
    expect(file.state.status).to.equal('loading');
    requests[0]?.answer('feed');
    await untilStatus('ready');
    expect(file.value).to.equal('feed');
    expect(page.updates).to.equal(1);
  });

  it('lets the latest address win, and ends the request for the one before', async () => {
    const { file, requests, page, visit, untilStatus } = createFile();
    visit('https://example.org/old');
    visit('https://example.org/new');
    expect(requests[0]?.signal.aborted).to.equal(true);
    requests[0]?.answer('old');
    requests[1]?.answer('new');
    await untilStatus('ready');
    expect(file.value).to.equal('new');
    expect(page.updates).to.equal(1);
  });

  it('shows nothing of one address under another', async () => {
    const { file, requests, visit, untilStatus } = createFile();
    visit('https://example.org/derbyshire');
    requests[0]?.answer('derbyshire');
    await untilStatus('ready');
    visit('https://example.org/wales');
    expect(file.value).to.equal(null);
    requests[1]?.fail(gone);
    await untilStatus('failed');
    expect(file.value).to.equal(null);
    expect(file.error).to.equal(gone);
  });

  it('never shows that it ended a request', async () => {
    const { file, requests, page, visit, untilStatus } = createFile();
    visit('https://example.org/feed');
    file.hostDisconnected();
    expect(requests[0]?.signal.aborted).to.equal(true);
    const other = createFile();
    other.visit('https://example.org/feed');
    other.requests[0]?.fail(gone);
    // Later than the one above, and so after it has been heard of.
    await other.untilStatus('failed');
    expect(file.error).to.equal(null);
    expect(page.updates).to.equal(0);
    visit('https://example.org/feed');
    file.hostConnected();
    requests[1]?.answer('feed');
    await untilStatus('ready');
    expect(file.value).to.equal('feed');
  });

  it('asks again for what had failed when its element comes back', async () => {
    const { file, requests, visit, untilStatus } = createFile();
    visit('https://example.org/feed');
    requests[0]?.fail(gone);
    await untilStatus('failed');
    file.hostDisconnected();
    file.hostConnected();
    requests[1]?.answer('feed');
    await untilStatus('ready');
    expect(file.value).to.equal('feed');
  });

  it('keeps the last good value while a newer one loads, and when that fails', async () => {
    const { file, requests, visit, untilStatus } = createFile();
    visit('https://example.org/feed');
    requests[0]?.answer('feed');
    await untilStatus('ready');
    file.hostDisconnected();
    file.hostConnected();
    expect(file.state.status).to.equal('loading');
    expect(file.value).to.equal('feed');
    requests[1]?.fail(gone);
    await untilStatus('failed');
    expect(file.value).to.equal('feed');
    expect(file.error).to.equal(gone);
    file.retry();
    expect(file.error).to.equal(null);
    requests[2]?.answer('newer');
    await untilStatus('ready');
    expect(file.value).to.equal('newer');
  });

  it('tries again only what has not arrived', async () => {
    const { file, requests, visit, untilStatus } = createFile();
    file.retry();
    expect(requests).to.have.lengthOf(0);
    visit('https://example.org/feed');
    requests[0]?.answer('feed');
    await untilStatus('ready');
    file.retry();
    expect(requests).to.have.lengthOf(1);
  });

  it('gives every failure a code', async () => {
    const { file, requests, visit, untilStatus } = createFile();
    visit('https://example.org/feed');
    requests[0]?.fail(new TypeError('surprise'));
    await untilStatus('failed');
    expect(file.error?.code).to.equal('network');
    expect(file.error?.cause).to.be.instanceOf(TypeError);
  });
});
