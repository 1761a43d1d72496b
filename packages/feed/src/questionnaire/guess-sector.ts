/** Words in the name of an organisation that tell its sector, English and Welsh. The first that fits counts. */
const TELLING_WORDS: readonly (readonly [code: string, words: RegExp])[] = [
  ['police-and-crime-commissioner', /\b(police (and|&|, fire and) crime|opcc|pcc)\b|comisiynydd (yr )?heddlu/i],
  ['fire-and-rescue', /\bfire (and|&) rescue\b|\btân ac achub\b/i],
  ['police', /\b(police|constabulary|heddlu)\b/i],
  ['safeguarding-board', /\bsafeguarding (adults |children'?s? )?(board|partnership)\b|\bbwrdd diogelu\b/i],
  ['community-safety-partnership', /\bcommunity safety partnership\b/i],
  ['combined-authority', /\bcombined authority\b/i],
  ['health', /\b(nhs|health board|hospital|integrated care board|bwrdd iechyd|ysbyty|gig)\b/i],
  ['academia', /\b(university|prifysgol)\b/i],
  ['faith', /\b(diocese|church|cathedral|mosque|synagogue|gurdwara|esgobaeth|eglwys)\b/i],
  ['housing', /\b(housing association|cymdeithas dai)\b/i],
  ['local-authority', /\b(council|cyngor|borough of)\b/i],
];

/**
 * The sector that the name of an organisation tells by itself: Kent Police are police. Null for most names.
 * @param isKnown whether the feed has a sector of this code
 */
export function guessSector(name: string, isKnown: (code: string) => boolean): string | null {
  return TELLING_WORDS.find(([code, words]) => words.test(name) && isKnown(code))?.[0] ?? null;
}
