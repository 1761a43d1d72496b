import type { Candidate, Likeness } from '@msp-widgets/feed/questionnaire/partnership-index.js';
import { makeShowable } from '../quote.js';

const LIKENESSES: Readonly<Record<Likeness, string>> = {
  id: 'the id that the row has',
  name: 'the same name',
  alias: 'the same other name',
  'similar-name': 'a similar name in the same place',
  area: 'the same area and level under another name',
};

/** `Kent Network (kent-network): the same name, in another place` */
export function describeCandidate({ partnership, likeness, isSamePlace }: Candidate): string {
  const [name = partnership.id] = partnership.names;
  const place = isSamePlace ? '' : ', in another place';
  return `${makeShowable(name)} (${partnership.id}): ${LIKENESSES[likeness]}${place}`;
}

/** All of them in one cell of a spreadsheet. */
export function describeCandidates(candidates: readonly Candidate[]): string {
  return candidates.map(describeCandidate).join('\n');
}
