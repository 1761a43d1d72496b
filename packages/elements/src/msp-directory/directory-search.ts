import type { ReactiveControllerHost } from 'lit';
import { RequestCache } from '@msp-widgets/feed/feed-cache.js';
import { loadJson } from '@msp-widgets/feed/load-json.js';
import type { SearchIndex } from '@msp-widgets/feed/search.js';
import type { FeedView } from '../shared/feed-element.js';
import { FileController } from '../shared/file-controller.js';
import { LazyPart } from '../shared/lazy-part.js';
import { locatePublishedFile } from '../shared/published-files.js';
import type { PlaceKnowledge } from './search.js';

/** The gazetteer and outcode indexes, shared by all directories of a page. What is in them is for the search engine to say. */
const files = new RequestCache<unknown>(async (url, options) => (await loadJson(url, options)).value);

/**
 * Search in what a directory has in view, and among places: fetches the engine and the gazetteer when they are first wanted, and
 * indexes a view once.
 */
export class DirectorySearch {
  readonly #engine;
  readonly #places;
  readonly #outcodes;
  readonly #onChange: () => void;
  #wanted = false;
  #view: FeedView | null = null;
  #index: SearchIndex | null = null;
  #indexed: FeedView | null = null;
  #knowledge: PlaceKnowledge | null = null;
  #learntFrom: readonly unknown[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#onChange = () => host.requestUpdate();
    this.#engine = new LazyPart(() => import('./search.js'), this.#onChange);
    this.#places = new FileController(host, files, () => (this.#wanted ? locatePublishedFile('places.json') : null));
    this.#outcodes = new FileController(host, files, () =>
      this.#wanted ? (this.#view?.feed.outcodes?.href ?? null) : null,
    );
  }

  /** The search engine, once it is there. */
  get engine() {
    return this.#engine.value;
  }

  get failed(): boolean {
    return this.#engine.failed;
  }

  /** What understands places; null before it is there, or when it cannot be had. */
  get knowledge(): PlaceKnowledge | null {
    return this.#knowledge;
  }

  /** True while a place may still come to be understood. */
  get isLearning(): boolean {
    return (
      this.#wanted && !this.#knowledge && !this.failed && this.#places.error === null && this.#view?.areas !== null
    );
  }

  /** Fetches the engine and the gazetteer, again if that failed before. */
  want(): void {
    this.#engine.want();
    this.#engine.retry();
    if (this.#places.error) this.#places.retry();
    if (this.#wanted) return;
    this.#wanted = true;
    this.#onChange();
  }

  /** Takes in what is in view, and what has arrived. */
  update(view: FeedView | null): void {
    this.#view = view;
    const engine = this.#engine.value;
    if (!view || !engine || this.#places.value === null || this.#isWaitingForOutcodes) return;
    const sources = [view.areas, this.#places.value, this.#outcodes.value];
    if (sources.every((source, place) => source === this.#learntFrom[place])) return;
    this.#learntFrom = sources;
    this.#knowledge = engine.learnPlaces(view, this.#places.value, this.#outcodes.value);
  }

  /** Ids that the words find, best first; null while nothing is searched for, or cannot be yet. */
  find(words: string): readonly string[] | null {
    const view = this.#view;
    if (words === '' || !view || !this.#engine.value) return null;
    if (this.#indexed?.partnerships !== view.partnerships || this.#indexed.areas !== view.areas) {
      this.#index = this.#engine.value.indexView(view);
      this.#indexed = view;
    }
    return this.#index?.search(words) ?? null;
  }

  /** An answer from the letters of a postcode is not given while a better one is on its way. */
  get #isWaitingForOutcodes(): boolean {
    return this.#outcodes.state.status === 'loading';
  }
}
