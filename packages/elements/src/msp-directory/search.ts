/** Search in a feed and among places: the part of `<msp-directory>` that is fetched when somebody first wants to search. */
import { parseOutcodeIndex } from '@msp-widgets/feed/places/outcode-index.js';
import { parsePlaces, type Places } from '@msp-widgets/feed/places/parse-places.js';
import { buildPlaceFinder, type PlaceFinder } from '@msp-widgets/feed/places/place-finder.js';
import { createSearchDocument } from '@msp-widgets/feed/search-document.js';
import { buildSearchIndex, type SearchDocument, type SearchIndex } from '@msp-widgets/feed/search.js';
import type { FeedView } from '../shared/feed-view.js';

export { createSearchIndex } from '@msp-widgets/feed/search.js';
export { askPostcodeService } from '@msp-widgets/feed/places/postcode-service.js';
export { readPostcode } from '@msp-widgets/feed/places/postcode.js';
export { describePlace } from './describe-place.js';
export { renderPlaceName } from './place-words.js';
export { renderAnswer } from './render-answer.js';
export { renderCandidates } from './render-candidates.js';

/** Builds the index of everything in view, with other names of areas where a gazetteer brings them. */
export function indexView(view: FeedView, places: Places | null, signal: AbortSignal): Promise<SearchIndex> {
  return buildSearchIndex(listDocuments(view, places), { signal });
}

function* listDocuments({ partnerships, feed, areas }: FeedView, places: Places | null): Generator<SearchDocument> {
  for (const partnership of partnerships) {
    yield createSearchDocument(partnership, feed, areas?.register ?? null, places?.areaAliases);
  }
}

/** What understands places, and the credits that belong to what it knows. */
export interface PlaceKnowledge {
  readonly places: Places;
  readonly finder: PlaceFinder;
  readonly attributions: readonly string[];
}

/**
 * Prepares what understands places. A file that is not what it should be counts for none.
 * @param placesFile `places.json` as it came
 * @param outcodesFile the feed's outcode index as it came; null without one
 * @returns null without a gazetteer
 */
export async function learnPlaces(
  { areas }: FeedView,
  placesFile: unknown,
  outcodesFile: unknown,
  signal: AbortSignal,
): Promise<PlaceKnowledge | null> {
  const places = readFile(placesFile, parsePlaces);
  const outcodes = readFile(outcodesFile, parseOutcodeIndex);
  if (!areas || !places) return null;
  return {
    places,
    finder: await buildPlaceFinder({ register: areas.register, places, outcodes }, { signal }),
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
