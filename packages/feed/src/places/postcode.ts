import { toNormalised, validOutcode } from 'postcode';

/** A postcode, or the first half of one, in its usual spelling. */
export interface Postcode {
  /** The letters it begins with, such as `NG`. */
  readonly area: string;
  /** The first half, such as `NG7`. */
  readonly outcode: string;
  /** The whole, such as `NG7 2RD`; null when only the first half was given. */
  readonly full: string | null;
}

/** What is wrong with a postcode; each has a sentence of its own. */
export type PostcodeProblem =
  /** Meant as a postcode, but none is written so. */
  | 'malformed'
  /** No postcode begins so. */
  | 'unknown-area'
  /** Well written, but no address has it. */
  | 'not-in-use'
  /** Once in use, and withdrawn. */
  | 'terminated'
  /** Jersey, Guernsey, Isle of Man: not in the UK, with police of their own. */
  | 'crown-dependency'
  /** Gibraltar, the Falklands and others. */
  | 'overseas-territory'
  /** British Forces, wherever they are. */
  | 'armed-forces'
  /** Given to an organisation, not to a place: BX and GIR. */
  | 'non-geographic';

export type PostcodeReading =
  | { readonly kind: 'postcode'; readonly postcode: Postcode }
  | { readonly kind: 'problem'; readonly problem: PostcodeProblem; readonly text: string };

/** Longer texts are no postcode, however they begin. */
const MAX_LENGTH = 10;

/** Beginnings of postcodes that lead nowhere in the UK. Crown Dependencies are in the table of postcode areas instead. */
const ELSEWHERE: ReadonlyMap<string, PostcodeProblem> = new Map([
  ['BX', 'non-geographic'],
  ['GIR', 'non-geographic'],
  ['BF', 'armed-forces'],
  ['BFPO', 'armed-forces'],
  ...['AI', 'ASCN', 'BBND', 'BIQQ', 'FIQQ', 'GX', 'PCRN', 'SIQQ', 'STHL', 'TDCU', 'TKCA'].map(
    (area) => [area, 'overseas-territory'] as const,
  ),
]);

/** An outcode that ends in a letter is in the middle of London; elsewhere, "G4S" is a company and no postcode. */
const LETTERED_OUTCODE = /^(EC?|N|NW|SE|SW|WC?)\d[A-Z]$/;
/** The second half never has the letters that are easily taken for others. */
const INCODE = /\d[ABD-HJLNP-UW-Z]{2}$/;
const UNFINISHED = /^([A-Z]{1,2}\d[A-Z\d]?) ?\d[A-Z]?$/;
/** Two halves, both with a digit, or with a letter that looks like one; unlike "A1 road". */
const MEANT_AS_POSTCODE = /^[A-Z]{1,2}\d(?:[A-Z\d]{0,2} ?(?=[A-Z]*\d)[A-Z\d]{2,5}|[A-Z\d]? ?[OI][A-Z]{2})$/;

/**
 * Reads what somebody typed as a postcode, in any spacing and case: whole, its first half, or somewhere in between. Null
 * when it is nothing of the kind. Whether a UK postcode area begins so is for the table of postcode areas to say.
 */
export function readPostcode(text: string): PostcodeReading | null {
  const shown = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.,-]+/g, ' ')
    .trim();
  const compact = shown.replaceAll(' ', '');
  if (compact.length > MAX_LENGTH) return null;
  const elsewhere = findElsewhere(compact);
  if (elsewhere) return { kind: 'problem', problem: elsewhere, text: shown };
  const full = toNormalised(compact);
  if (full !== null) {
    const [outcode = ''] = full.split(' ');
    return INCODE.test(full) && isOutcode(outcode)
      ? { kind: 'postcode', postcode: { area: areaOf(outcode), outcode, full } }
      : { kind: 'problem', problem: 'malformed', text: shown };
  }
  const outcode = isOutcode(shown) ? shown : (UNFINISHED.exec(shown)?.[1] ?? '');
  if (isOutcode(outcode)) return { kind: 'postcode', postcode: { area: areaOf(outcode), outcode, full: null } };
  return MEANT_AS_POSTCODE.test(shown) ? { kind: 'problem', problem: 'malformed', text: shown } : null;
}

function isOutcode(text: string): boolean {
  return validOutcode(text) && (/\d$/.test(text) || LETTERED_OUTCODE.test(text));
}

function areaOf(outcode: string): string {
  return outcode.replace(/\d.*/, '');
}

/** Any of these followed by a digit, so that "Bfc" and "girls" stay words. */
function findElsewhere(compact: string): PostcodeProblem | undefined {
  const [, area = ''] = /^([A-Z]+)-?\d/.exec(compact) ?? [];
  return ELSEWHERE.get(area);
}
