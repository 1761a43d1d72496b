import type { ReactiveControllerHost } from 'lit';
import { RequestCache } from '@msp-widgets/feed/feed-cache.js';
import { loadJson } from '@msp-widgets/feed/load-json.js';
import type { SearchIndex } from '@msp-widgets/feed/search.js';
import type { FeedView } from '../shared/feed-view.js';
import { FileController } from '../shared/file-controller.js';
import { LazyPart } from '../shared/lazy-part.js';
import { locatePublishedFile } from '../shared/published-files.js';
import type { PlaceKnowledge } from './search.js';
import { SlicedValue } from './sliced-value.js';

/** The gazetteer and outcode indexes, shared by all directories of a page. What is in them is for the search engine to say. */
const files = new RequestCache<unknown>(async (url, options) => (await loadJson(url, options)).value);

/** An index, and what it is of. */
interface ViewIndex {
  readonly view: FeedView;
  readonly index: SearchIndex;
}

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
  readonly #index: SlicedValue<ViewIndex>;
  readonly #knowledge: SlicedValue<PlaceKnowledge>;

  constructor(host: ReactiveControllerHost) {
    this.#onChange = () => host.requestUpdate();
    this.#engine = new LazyPart(() => import('./search.js'), this.#onChange);
    this.#index = new SlicedValue(this.#onChange);
    this.#knowledge = new SlicedValue(this.#onChange);
    this.#places = new FileController(host, files, () => (this.#wanted ? locatePublishedFile('places.json') : null));
    this.#outcodes = new FileController(host, files, () =>
      this.#wanted ? (this.#view?.feed.outcodes?.href ?? null) : null,
    );
  }

  /** The search engine, once it is there. */
  get engine() {
    return this.#engine.value;
  }

  /** The index of what is in view; null before it is there. */
  get index(): SearchIndex | null {
    const made = this.#index.value;
    return made && isOfView(made.view, this.#view) ? made.index : null;
  }

  get failed(): boolean {
    return this.#engine.failed;
  }

  /** What understands places; null before it is there, or when it cannot be had. */
  get knowledge(): PlaceKnowledge | null {
    return this.#knowledge.value;
  }

  /** True while a place may still come to be understood. */
  get isLearning(): boolean {
    if (!this.#wanted || this.knowledge || this.failed || this.#view?.areas === null) return false;
    return this.#places.error === null && (this.#places.value === null || this.#knowledge.isBeingMade);
  }

  /** True when places cannot be understood, and will not be unless somebody tries again. */
  get knowsNoPlaces(): boolean {
    return this.#wanted && !this.knowledge && !this.isLearning;
  }

  /**
   * Fetches the engine and the gazetteer, the engine again if that failed before.
   * @param again also the gazetteer: not at each letter, since much is found without it
   */
  want({ again = false } = {}): void {
    this.#engine.want();
    this.#engine.retry();
    if (again && this.#places.error) this.#places.retry();
    if (this.#wanted) return;
    this.#wanted = true;
    this.#onChange();
  }

  /** Takes in what is in view, and what has arrived. */
  update(view: FeedView | null): void {
    this.#view = view;
    const engine = this.#engine.value;
    if (!view || !engine) return;
    const places = this.knowledge?.places ?? null;
    this.#index.update([engine, view.partnerships, view.areas, places], async (signal) => ({
      view,
      index: await engine.indexView(view, places, signal),
    }));
    const [file, outcodes] = [this.#places.value, this.#outcodes.value];
    if (file === null || this.#isWaitingForOutcodes) return;
    this.#knowledge.update([view.areas, file, outcodes], (signal) => engine.learnPlaces(view, file, outcodes, signal));
  }

  /** Ids that the words find, best first; null while nothing is searched for, or cannot be yet. */
  find(words: string): readonly string[] | null {
    return words === '' ? null : (this.index?.search(words) ?? null);
  }

  /** An answer from the letters of a postcode is not given while a better one is on its way. */
  get #isWaitingForOutcodes(): boolean {
    return this.#outcodes.state.status === 'loading';
  }
}

/** Another language for the same partnerships and areas needs no other index. */
function isOfView(indexed: FeedView, view: FeedView | null): boolean {
  return indexed.partnerships === view?.partnerships && indexed.areas === view.areas;
}
