import { nameArea, type Area, type AreaGroup, type AreaKind, type AreaRegister } from '../areas/area-register.js';
import type { ResolvedText } from '../text.js';
import type { Place } from './parse-places.js';
import type { PostcodeProblem } from './postcode.js';

/** What a suggestion is, so that "Durham" the force area is told from "Durham" the town. */
export type PlaceKind = AreaKind | 'place' | 'postcode-area' | 'outcode' | 'postcode';

/** Somewhere a reader can mean. */
export interface PlaceOption {
  /** The same for the same place, whatever was typed. */
  readonly id: string;
  readonly kind: PlaceKind;
  /** In English and, where it has one, in Welsh. Of a postcode: its letters and digits. */
  readonly name: { readonly en: string; readonly cy?: string };
  /** The areas it is in: one, or several that are all meant or all possible. Never empty. */
  readonly areas: AreaGroup;
  /** What to say after its name to tell it from others so called: the council or force area it is in. */
  readonly within: Area | null;
  /** What the areas of a postcode rest on; null for what was found by name. */
  readonly source: PostcodeSource | null;
}

/** Who said which areas a postcode is in, best first. */
export type PostcodeSource = 'outcode-index' | 'postcode-service' | 'postcode-area';

/** What a text means, as a place. */
export type PlaceAnswer =
  | { readonly kind: 'located'; readonly option: PlaceOption }
  /** One of several: to be chosen by the reader, never guessed. `of` is the postcode that was typed, null for a name. */
  | { readonly kind: 'choice'; readonly of: PlaceOption | null; readonly options: readonly PlaceOption[] }
  /** Nothing by that name, and these are called much like it. */
  | { readonly kind: 'near'; readonly options: readonly PlaceOption[] }
  | { readonly kind: 'postcode-problem'; readonly problem: PostcodeProblem; readonly text: string }
  /** No place by that name. It may still be words to search for. */
  | { readonly kind: 'unknown' };

/** An area as something to choose. */
export function optionOfArea(area: Area, register: AreaRegister): PlaceOption {
  const [parent] = area.parents;
  return {
    id: area.code,
    kind: area.kind,
    name: area.name,
    areas: [area],
    within: (parent !== undefined && register.findArea(parent)) || null,
    source: null,
  };
}

/** A place of the gazetteer as something to choose; null when the register knows none of its areas. */
export function optionOfPlace(place: Place, register: AreaRegister): PlaceOption | null {
  const [first, ...more] = place.areas.flatMap((code) => register.findArea(code) ?? []);
  if (!first) return null;
  return {
    id: `${place.name.en} ${first.code}`,
    kind: 'place',
    name: place.name,
    areas: [first, ...more],
    within: more.length === 0 ? first : null,
    source: null,
  };
}

/** The option's name in a language, and the language that name is in. */
export function nameOption({ name }: PlaceOption, language: string): ResolvedText {
  return nameArea({ name }, language);
}
