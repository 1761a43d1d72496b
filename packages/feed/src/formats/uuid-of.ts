import { v5 as nameUuid } from 'uuid';

/** Ours alone, so that an id of a feed never becomes the UUID of something else. */
const NAMESPACE = '3f6c1d0e-5a53-4d0e-9a60-6d1b7c1f6f0b';

/**
 * The UUID of something that a feed names: the same for the same words, in every export (RFC 9562, version 5).
 * @param path what it is, whose it is, and which of several
 */
export function uuidOf(...path: readonly string[]): string {
  return nameUuid(JSON.stringify(path), NAMESPACE);
}
