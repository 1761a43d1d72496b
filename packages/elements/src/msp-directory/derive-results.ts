import { answerCoverage, type CoverageAnswer } from '@msp-widgets/feed/areas/answer-coverage.js';
import { parseScope } from '@msp-widgets/feed/areas/scope.js';
import { createFacets, type Facet } from '@msp-widgets/feed/facets.js';
import { filterPartnerships, type Filters } from '@msp-widgets/feed/filter.js';
import type { SortOrder } from '@msp-widgets/feed/sort.js';
import type { Partnership } from '@msp-widgets/feed/partnership.js';
import { limitPlace } from '@msp-widgets/feed/places/limit-place.js';
import type { PlaceAnswer, PlaceOption } from '@msp-widgets/feed/places/place-option.js';
import { selectResults, type Results } from '@msp-widgets/feed/select-results.js';
import { Remembered } from '../shared/remembered.js';
import type { DirectoryView } from './directory-host.js';

/** What a person has asked for. */
export interface Request {
  readonly filters: Filters;
  readonly order: SortOrder;
  /** Ids that words have found, best first; null when nothing was searched for. */
  readonly found: readonly string[] | null;
  /** What the question means as a place; null when it is about none. */
  readonly place: PlaceAnswer | null;
}

export interface Coverage {
  readonly place: PlaceOption;
  readonly answer: CoverageAnswer;
  /** Ids of everything in view that the filters leave, wherever it works. */
  readonly matching: ReadonlySet<string>;
}

/** What a directory has to show. */
export interface Outcome extends Results {
  readonly facets: readonly Facet[];
  /** Who covers the place; null when no place was asked about, or it is not known yet which one. */
  readonly coverage: Coverage | null;
  /** A place that was asked about and lies outside what the directory shows a part of: who works there is not known here. */
  readonly outside: PlaceOption | null;
  /** True while there is a question to answer before anything can be shown. */
  readonly isOpenQuestion: boolean;
}

/** Works out what is to be shown, each step again only when something before it has changed. */
export class OutcomeDeriver {
  readonly #facets = new Remembered<readonly Facet[]>();
  readonly #place = new Remembered<PlaceOption | null>();
  readonly #answer = new Remembered<CoverageAnswer | null>();
  readonly #outcome = new Remembered<Outcome>();

  derive({ view, languages }: DirectoryView, request: Request): Outcome {
    const { partnerships } = view;
    const register = view.areas?.register ?? null;
    const { filters, order, found, place } = request;
    const facets = this.#facets.get([register, view.feed], () =>
      createFacets(register, { feed: view.feed, today: new Date() }),
    );
    const asked = place?.kind === 'located' ? place.option : null;
    // Of places outside the view's scope nothing is known, which is not the same as nobody.
    const option = this.#place.get([asked, view.scope, register], () =>
      asked && register ? limitPlace(asked, parseScope(view.scope), register) : null,
    );
    const outside = register && !option ? asked : null;
    const answer = this.#answer.get([partnerships, register, option], () =>
      option && register ? answerCoverage(option.areas, partnerships, register) : null,
    );
    const isOpenQuestion = isUnanswered(place) || outside !== null;
    const inputs = [partnerships, facets, filters, order, found, answer, languages.reader, languages.feed];
    return this.#outcome.get([...inputs, isOpenQuestion, outside], () => {
      const select = (found: readonly string[] | null) =>
        selectResults({
          partnerships,
          facets,
          filters,
          found,
          order,
          language: languages.reader,
          defaultLanguage: languages.feed,
        });
      const covering = answer && listCovering(answer);
      const results = select(covering ? covering.map(({ id }) => id) : isOpenQuestion ? null : found);
      return {
        ...results,
        facets,
        coverage: option && answer && { place: option, answer, matching: listMatching(partnerships, facets, filters) },
        outside,
        isOpenQuestion,
      };
    });
  }
}

/** A postcode that is none, or that needs a choice: unlike a name, it can mean nothing else. Or words that nothing else is known by. */
function isUnanswered(place: PlaceAnswer | null): boolean {
  if (place?.kind === 'choice') return place.of !== null;
  return place?.kind === 'postcode-problem' || place?.kind === 'near';
}

function listMatching(
  partnerships: readonly Partnership[],
  facets: readonly Facet[],
  filters: Filters,
): ReadonlySet<string> {
  return new Set(filterPartnerships(partnerships, facets, filters).map(({ id }) => id));
}

function listCovering({ groups }: CoverageAnswer): readonly Partnership[] {
  return groups.flatMap(({ covering }) => covering.map(({ partnership }) => partnership));
}
