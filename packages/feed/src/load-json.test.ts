import { expect } from 'chai';
import { FeedError } from './feed-error.js';
import { loadJson, type LoadOptions } from './load-json.js';

const ADDRESS = 'https://example.org/feed.json';

/** A stand-in for the network that answers with `body` and remembers how it was asked. */
function answerWith(body: BodyInit | null, init?: ResponseInit) {
  const requests: { readonly url: unknown; readonly init: RequestInit | undefined }[] = [];
  const fetch: typeof globalThis.fetch = (url, requestInit) => {
    requests.push({ url, init: requestInit });
    return Promise.resolve(new Response(body, init));
  };
  return { fetch, requests };
}

/** A network that never answers, but listens to the signal, as fetch does. */
const silentFetch: typeof fetch = (_url, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
  });

async function failureOf(options: LoadOptions): Promise<unknown> {
  try {
    await loadJson(ADDRESS, options);
  } catch (error) {
    return error;
  }
  throw new Error('It loaded after all.');
}

async function codeOf(options: LoadOptions): Promise<string> {
  const error = await failureOf(options);
  if (!(error instanceof FeedError)) throw error;
  expect(error.message).to.match(/^The [^.]+\.$/);
  return error.code;
}

describe('loadJson', () => {
  it('loads JSON through the real fetch and says where it was found', async () => {
    const blob = URL.createObjectURL(new Blob(['{"title": "Môn"}']));
    try {
      expect(await loadJson(blob)).to.deep.equal({ value: { title: 'Môn' }, url: blob });
    } finally {
      URL.revokeObjectURL(blob);
    }
  });

  it('tells of what has arrived before the rest has', async () => {
    const told: (readonly [text: string, url: string])[] = [];
    const pieces = new TransformStream<Uint8Array, Uint8Array>();
    const writer = pieces.writable.getWriter();
    const encoder = new TextEncoder();
    const { fetch } = answerWith(pieces.readable);
    const loaded = new Promise<unknown>((resolve, reject) => {
      const onText = (text: string, url: string) => {
        told.push([text, url]);
        if (told.length === 1) void writer.write(encoder.encode(' 1}')).then(() => writer.close());
      };
      loadJson(ADDRESS, { fetch, onText }).then(({ value }) => resolve(value), reject);
    });
    await writer.write(encoder.encode('{"a":'));
    expect(await loaded).to.deep.equal({ a: 1 });
    expect(told).to.deep.equal([
      ['{"a":', ADDRESS],
      ['{"a": 1}', ADDRESS],
    ]);
  });

  it('asks without cookies, referrer or headers of its own', async () => {
    const { fetch, requests } = answerWith('{}');
    await loadJson(ADDRESS, { fetch });
    expect(requests).to.have.lengthOf(1);
    expect(requests[0]?.url).to.equal(ADDRESS);
    expect({ ...requests[0]?.init, signal: null }).to.deep.equal({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: null,
    });
  });

  it('accepts a byte order mark', async () => {
    expect((await loadJson(ADDRESS, answerWith('\ufeff[1]'))).value).to.deep.equal([1]);
  });

  it('puts together a character that arrives in two pieces', async () => {
    const bytes = new TextEncoder().encode('"Môn"');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.slice(0, 3));
        controller.enqueue(bytes.slice(3));
        controller.close();
      },
    });
    expect((await loadJson(ADDRESS, answerWith(body))).value).to.equal('Môn');
  });

  it('reads an answer that cannot be streamed', async () => {
    const response = { ok: true, body: null, url: '', arrayBuffer: () => new Blob(['[1]']).arrayBuffer() };
    const fetch = () => Promise.resolve(response as Response);
    expect(await loadJson(ADDRESS, { fetch })).to.deep.equal({ value: [1], url: ADDRESS });
    expect(await codeOf({ fetch, maxBytes: 2 })).to.equal('too-large');
  });

  for (const status of [404, 500, 401]) {
    it(`reports status ${status}`, async () => {
      const error = await failureOf(answerWith('{}', { status }));
      expect(error).to.include({ code: 'http', status });
    });
  }

  it('reports a network that does not answer, with its cause', async () => {
    const cause = new TypeError('Failed to fetch');
    const error = await failureOf({ fetch: () => Promise.reject(cause) });
    expect(error).to.include({ code: 'network', cause });
  });

  it('reports a connection lost half-way', async () => {
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(new TypeError('Connection lost'));
      },
    });
    expect(await codeOf(answerWith(body))).to.equal('network');
  });

  it('reports an address that is none', async () => {
    expect(await loadJson('http://[').catch((error: unknown) => error)).to.include({ code: 'network' });
  });

  const notJson: readonly (readonly [string, BodyInit])[] = [
    ['a web page', '<!doctype html><title>Not found</title>'],
    ['nothing', ''],
    ['half a file', '{"features": ['],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x5b, 0x00, 0x5d, 0x00])],
    ['Latin-1', new Uint8Array([0x22, 0x4d, 0xf4, 0x6e, 0x22])],
    ['half a character at the end', new Uint8Array([0x5b, 0x5d, 0xc3])],
  ];
  for (const [name, body] of notJson) {
    it(`reports ${name} as no JSON in UTF-8`, async () => {
      expect(await codeOf(answerWith(body))).to.equal('not-json');
    });
  }

  it('reads up to the cap and not a byte more', async () => {
    expect((await loadJson(ADDRESS, { ...answerWith('[1234]'), maxBytes: 6 })).value).to.deep.equal([1234]);
    expect(await codeOf({ ...answerWith('[12345]'), maxBytes: 6 })).to.equal('too-large');
  });

  it('counts bytes, not characters', async () => {
    expect(await codeOf({ ...answerWith('"ôô"'), maxBytes: 5 })).to.equal('too-large');
  });

  it('stops reading an endless file at 16 MiB and ends the request', async () => {
    const piece = new Uint8Array(1024 * 1024).fill(0x20);
    let pieces = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pieces += 1;
        controller.enqueue(piece);
      },
    });
    const { fetch, requests } = answerWith(body);
    expect(await codeOf({ fetch })).to.equal('too-large');
    // A stream may hold one piece ready.
    expect(pieces).to.be.within(17, 18);
    expect(requests[0]?.init?.signal?.aborted).to.equal(true);
  });

  it('gives up at the timeout', async () => {
    expect(await codeOf({ fetch: silentFetch, timeoutMs: 0 })).to.equal('timeout');
  });

  it('gives up on a file that begins and never ends', async () => {
    const fetch: typeof globalThis.fetch = (_url, init) => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(new Uint8Array([0x5b]));
          init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason));
        },
      });
      return Promise.resolve(new Response(body));
    };
    expect(await codeOf({ fetch, timeoutMs: 0 })).to.equal('timeout');
  });

  it('passes the abort of whoever asked on as it is', async () => {
    const controller = new AbortController();
    const failure = failureOf({ fetch: silentFetch, signal: controller.signal });
    controller.abort();
    expect(await failure).to.equal(controller.signal.reason);
    expect(await failure).to.include({ name: 'AbortError' });
  });

  it('does not ask at all when it was aborted before', async () => {
    const { fetch, requests } = answerWith('{}');
    expect(await failureOf({ fetch, signal: AbortSignal.abort() })).to.include({ name: 'AbortError' });
    expect(requests).to.deep.equal([]);
  });

  it('ends the request when the answer is of no use', async () => {
    const { fetch, requests } = answerWith('{}', { status: 404 });
    await failureOf({ fetch });
    expect(requests[0]?.init?.signal?.aborted).to.equal(true);
  });

  it('survives nesting far deeper than any feed', async () => {
    const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    const outcome = await loadJson(ADDRESS, answerWith(deep(1_000_000))).then(
      () => 'read',
      (error: unknown) => (error instanceof FeedError ? error.code : error),
    );
    // Browsers differ in how deep they read.
    expect(outcome).to.be.oneOf(['read', 'not-json']);
  });
});
