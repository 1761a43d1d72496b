import { FeedError } from './feed-error.js';

export interface LoadOptions {
  /** Ends the request; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Milliseconds until the whole file must have arrived; default 20,000. */
  readonly timeoutMs?: number;
  /** Largest file read, in bytes after decompression; default 16 MiB. */
  readonly maxBytes?: number;
  /** In place of the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** Told of all text so far, and where it was found, each time that more has arrived. */
  readonly onText?: (text: string, url: string) => void;
}

export interface LoadedJson {
  readonly value: unknown;
  /** Where the file was found, after redirects. */
  readonly url: string;
}

/**
 * Fetches one JSON file, without cookies and without telling its server which page asked.
 *
 * @throws {FeedError} `network`, `http`, `timeout`, `too-large` or `not-json`.
 */
export async function loadJson(url: string, options: LoadOptions = {}): Promise<LoadedJson> {
  const { signal, timeoutMs = 20_000, maxBytes = 16 * 1024 * 1024, fetch = globalThis.fetch, onText } = options;
  signal?.throwIfAborted();
  const request = new AbortController();
  const stop = () => request.abort();
  const timer = setTimeout(stop, timeoutMs);
  signal?.addEventListener('abort', stop);
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: request.signal });
    if (!response.ok)
      throw new FeedError('http', `The server answered with status ${response.status}.`, {
        status: response.status,
      });
    const found = response.url || url;
    const text = await readText(response, maxBytes, (some) => onText?.(some, found));
    return { value: orNotJson(() => JSON.parse(text) as unknown), url: found };
  } catch (error) {
    signal?.throwIfAborted();
    if (request.signal.aborted) throw new FeedError('timeout', 'The file did not arrive in time.');
    stop(); // no more bytes of an answer that is of no use
    if (error instanceof FeedError) throw error;
    throw new FeedError(
      'network',
      'The file could not be fetched: check its address, and that its server sends Access-Control-Allow-Origin.',
      {
        cause: error,
      },
    );
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

async function readText(response: Response, maxBytes: number, onText: (text: string) => void): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  let text = '';
  const take = (bytes: Uint8Array) => {
    size += bytes.byteLength;
    if (size > maxBytes) throw new FeedError('too-large', 'The file is too large to read.');
    text += orNotJson(() => decoder.decode(bytes, { stream: true }));
    onText(text);
  };
  if (response.body) {
    // Piece by piece: a small compressed file can unpack into gigabytes.
    const reader = response.body.getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) take(piece.value);
  } else {
    take(new Uint8Array(await response.arrayBuffer()));
  }
  return text + orNotJson(() => decoder.decode());
}

function orNotJson<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new FeedError(
      'not-json',
      'The file is not JSON in UTF-8: check that its address does not lead to a web page.',
      {
        cause,
      },
    );
  }
}
