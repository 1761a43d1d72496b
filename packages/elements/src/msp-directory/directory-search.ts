import type { SearchIndex } from '@msp-widgets/feed/search.js';
import type { FeedView } from '../shared/feed-element.js';
import { LazyPart } from '../shared/lazy-part.js';

/** Search in what a directory has in view: fetches the engine when it is first wanted, and indexes a view once. */
export class DirectorySearch {
  readonly #engine;
  #index: SearchIndex | null = null;
  #indexed: FeedView | null = null;

  /** @param onChange called when the engine has arrived, or could not be fetched */
  constructor(onChange: () => void) {
    this.#engine = new LazyPart(() => import('./search.js'), onChange);
  }

  get ready(): boolean {
    return this.#engine.value !== null;
  }

  get failed(): boolean {
    return this.#engine.failed;
  }

  /** Fetches the engine, again if that failed before. */
  want(): void {
    this.#engine.want();
    this.#engine.retry();
  }

  /** Ids that the words find, best first; null while nothing is searched for, or cannot be yet. */
  find(words: string, view: FeedView | null): readonly string[] | null {
    if (words === '' || !view || !this.#engine.value) return null;
    if (this.#indexed?.partnerships !== view.partnerships || this.#indexed.areas !== view.areas) {
      this.#index = this.#engine.value.indexView(view);
      this.#indexed = view;
    }
    return this.#index?.search(words) ?? null;
  }
}
