import { html, type TemplateResult } from 'lit';
import { filterPartnerships, type Filters } from '@msp-widgets/feed/filter.js';
import type { Partnership } from '@msp-widgets/feed/partnership.js';
import type { ListedPractice } from '@msp-widgets/feed/practices.js';
import type { SearchIndex } from '@msp-widgets/feed/search.js';
import { LazyPart } from '../shared/lazy-part.js';
import { formatCount } from '../shared/messages.js';
import { Remembered } from '../shared/remembered.js';
import type { Outcome } from './derive-results.js';
import { directoryContentMessages } from './directory-content-messages.js';
import type { DirectoryView } from './directory-host.js';
import type { DirectorySearch } from './directory-search.js';

const NO_THEMES: ReadonlySet<string> = new Set();

/** Good practice in place of the list: what is shown of it, once somebody has asked. */
export class PracticeList {
  /** True while good practice is shown in place of partnerships. */
  isOpen = false;
  readonly #search: DirectorySearch;
  readonly #part: LazyPart<typeof import('./practice-view.js')>;
  readonly #practices = new Remembered<readonly ListedPractice[]>();
  readonly #index = new Remembered<SearchIndex>();
  #shown: readonly ListedPractice[] = [];

  constructor(search: DirectorySearch, onChange: () => void) {
    this.#search = search;
    this.#part = new LazyPart(() => import('./practice-view.js'), onChange);
  }

  toggle(): void {
    this.isOpen = !this.isOpen;
    if (!this.isOpen) return;
    this.#part.want();
    this.#part.retry();
  }

  /** Searches among the practices themselves; the other filters choose whose they are. */
  update({ view }: DirectoryView, outcome: Outcome, filters: Filters, words: string): void {
    const part = this.#part.value;
    if (!this.isOpen || !part) return;
    const found = this.#find(view, words);
    const inputs = [view, outcome, filters, words, found === null];
    this.#shown = this.#practices.get(inputs, () => {
      const others = new Map(filters);
      others.delete('theme');
      const partnerships = outcome.coverage ? outcome.searched : view.partnerships;
      return part.findPractices({
        feed: view.feed,
        partnerships: filterPartnerships(partnerships, outcome.facets, others),
        found,
        themes: filters.get('theme') ?? NO_THEMES,
      });
    });
  }

  #find({ feed, partnerships }: DirectoryView['view'], words: string): readonly string[] | null {
    const part = this.#part.value;
    const { engine } = this.#search;
    if (words === '' || !engine || !part) return null;
    const index = this.#index.get([partnerships, engine], () =>
      engine.createSearchIndex(part.listPracticeDocuments(feed, partnerships)),
    );
    return index.search(words);
  }

  /** How many there are, in words. */
  describe({ languages }: DirectoryView): string {
    const messages = directoryContentMessages[languages.reader];
    if (!this.#part.value) return this.#part.failed ? messages.practicesFailed : messages.searching;
    const count = this.#shown.length;
    return count === 0 ? messages.none : formatCount(languages.reader, count, messages.practiceCount);
  }

  render({ view, languages }: DirectoryView, headingLevel: number, onChoose: (partnership: Partnership) => void) {
    const part = this.#part.value;
    return part?.renderPractices(this.#shown, { feed: view.feed, languages, headingLevel, onChoose });
  }

  renderToggle({ languages }: DirectoryView, onToggle: () => void): TemplateResult {
    return html`<button
      class="button practice-toggle"
      part="button practice-toggle"
      type="button"
      aria-pressed=${this.isOpen ? 'true' : 'false'}
      @click=${onToggle}
    >
      ${directoryContentMessages[languages.reader].practices}
    </button>`;
  }
}
