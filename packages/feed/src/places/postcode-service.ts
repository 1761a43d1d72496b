import type { AreaRegister } from '../areas/area-register.js';
import { FeedError } from '../feed-error.js';
import { isJsonObject } from '../json-readers.js';
import { loadJson, type LoadOptions } from '../load-json.js';
import { answerFromCodes } from './locate-postcode.js';
import type { PlaceAnswer } from './place-option.js';
import type { Postcode } from './postcode.js';

/** A postcode that is whole: nothing less is ever sent. */
export type FullPostcode = Postcode & { readonly full: string };

/** Members of a service's `codes` that name an area, smallest first. */
const CODE_MEMBERS = ['admin_district', 'admin_county', 'pfa'];

/**
 * Asks a service compatible with postcodes.io which areas a postcode is in. Only for pages whose author has named a
 * service: the postcode leaves the page.
 *
 * @param base address of the service, such as `https://api.postcodes.io`
 * @returns located, or what is wrong with the postcode
 * @throws {FeedError} when the service cannot be asked, or does not answer as expected: fall back on `locatePostcode`.
 */
export async function askPostcodeService(
  postcode: FullPostcode,
  base: string,
  register: AreaRegister,
  options: LoadOptions = {},
): Promise<PlaceAnswer> {
  const ask = (path: string) => loadJson(locate(base, path, postcode), options);
  try {
    const answer = answerFromCodes(postcode, readCodes((await ask('postcodes')).value), 'postcode-service', register);
    if (answer.kind !== 'unknown') return answer;
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return { kind: 'postcode-problem', problem: await isTerminated(ask), text: postcode.full };
  }
  throw new FeedError('not-a-feed', 'The postcode service named no area that is known here.');
}

/** A withdrawn postcode has an address of its own at postcodes.io. Another service need not have it. */
async function isTerminated(ask: (path: string) => Promise<unknown>): Promise<'terminated' | 'not-in-use'> {
  try {
    await ask('terminated_postcodes');
    return 'terminated';
  } catch (error) {
    if (isNotFound(error)) return 'not-in-use';
    throw error;
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof FeedError && error.status === 404;
}

function locate(base: string, path: string, { full }: FullPostcode): string {
  return new URL(`${path}/${full.replace(' ', '')}`, base.endsWith('/') ? base : `${base}/`).href;
}

function readCodes(value: unknown): readonly string[] {
  const result = isJsonObject(value) ? value['result'] : null;
  const codes = isJsonObject(result) ? result['codes'] : null;
  return CODE_MEMBERS.flatMap((name) => {
    const code = isJsonObject(codes) ? codes[name] : null;
    return typeof code === 'string' ? [code] : [];
  });
}
