const LENGTH_LIMIT = 2_000;

/**
 * The only way an address from a feed becomes a link: an http or https address without user name or password, in its normal form,
 * or null. Relative addresses are refused unless a base is given.
 */
export function safeUrl(value: unknown, base?: string): string | null {
  if (typeof value !== 'string' || value.length > LENGTH_LIMIT) return null;
  try {
    const { protocol, username, password, href } = new URL(value, base);
    return /^https?:$/.test(protocol) && !username && !password ? href : null;
  } catch {
    return null;
  }
}
