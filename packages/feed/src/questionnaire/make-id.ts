import { splitWords } from '../split-words.js';

const LENGTH_LIMIT = 80;

/**
 * An id for a new partnership, made of its name: `kent-anti-slavery-partnership`. A number at the end tells it from one that is taken. A name
 * without a letter or digit that an id may have gives `partnership`.
 */
export function makePartnershipId(name: string, isTaken: (id: string) => boolean): string {
  const words = splitWords(name.replaceAll('&', ' and ')).map((word) => word.replace(/[^a-z\d]/g, ''));
  const slug =
    words
      .filter((word) => word !== '')
      .join('-')
      .slice(0, LENGTH_LIMIT)
      .replace(/-+$/, '') || 'partnership';
  if (!isTaken(slug)) return slug;
  let number = 2;
  while (isTaken(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
