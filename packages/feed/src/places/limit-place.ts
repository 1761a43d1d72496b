import { listAnswerable } from '../areas/answerable.js';
import { nameAreas, type AreaRegister } from '../areas/area-register.js';
import { optionOfArea, type PlaceOption } from './place-option.js';

/**
 * What of a place a page may answer for: the place itself; of an area of which the page knows a part, that part; null beyond the
 * scope. A place of another kind keeps its name, which says no more than where it is.
 * @param codes those of the scope; null without one
 */
export function limitPlace(
  option: PlaceOption,
  codes: readonly string[] | null,
  register: AreaRegister,
): PlaceOption | null {
  const [first, ...more] = new Set(option.areas.flatMap((area) => listAnswerable(area, codes, register)));
  if (!first) return null;
  const areas = [first, ...more] as const;
  if (areas.length === option.areas.length && areas.every((area) => option.areas.includes(area))) return option;
  if (option.id !== option.areas[0].code) return { ...option, areas };
  return { ...optionOfArea(first, register), name: { en: nameAreas(areas, 'en'), cy: nameAreas(areas, 'cy') }, areas };
}
