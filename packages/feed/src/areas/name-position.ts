import type { Position } from '../partnership.js';
import { nameArea, type Area, type AreaRegister } from './area-register.js';
import { measureDistance } from './direction.js';
import { findNearest } from './find-nearest.js';
import { LANDMARKS, type Landmark } from './landmarks.js';
import { findOutlineAt, findOutlineNear } from './outline-at.js';
import type { Outline } from './outlines.js';

/** The region of London: two police force areas, one of them too small to hit. */
export const LONDON = 'E12000007';

/** Kilometres from its centre that a city lends its name to. Coventry and Grimsby are further from Birmingham and Hull. */
const CITY_KM = 25;

/**
 * What a place is known by: the city that it is in or near, or else the police force area that it lies in, or the nearest. A city
 * counts only in its own force area: Derby lies near Nottingham, and Wrexham near Chester, but others work there.
 * @param forces shapes of all police force areas
 */
export function namePosition(
  position: Position,
  forces: readonly Outline[],
  register: AreaRegister,
  language: string,
): string {
  const force = findOutlineNear(forces, position);
  if (!force) return '';
  const place = findCity(position, force, forces) ?? findArea(force, register);
  return place ? nameArea(place, language).value : '';
}

function findCity(position: Position, force: Outline, forces: readonly Outline[]): Landmark | null {
  const city = findNearest(LANDMARKS, position);
  if (!city || measureDistance(city.position, position) > CITY_KM) return null;
  return findOutlineAt(forces, city.position) === force ? city : null;
}

function findArea({ id }: Outline, register: AreaRegister): Area | undefined {
  const force = register.findArea(String(id));
  const region = force && register.findContaining(force.code, 'region');
  const nation = force && register.findContaining(force.code, 'nation');
  const isOnlyForce = nation && register.listLeaves(nation.code).size === register.listLeaves(force.code).size;
  // The forces of London, of Scotland and of Northern Ireland have names that are no places.
  return region?.code === LONDON ? region : isOnlyForce ? nation : force;
}
