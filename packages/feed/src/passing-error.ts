import { FeedError } from './feed-error.js';

/** Too many requests in a short time. */
const TOO_MANY = 429;

/** Whether a file that did not arrive may well do so in a minute: nobody was reached, or the server could not answer just then. */
export function isPassing(reason: unknown): boolean {
  if (!(reason instanceof FeedError)) return false;
  const { code, status = 0 } = reason;
  return code === 'network' || code === 'timeout' || status >= 500 || status === TOO_MANY;
}
