/** Ways in which a request can end without an answer. */
export type WebFaultKind = 'unknown-host' | 'refused' | 'certificate' | 'timeout' | 'broken' | 'too-large';

/** Why an address gave no answer at all. An answer that says "not found" is an answer. */
export class WebFault extends Error {
  override readonly name = 'WebFault';
  readonly kind: WebFaultKind;

  constructor(kind: WebFaultKind, options?: ErrorOptions) {
    super(WORDS[kind], options);
    this.kind = kind;
  }
}

const WORDS: Readonly<Record<WebFaultKind, string>> = {
  'unknown-host': 'there is no website of that name. Check the spelling',
  refused: 'the website does not let anybody in: its server is not running, or is behind a firewall',
  certificate: "the website's certificate is not valid, so browsers warn their visitors. Ask its web host to renew it",
  timeout: 'the website did not answer in time. Try again later',
  broken: 'the connection broke off. Try again later',
  'too-large': 'the file is too large to be read',
};

/** What a server said. */
export interface WebAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Empty for HEAD, and when the body was not asked for. */
  readonly body: Uint8Array;
}

export interface RequestOptions {
  readonly method?: 'GET' | 'HEAD';
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds until everything must have arrived. */
  readonly timeoutMs: number;
  /** Largest body that is read, in bytes after decompression; 0 reads none. */
  readonly maxBytes: number;
}

/** Says who asks, so that a web host can find out what the requests are for. */
const USER_AGENT = 'msp-validate/1 (checks a feed of modern slavery partnerships and its links)';

/**
 * Asks one address once. Does not follow redirects, so that each step can be looked at.
 * @throws WebFault when there is no answer.
 */
export async function requestAddress(address: string, options: RequestOptions): Promise<WebAnswer> {
  const { method = 'GET', headers = {}, timeoutMs, maxBytes } = options;
  const request = new AbortController();
  const timer = setTimeout(() => request.abort(), timeoutMs);
  try {
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      signal: request.signal,
      headers: { 'user-agent': USER_AGENT, ...headers },
    });
    const body = await readBody(response, maxBytes);
    return { status: response.status, headers: response.headers, body };
  } catch (error) {
    if (error instanceof WebFault) throw error;
    throw new WebFault(request.signal.aborted ? 'timeout' : nameFault(error), { cause: error });
  } finally {
    clearTimeout(timer);
    request.abort(); // whatever of the body was not wanted
  }
}

async function readBody(response: Response, maxBytes: number): Promise<Uint8Array> {
  if (maxBytes === 0 || !response.body) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let size = 0;
  // Piece by piece: a small compressed file can unpack into gigabytes.
  for await (const piece of response.body as AsyncIterable<Uint8Array>) {
    size += piece.byteLength;
    if (size > maxBytes) throw new WebFault('too-large');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function nameFault(error: unknown): WebFaultKind {
  const { cause } = error as { cause?: { code?: unknown } };
  const code = typeof cause?.code === 'string' ? cause.code : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'unknown-host';
  if (code === 'ECONNREFUSED' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH') return 'refused';
  if (/CERT|SIGNATURE|ALTNAME|SELF_SIGNED/.test(code)) return 'certificate';
  return /TIMEOUT/i.test(code) ? 'timeout' : 'broken';
}
