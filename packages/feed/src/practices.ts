import type { FacetCount } from './filter.js';
import type { Feed, Partnership, Practice } from './partnership.js';
import type { SearchDocument } from './search.js';
import { listTextValues } from './text.js';

/** One good practice with the partnership that has it. */
export interface ListedPractice {
  /** The partnership's id and the practice's place in its list, from 1: `example-partnership/2`. */
  readonly id: string;
  readonly partnership: Partnership;
  readonly practice: Practice;
}

/** Every good practice of the partnerships, in their order. Closed ones have something to teach too. */
export function listPractices(partnerships: readonly Partnership[]): readonly ListedPractice[] {
  return partnerships.flatMap((partnership) =>
    partnership.practice.map((practice, index) => ({ id: `${partnership.id}/${index + 1}`, partnership, practice })),
  );
}

/** What a reader may look for in a practice, in every language, the field that counts most first. */
export function createPracticeDocument({ id, partnership, practice }: ListedPractice, feed: Feed): SearchDocument {
  const themes = practice.themes.flatMap((code) =>
    listTextValues(feed.vocabularies.theme.get(code) ?? code.replaceAll('-', ' ')),
  );
  return {
    id,
    fields: [
      practice.title === null ? [] : listTextValues(practice.title),
      themes,
      listTextValues(practice.summary),
      [partnership.name, ...partnership.aliases].flatMap(listTextValues),
    ],
  };
}

export interface PracticesRequest {
  readonly practices: readonly ListedPractice[];
  /** Ids that a search found, best first; null when nothing was searched for. */
  readonly found: readonly string[] | null;
  /** Theme codes; one of them is enough. Empty filters nothing. */
  readonly themes: ReadonlySet<string>;
}

export interface SelectedPractices {
  readonly shown: readonly ListedPractice[];
  /** Of each theme that any practice has, how many were found, whichever themes are chosen. */
  readonly themes: readonly FacetCount[];
}

/**
 * Searches and filters practices: what was found in its order, else all in theirs. Themes are in the order of the feed's
 * vocabulary, those that it does not name last.
 */
export function selectPractices({ practices, found, themes }: PracticesRequest, feed: Feed): SelectedPractices {
  const byId = new Map(practices.map((listed) => [listed.id, listed]));
  const searched = found === null ? practices : found.flatMap((id) => byId.get(id) ?? []);
  const counts = new Map<string, number>();
  const used = new Set(practices.flatMap(({ practice }) => practice.themes));
  for (const code of [...feed.vocabularies.theme.keys(), ...used]) if (used.has(code)) counts.set(code, 0);
  for (const { practice } of searched) {
    for (const code of new Set(practice.themes)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return {
    shown: searched.filter(({ practice }) => themes.size === 0 || practice.themes.some((code) => themes.has(code))),
    themes: [...counts].map(([value, count]) => ({ value, count })),
  };
}
