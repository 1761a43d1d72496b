import type { Facet } from './facets.js';
import { filterPartnerships, type Filters } from './filter.js';
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
  if (found === null) {
    const searched = orderOnce(request);
    return { searched, shown: filterPartnerships(searched, facets, filters) };
  }
  const searched = pickFound(partnerships, found);
  return { searched, shown: orderFound(filterPartnerships(searched, facets, filters), request) };
}

function orderFound(filtered: readonly Partnership[], request: ResultsRequest): readonly Partnership[] {
  const { order = 'relevance' } = request;
  if (order !== 'relevance') return sortResults(filtered, request);
  return [...filtered.filter(isOpen), ...filtered.filter((partnership) => !isOpen(partnership))];
}

/** What has been ordered before: a choice of filters changes no order, and ordering thousands takes longer than filtering them. */
const ORDERED = new WeakMap<readonly Partnership[], Map<string, readonly Partnership[]>>();

function orderOnce(request: ResultsRequest): readonly Partnership[] {
  const { partnerships, order = 'name', language, defaultLanguage } = request;
  let known = ORDERED.get(partnerships);
  if (!known) ORDERED.set(partnerships, (known = new Map<string, readonly Partnership[]>()));
  const key = `${order} ${language} ${defaultLanguage}`;
  let ordered = known.get(key);
  if (!ordered) known.set(key, (ordered = sortResults(partnerships, request)));
  return ordered;
}

function sortResults(
  partnerships: readonly Partnership[],
  { order, language, defaultLanguage }: ResultsRequest,
): readonly Partnership[] {
  const byName = sortPartnerships(partnerships, language, defaultLanguage);
  return order === 'confirmed' ? sortByConfirmation(byName) : byName;
}

function pickFound(partnerships: readonly Partnership[], found: readonly string[]): readonly Partnership[] {
  const byId = new Map(partnerships.map((partnership) => [partnership.id, partnership]));
  return found.flatMap((id) => byId.get(id) ?? []);
}
