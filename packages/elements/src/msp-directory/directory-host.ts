import type { FeedElement, FeedView } from '../shared/feed-element.js';
import type { TextLanguages } from '../shared/feed-text.js';

/** What a directory may show. */
export interface DirectoryView {
  readonly view: FeedView;
  readonly languages: TextLanguages;
}

/** The element that a directory's content is drawn in: what the page has asked of it. */
export interface DirectoryHost extends FeedElement {
  readonly for: string | null;
  readonly postcodeService: string | null;
  readonly noSearch: boolean;
  readonly noFilters: boolean;
  readonly noSort: boolean;
}
