import { FeedError } from '../feed-error.js';
import { isJsonObject } from '../json-readers.js';

/** A town, village or quarter, or several areas under one name, such as Berkshire. */
export interface Place {
  readonly name: { readonly en: string; readonly cy?: string };
  /** Codes of the smallest areas that it is known to lie in: one, but for a name that joins several. */
  readonly areas: readonly string[];
}

/** What is known about the letters that begin a postcode. */
export interface PostcodeArea {
  /** A label, such as `Nottingham`; not a boundary. */
  readonly name: string;
  /** Codes of every police force area that any of its addresses is in, likeliest first. None for a Crown Dependency. */
  readonly forces: readonly string[];
}

/** The gazetteer: what people call places, beside the names in the area register. */
export interface Places {
  readonly edition: string;
  /** Credit that must be visible wherever the places are offered. */
  readonly attribution: string;
  readonly places: readonly Place[];
  /** Other names of areas, by code: `Notts`, `GMP`. */
  readonly areaAliases: ReadonlyMap<string, readonly string[]>;
  readonly postcodeAreas: ReadonlyMap<string, PostcodeArea>;
}

/**
 * Checks a gazetteer (`places.json`). Parts that are not understood are left out alone.
 * @throws {FeedError} `not-a-feed` when it is no gazetteer.
 */
export function parsePlaces(value: unknown): Places {
  if (!isJsonObject(value) || !isJsonObject(value['places']) || !isJsonObject(value['postcodeAreas'])) {
    throw new FeedError('not-a-feed', 'The file is not a gazetteer: it needs places and postcodeAreas.');
  }
  const { edition, attribution, places, areaAliases, postcodeAreas } = value;
  return {
    edition: typeof edition === 'string' ? edition : '',
    attribution: typeof attribution === 'string' ? attribution : '',
    places: Object.entries(places as object).flatMap(([codes, names]) => {
      const areas = codes.split(' ');
      return Array.isArray(names)
        ? names.flatMap((name) => parseName(name) ?? []).map((name) => ({ name, areas }))
        : [];
    }),
    areaAliases: new Map(
      Object.entries(isJsonObject(areaAliases) ? areaAliases : {}).map(([code, names]) => [code, readStrings(names)]),
    ),
    postcodeAreas: new Map(
      Object.entries(postcodeAreas as object).flatMap(([letters, area]) =>
        isJsonObject(area) && typeof area['name'] === 'string'
          ? [[letters, { name: area['name'], forces: readStrings(area['forces']) }]]
          : [],
      ),
    ),
  };
}

function parseName(value: unknown): Place['name'] | null {
  if (typeof value === 'string') return { en: value };
  if (!isJsonObject(value) || typeof value['en'] !== 'string') return null;
  return { en: value['en'], ...(typeof value['cy'] === 'string' && { cy: value['cy'] }) };
}

function readStrings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}
