import { nameArea, type Area, type AreaKind, type AreaRegister } from './area-register.js';

/** Counties and the councils that are in none: together they are the whole country, each place once. */
const COUNCIL_KINDS: readonly AreaKind[] = [
  'county',
  'unitary',
  'metropolitan-district',
  'london-borough',
  'council-area',
  'local-government-district',
];

/** Police force areas in the order of their names. */
export function listForces(register: AreaRegister, language: string): readonly Area[] {
  return listByName(['police-force-area'], register, language);
}

/** Counties, single-tier councils and boroughs in the order of their names; no districts of counties. */
export function listCouncils(register: AreaRegister, language: string): readonly Area[] {
  return listByName(COUNCIL_KINDS, register, language);
}

function listByName(kinds: readonly AreaKind[], register: AreaRegister, language: string): readonly Area[] {
  const { compare } = new Intl.Collator([language, 'en-GB']);
  const nameOf = (area: Area) => nameArea(area, language).value;
  return [...register.areas]
    .filter(({ kind }) => kinds.includes(kind))
    .sort((one, other) => compare(nameOf(one), nameOf(other)) || compare(one.code, other.code));
}
