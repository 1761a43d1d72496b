const LENGTH_LIMIT = 2_000;

/**
 * Addresses that are in their normal form as they stand: small letters, no port, no segment that starts with a dot, nothing to be
 * escaped. Most in a feed are, and making a `URL` of each would take longer than all else that is done with the feed.
 */
const NORMAL =
  /^https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}\/(?:[\w-][\w.~-]*)?(?:\/(?:[\w-][\w.~-]*)?)*(?:\?[\w=&.-]*)?(?:#[\w=&.-]*)?$/;

/**
 * The only way an address from a feed becomes a link: an http or https address without user name or password, in its normal form,
 * or null. Relative addresses are refused unless a base is given.
 */
export function safeUrl(value: unknown, base?: string): string | null {
  if (typeof value !== 'string' || value.length > LENGTH_LIMIT) return null;
  if (NORMAL.test(value)) return value;
  try {
    const { protocol, username, password, href } = new URL(value, base);
    return /^https?:$/.test(protocol) && !username && !password ? href : null;
  } catch {
    return null;
  }
}
