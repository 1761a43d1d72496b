import { filterPartnerships, type Facet, type Filters } from './filter.js';
import { isOpen, type Partnership } from './partnership.js';
import { sortByConfirmation, sortPartnerships, type SortOrder } from './sort.js';

export interface ResultsRequest {
  readonly partnerships: readonly Partnership[];
  readonly facets: readonly Facet[];
  readonly filters: Filters;
  /** Ids that a search found, best first; null when nothing was searched for. */
  readonly found: readonly string[] | null;
  /** What to order by; default: relevance. Without a search, that is by name. */
  readonly order?: SortOrder;
  /** The reader's language, and that of the feed's bare strings. */
  readonly language: string;
  readonly defaultLanguage: string;
}

export interface Results {
  /** What the search left, before filters: what facets count among. */
  readonly searched: readonly Partnership[];
  /** What is shown, in order; closed and superseded ones last. */
  readonly shown: readonly Partnership[];
}

/** Searches, filters and orders a directory. */
export function selectResults(request: ResultsRequest): Results {
  const { partnerships, facets, filters, found } = request;
  const searched = found === null ? partnerships : pickFound(partnerships, found);
  const filtered = filterPartnerships(searched, facets, filters);
  return { searched, shown: orderResults(filtered, request) };
}

function orderResults(
  filtered: readonly Partnership[],
  { found, order = 'relevance', language, defaultLanguage }: ResultsRequest,
): readonly Partnership[] {
  if (order === 'relevance' && found !== null) {
    return [...filtered.filter(isOpen), ...filtered.filter((partnership) => !isOpen(partnership))];
  }
  const byName = sortPartnerships(filtered, language, defaultLanguage);
  return order === 'confirmed' ? sortByConfirmation(byName) : byName;
}

function pickFound(partnerships: readonly Partnership[], found: readonly string[]): readonly Partnership[] {
  const byId = new Map(partnerships.map((partnership) => [partnership.id, partnership]));
  return found.flatMap((id) => byId.get(id) ?? []);
}
