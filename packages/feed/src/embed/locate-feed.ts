import { safeUrl } from '../safe-url.js';

export type FeedLocation =
  | { readonly kind: 'found'; readonly address: string }
  /** Nobody said which feed. */
  | { readonly kind: 'missing' }
  /** No web address, or one on another website: a stranger could otherwise show a false directory under the name of this one. */
  | { readonly kind: 'refused' };

/**
 * Which feed a page for frames may show: the one that is written into it, or one of its own website that its address names.
 * @param src what the page's address names
 * @param page whole address of the page
 * @param written what its publisher has written into the page, wherever that leads
 */
export function locateFeed(src: string | null, page: string, written: string | null = null): FeedLocation {
  if (written !== null) return locate(written, page, () => true);
  if (src === null) return { kind: 'missing' };
  // In a sandbox the page's own `origin` is "null"; that of its address is still what it came from.
  return locate(src, page, (address) => new URL(address).origin === new URL(page).origin);
}

function locate(src: string, page: string, isAllowed: (address: string) => boolean): FeedLocation {
  const address = safeUrl(src, page);
  return address !== null && isAllowed(address) ? { kind: 'found', address } : { kind: 'refused' };
}
