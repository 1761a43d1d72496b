import type { FeedElement } from '../shared/feed-element.js';
import type { FeedView } from '../shared/feed-view.js';
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
  readonly noPractice: boolean;
  readonly noDownloads: boolean;
  readonly noPrint: boolean;
  readonly urlState: boolean;
  /** Draws at once what is to be drawn: paper does not wait. */
  drawNow(): void;
}
