import type { Area, AreaKind, AreaRegister } from '../areas/area-register.js';
import { splitWords } from '../split-words.js';
import type { Places } from './parse-places.js';
import { optionOfArea, optionOfPlace, type PlaceOption } from './place-option.js';

/** Somewhere with all that it is called. */
export interface NamedOption {
  readonly option: PlaceOption;
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  /** The names with the words that say which kind is meant, such as "Kent police". */
  readonly fullNames: readonly string[];
  /** Names of the areas around it, so that "Hayes Bromley" finds one of two. */
  readonly around: readonly string[];
  /** All but what is around it, as `foldName` writes it. */
  readonly folded: readonly string[];
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

/** One spelling for all ways to write a name: no case, no diacritics, "&" for "and", "St" for "Saint", no "the" before it. */
export function foldName(text: string): string {
  return splitWords(text.replaceAll('&', ' and '))
    .join(' ')
    .replace(/^the /, '')
    .replace(/\bsaint\b/g, 'st');
}

/** Everything with a name, one by one: the widest areas first, then the gazetteer's places. */
export function* listPlaceNames(register: AreaRegister, places: Places): Generator<NamedOption> {
  const called = new Map<string, Area[]>();
  for (const area of register.areas) {
    const names = listNames(area);
    const known = places.areaAliases.get(area.code) ?? [];
    for (const name of new Set([...names, ...known].map(foldName)))
      called.set(name, [...(called.get(name) ?? []), area]);
    const fullNames = names.flatMap((name) => (KIND_WORDS[area.kind] ?? []).map((word) => `${name} ${word}`));
    yield fold({
      option: optionOfArea(area, register),
      names,
      aliases: known,
      fullNames,
      around: nameAround(area, register),
    });
  }
  for (const place of places.places) {
    const option = optionOfPlace(place, register);
    if (!option) continue;
    const { within } = option;
    // A town in the council that bears its name, or around that council, is the same answer twice.
    const areas = (within && called.get(foldName(place.name.en))) ?? [];
    if (areas.some(({ code }) => register.listContaining(code).some((area) => area === within))) continue;
    const around = option.areas.flatMap((area) => [...listNames(area), ...nameAround(area, register)]);
    yield fold({ option, names: listNames(place), aliases: [], fullNames: [], around });
  }
}

function fold(named: Omit<NamedOption, 'folded'>): NamedOption {
  return { ...named, folded: [...new Set([...named.names, ...named.aliases, ...named.fullNames].map(foldName))] };
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
