import { HELPLINE } from '@msp-widgets/feed/help-line.js';
import { measureEditDistance } from '@msp-widgets/feed/edit-distance.js';
import { quote } from '../../quote.js';
import type { FeedDocument } from '../feed-document.js';
import { reportError, reportWarning, type Fault } from '../finding.js';

/** The Modern Slavery and Exploitation Helpline, as it is written and as it is dialled. */
const SHOWN = HELPLINE.display;
const DIALLED = SHOWN.replaceAll(' ', '');

/** Groups of digits and what may stand between them in one telephone number: `+44 (0) 800-0121 700`. */
const NUMBER = /\d+(?:[\s().\u2010-\u2015/-]{1,4}\d+)*/gu;

interface LookAlike {
  readonly text: string;
  /** Digits wrong, missing, too many or swapped: 1 or 2. */
  readonly distance: number;
}

/**
 * Telephone numbers, in any text, that are nearly the helpline's: someone in need would reach a stranger. One digit away is an error; two may be
 * another number. How the digits are grouped makes no difference.
 */
export function* checkHelpline({ strings }: FeedDocument): Iterable<Fault> {
  for (const { path, value } of strings) {
    if (/^https?:/.test(value)) continue;
    const text = value.normalize('NFKC').replace(/\p{Cf}/gu, '');
    for (const [number] of text.matchAll(NUMBER)) {
      const lookAlike = findLookAlike(number);
      if (lookAlike) yield describeLookAlike(lookAlike, path);
    }
  }
}

function describeLookAlike({ text, distance }: LookAlike, path: Fault['path']): Fault {
  return distance === 1
    ? reportError(path, `${quote(text)} looks like the helpline's number and is not. The helpline is ${SHOWN}.`)
    : reportWarning(path, `${quote(text)} is close to the helpline's number, ${SHOWN}. Check which one is meant.`);
}

/** The run of groups that is nearest to the helpline's number, when none of the groups belongs to the number itself. */
function findLookAlike(number: string): LookAlike | null {
  const groups = [...number.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({ digits, start: index }));
  const isRight = new Set<number>();
  let nearest: LookAlike | null = null;
  for (const run of listRuns(groups)) {
    if (run.digits === DIALLED) for (let place = run.first; place <= run.last; place++) isRight.add(place);
  }
  for (const { first, last, digits } of listRuns(groups)) {
    if ([...isRight].some((place) => first <= place && place <= last)) continue;
    const distance = measureEditDistance(digits, DIALLED, 2);
    if (distance > 2 || (nearest && nearest.distance <= distance)) continue;
    const end = groups[last];
    nearest = { text: number.slice(groups[first]?.start, end && end.start + end.digits.length), distance };
  }
  return nearest;
}

/** Every run of neighbouring groups that is about as long as the number, dialled from inside the country. */
function* listRuns(groups: readonly { readonly digits: string }[]) {
  for (let first = 0; first < groups.length; first++) {
    let digits = '';
    for (let last = first; last < groups.length && digits.length <= 16; last++) {
      digits += groups[last]?.digits ?? '';
      if (digits.length >= 9 && digits.length <= 16) {
        yield { first, last, digits: digits.replace(/^(?:00)?44(?:0(?=[1-9]))?/, '0') };
      }
    }
  }
}
