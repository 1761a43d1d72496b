import type { Area, AreaRegister } from '@msp-widgets/feed/areas/area-register.js';

/** What became of the rows of a postcode directory. */
export interface DirectoryCounts {
  /** Postcodes in use whose areas are known. */
  used: number;
  /** Postcodes that have been ended. */
  ended: number;
  /** Postcodes of Jersey, Guernsey and the Isle of Man, which are not in the United Kingdom. */
  crownDependencies: number;
  /** Postcodes that are in no area, such as those of large users without a place. */
  withoutArea: number;
  /** Rows whose postcode is none. */
  unreadable: number;
}

/** What a pair of codes, council and force, means today. */
type Meaning = readonly string[] | 'crown' | 'nowhere';

interface Resolved {
  readonly meaning: Meaning;
  /** Those of the two codes that the register does not know. */
  readonly unknown: readonly string[];
}

const CROWN_DEPENDENCY = /^[LM]\d{8}$/;

/** The directory writes 99999999 where an area of this kind does not exist. */
const NO_AREA = /^$|^[EWSN]99999999$/;

const POSTCODE = /^([A-Z]{1,2}\d[A-Z\d]?) ?\d[A-Z]{2}$/;

/** Collects, for each outcode, the police force areas and councils that its postcodes are in. */
export class OutcodeCollector {
  readonly counts: DirectoryCounts = { used: 0, ended: 0, crownDependencies: 0, withoutArea: 0, unreadable: 0 };
  /** Codes that the register does not know → number of postcodes that have them. */
  readonly unknownCodes = new Map<string, number>();
  readonly #register: AreaRegister;
  readonly #outcodes = new Map<string, Set<string>>();
  readonly #meanings = new Map<string, Resolved>();

  constructor(register: AreaRegister) {
    this.#register = register;
  }

  add(postcode: string, ended: string, council: string, force: string): void {
    if (ended !== '') {
      this.counts.ended += 1;
      return;
    }
    const outcode = POSTCODE.exec(postcode.replace(/ +/, ' '))?.[1];
    if (outcode === undefined) {
      this.counts.unreadable += 1;
      return;
    }
    const meaning = this.#findMeaning(council, force);
    if (meaning === 'crown') this.counts.crownDependencies += 1;
    else if (meaning === 'nowhere') this.counts.withoutArea += 1;
    else {
      this.counts.used += 1;
      const codes = this.#outcodes.get(outcode);
      if (!codes) this.#outcodes.set(outcode, new Set(meaning));
      else for (const code of meaning) codes.add(code);
    }
  }

  /** Outcode → codes, both in a fixed order: NG7 before NG10, police force areas before councils. */
  list(): ReadonlyMap<string, readonly string[]> {
    const byName = [...this.#outcodes].sort(([a], [b]) => compareOutcodes(a, b));
    return new Map(byName.map(([outcode, codes]) => [outcode, this.#sortCodes(codes)]));
  }

  #findMeaning(council: string, force: string): Meaning {
    const key = `${council} ${force}`;
    const known = this.#meanings.get(key);
    const { meaning, unknown } = known ?? this.#resolve(council, force);
    if (known === undefined) this.#meanings.set(key, { meaning, unknown });
    for (const code of unknown) this.unknownCodes.set(code, (this.unknownCodes.get(code) ?? 0) + 1);
    return meaning;
  }

  #resolve(councilCode: string, forceCode: string): Resolved {
    if (CROWN_DEPENDENCY.test(councilCode) || CROWN_DEPENDENCY.test(forceCode))
      return { meaning: 'crown', unknown: [] };
    const council = this.#register.findArea(councilCode);
    const named = this.#register.findArea(forceCode);
    const force = isForce(named) ? named : council && this.#register.findContaining(council.code, 'police-force-area');
    const codes = [force, council].flatMap((area) => (area ? [area.code] : []));
    return {
      meaning: codes.length > 0 ? [...new Set(codes)] : 'nowhere',
      unknown: [councilCode, forceCode].filter((code) => !NO_AREA.test(code) && !this.#register.findArea(code)),
    };
  }

  #sortCodes(codes: ReadonlySet<string>): string[] {
    const rank = (code: string) => (isForce(this.#register.findArea(code)) ? 0 : 1);
    return [...codes].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  }
}

function isForce(area: Area | undefined): boolean {
  return area?.kind === 'police-force-area';
}

function compareOutcodes(a: string, b: string): number {
  const [aLetters, aNumber, aRest] = splitOutcode(a);
  const [bLetters, bNumber, bRest] = splitOutcode(b);
  if (aLetters !== bLetters) return aLetters < bLetters ? -1 : 1;
  return aNumber - bNumber || (aRest < bRest ? -1 : 1);
}

function splitOutcode(outcode: string): readonly [letters: string, number: number, rest: string] {
  const [, letters = '', number = '', rest = ''] = /^([A-Z]+)(\d+)(.*)$/.exec(outcode) ?? [];
  return [letters, Number(number), rest];
}
