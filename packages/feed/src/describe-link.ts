/** How addresses and telephone numbers are written for people and for machines. */

/** Longest that an address becomes on a page. */
const LENGTH = 60;

/** An address as people say it: without scheme, `www.` and closing slash, and not longer than a line. */
export function describeUrl(url: string): string {
  const words = url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
  return words.length > LENGTH ? `${words.slice(0, LENGTH - 3)}…` : words;
}

/** A number as a telephone dials it: without the "(0)" that people write after a country code, and without spaces. */
export function dialPhone(phone: string): string {
  return phone.replace(/^(\+.*)\(0\)/, '$1').replace(/[^+\d]/g, '');
}
