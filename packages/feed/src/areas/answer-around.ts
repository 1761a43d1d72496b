import type { Level, Partnership } from '../partnership.js';
import { answerCoverage, type CoverageAnswer } from './answer-coverage.js';
import type { Area, AreaRegister } from './area-register.js';
import { listForceShapes } from './force-shapes.js';
import { listAround, type Neighbours } from './neighbours.js';

/** True when somebody nearer than a nation's group works there, so that the place is no gap in the directory. */
export function hasOwnPartnership({ groups }: CoverageAnswer): boolean {
  return groups.some(({ level }) => isOwnLevel(level));
}

/**
 * Who works in the next wider area, for a place of which too little is known: the nearest area around it with partnerships
 * that do not reach the place itself. Null when there is none, up to its nation.
 */
export function answerWider(
  answer: CoverageAnswer,
  partnerships: readonly Partnership[],
  register: AreaRegister,
): CoverageAnswer | null {
  const known = new Set(answer.groups.flatMap(({ covering }) => covering.map(({ partnership }) => partnership)));
  const others = partnerships.filter((partnership) => !known.has(partnership));
  return (
    listWiderAreas(answer.areas, register)
      .map((area) => answerCoverage(area, others, register))
      .find(({ groups }) => groups.length > 0) ?? null
  );
}

/**
 * Who works in the police force areas next to a place, without those that reach the place itself and without groups of a
 * nation. Areas of which nobody is known are left out.
 *
 * @param neighbours of the layer of police force areas
 */
export function answerNeighbours(
  answer: CoverageAnswer,
  partnerships: readonly Partnership[],
  register: AreaRegister,
  neighbours: Neighbours,
): readonly CoverageAnswer[] {
  const known = new Set(answer.groups.flatMap(({ covering }) => covering.map(({ partnership }) => partnership)));
  const others = partnerships.filter((partnership) => isOwnLevel(partnership.level) && !known.has(partnership));
  const forces = listForceShapes(
    answer.areas.map(({ code }) => code),
    register,
  );
  return listAround(forces, neighbours)
    .flatMap((code) => register.findArea(code) ?? [])
    .map((area) => answerCoverage(area, others, register))
    .filter(({ groups }) => groups.length > 0);
}

/** What contains all the areas, nearest first. The whole country says no more about a place than its nation does. */
function listWiderAreas([first, ...more]: readonly Area[], register: AreaRegister): readonly Area[] {
  if (!first) return [];
  const around = register.listContaining(first.code).slice(1);
  return around.filter(
    (area) => area.kind !== 'country' && more.every(({ code }) => register.listContaining(code).includes(area)),
  );
}

function isOwnLevel(level: Level | null): boolean {
  return level !== 'national';
}
