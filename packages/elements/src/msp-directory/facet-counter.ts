import type { Facet, FacetName } from '@msp-widgets/feed/facets.js';
import { countFacets, prepareFacets, type FacetCount, type Filters } from '@msp-widgets/feed/filter.js';
import type { Partnership } from '@msp-widgets/feed/partnership.js';
import { afterPaint } from './after-paint.js';

/** Among so many, counting takes no time that anybody could notice. */
const FEW = 1_000;

type FacetCounts = ReadonlyMap<FacetName, readonly FacetCount[]>;

interface Counted {
  readonly partnerships: readonly Partnership[];
  readonly facets: readonly Facet[];
  readonly filters: Filters;
  readonly counts: FacetCounts;
}

/**
 * The numbers beside the filters. Among thousands, what a choice leaves is painted first, with the numbers from before, and
 * counted right after.
 */
export class FacetCounter {
  readonly #onChange: () => void;
  #last: Counted | null = null;
  /** True once the list has been painted that is to be counted. */
  #isPainted = false;
  #isWaiting = false;
  #prepared: readonly Facet[] | null = null;

  /** @param onChange called when there is more to be counted than what was given */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Counts, or gives the counts from before and counts once they are painted. */
  count(partnerships: readonly Partnership[], facets: readonly Facet[], filters: Filters): FacetCounts {
    const last = this.#last;
    const isPainted = this.#isPainted;
    this.#isPainted = false;
    if (last?.partnerships === partnerships && last.facets === facets && last.filters === filters) return last.counts;
    if (last?.facets === facets && partnerships.length > FEW && !isPainted) {
      this.#countLater();
      return last.counts;
    }
    const counts = countFacets(partnerships, facets, filters);
    this.#last = { partnerships, facets, filters, counts };
    return counts;
  }

  /** Reads what is counted of partnerships, once what has been drawn is painted: the first choice need not wait for it. */
  prepare(partnerships: readonly Partnership[], facets: readonly Facet[]): void {
    if (facets === this.#prepared) return;
    this.#prepared = facets;
    afterPaint(() => void prepareFacets(partnerships, facets));
  }

  #countLater(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    afterPaint(() => {
      this.#isWaiting = false;
      this.#isPainted = true;
      this.#onChange();
    });
  }
}
