/** Search in a feed and among places: the part of `<msp-directory>` that is fetched when somebody first wants to search. */
import { parseOutcodeIndex } from '@msp-widgets/feed/places/outcode-index.js';
import { parsePlaces } from '@msp-widgets/feed/places/parse-places.js';
import { createPlaceFinder, type PlaceFinder } from '@msp-widgets/feed/places/place-finder.js';
import { createSearchDocument } from '@msp-widgets/feed/search-document.js';
import { createSearchIndex, type SearchIndex } from '@msp-widgets/feed/search.js';
import type { FeedView } from '../shared/feed-element.js';

export { askPostcodeService } from '@msp-widgets/feed/places/postcode-service.js';
export { readPostcode } from '@msp-widgets/feed/places/postcode.js';
export { renderAnswer } from './render-answer.js';

/** Builds the index of everything in view. */
export function indexView({ partnerships, feed, areas }: FeedView): SearchIndex {
  const register = areas?.register ?? null;
  return createSearchIndex(partnerships.map((partnership) => createSearchDocument(partnership, feed, register)));
}

/** What understands places, and the credits that belong to what it knows. */
export interface PlaceKnowledge {
  readonly finder: PlaceFinder;
  readonly attributions: readonly string[];
}

/**
 * Prepares what understands places. A file that is not what it should be counts for none.
 * @param placesFile `places.json` as it came
 * @param outcodesFile the feed's outcode index as it came; null without one
 * @returns null without a gazetteer
 */
export function learnPlaces({ areas }: FeedView, placesFile: unknown, outcodesFile: unknown): PlaceKnowledge | null {
  const places = readFile(placesFile, parsePlaces);
  const outcodes = readFile(outcodesFile, parseOutcodeIndex);
  if (!areas || !places) return null;
  return {
    finder: createPlaceFinder({ register: areas.register, places, outcodes }),
    attributions: [places.attribution, outcodes?.attribution ?? ''].filter(Boolean),
  };
}

function readFile<T>(file: unknown, parse: (value: unknown) => T): T | null {
  try {
    return file === null ? null : parse(file);
  } catch (reason) {
    console.warn('msp-widgets:', reason);
    return null;
  }
}
