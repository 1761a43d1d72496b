import type { FileFacts } from '@msp-widgets/feed/doctor/page-facts.js';
import type { WantedFile } from '@msp-widgets/feed/doctor/wanted-files.js';

/** Milliseconds until a file that has not arrived counts as missing. */
const PATIENCE = 20_000;

const ALGORITHMS = { sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' };

const NOTHING: FileFacts = { answer: 'none', status: 0, type: '', text: '', hashes: [] };

/** Asks for a file as the elements do, without cookies and without saying who asks; and, when that fails, whether it is there at all. */
export async function probeFile({ address }: WantedFile): Promise<FileFacts> {
  try {
    return await readAnswer(await request(address, 'cors'));
  } catch {
    return { ...NOTHING, answer: await request(address, 'no-cors').then(judgeOpaque, () => 'none' as const) };
  }
}

function request(address: string, mode: RequestMode): Promise<Response> {
  const signal = AbortSignal.timeout(PATIENCE);
  return fetch(address, { mode, credentials: 'omit', referrerPolicy: 'no-referrer', signal });
}

/** An answer to a page that may not read it has no status. */
function judgeOpaque({ type }: Response): FileFacts['answer'] {
  return type === 'opaque' ? 'closed' : 'none';
}

async function readAnswer(response: Response): Promise<FileFacts> {
  const bytes = await response.arrayBuffer();
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
  const text = new TextDecoder().decode(bytes);
  return { answer: 'read', status: response.status, type: type.trim().toLowerCase(), text, hashes: await hash(bytes) };
}

/** None on a page over http, where browsers have no cryptography to offer. */
async function hash(bytes: ArrayBuffer): Promise<readonly string[]> {
  if (!isSecureContext) return [];
  const digests = Object.entries(ALGORITHMS).map(async ([prefix, algorithm]) => {
    const digest = new Uint8Array(await crypto.subtle.digest(algorithm, bytes));
    return `${prefix}-${btoa(String.fromCharCode(...digest))}`;
  });
  return Promise.all(digests);
}
