import type { Area, AreaKind, AreaRegister } from '../areas/area-register.js';
import type { Places } from './parse-places.js';
import { optionOfArea, optionOfPlace, type PlaceOption } from './place-option.js';

/** Somewhere with all that it is called. */
export interface NamedOption {
  readonly option: PlaceOption;
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  /** Names of the areas around it, so that "Hayes Bromley" finds one of two. */
  readonly around: readonly string[];
}

/** What to add to an area's name to say that its council, or its police force, is meant. */
const KIND_WORDS: Partial<Record<AreaKind, readonly string[]>> = {
  'police-force-area': ['police', 'constabulary', 'police force', 'police force area'],
  county: ['county council', 'council'],
  unitary: ['council', 'city council', 'county council', 'county borough council', 'borough council'],
  'metropolitan-district': ['council', 'city council', 'borough council', 'metropolitan borough council'],
  'london-borough': ['council', 'borough', 'borough council'],
  district: ['council', 'district council', 'borough council', 'city council'],
  'council-area': ['council', 'city council'],
  'local-government-district': ['council', 'city council', 'borough council', 'district council'],
};

/** Everything with a name, the widest areas first, then the gazetteer's places. */
export function listPlaceNames(register: AreaRegister, places: Places): readonly NamedOption[] {
  const areas = [...register.areas].map((area): NamedOption => {
    const names = listNames(area);
    const known = places.areaAliases.get(area.code) ?? [];
    return {
      option: optionOfArea(area, register),
      names,
      aliases: [...known, ...names.flatMap((name) => (KIND_WORDS[area.kind] ?? []).map((word) => `${name} ${word}`))],
      around: nameAround(area, register),
    };
  });
  const ownNames = new Map([...register.areas].map((area) => [area.code, new Set<string>(listNames(area))]));
  const towns = places.places.flatMap((place): NamedOption[] => {
    const option = optionOfPlace(place, register);
    // A town in the council that bears its name is the same answer twice.
    if (!option || (option.within && ownNames.get(option.within.code)?.has(place.name.en))) return [];
    return [
      {
        option,
        names: listNames(place),
        aliases: [],
        around: option.areas.flatMap((area) => [...listNames(area), ...nameAround(area, register)]),
      },
    ];
  });
  return [...areas, ...towns];
}

function listNames({ name }: Pick<Area, 'name'>): readonly string[] {
  return name.cy === undefined || name.cy === name.en ? [name.en] : [name.en, name.cy];
}

/** Down from the nation: everything is in the UK, so its name tells nothing apart. */
function nameAround(area: Area, register: AreaRegister): readonly string[] {
  return register
    .listContaining(area.code)
    .filter((around) => around !== area && around.kind !== 'country')
    .flatMap(listNames);
}
