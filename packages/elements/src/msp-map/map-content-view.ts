import type { Areas } from '@msp-widgets/feed/areas/parse-areas.js';
import type { Feed, Partnership } from '@msp-widgets/feed/partnership.js';
import type { TextLanguages } from '../shared/feed-text.js';

/** What `<msp-map>` gives its content to draw. */
export interface MapContentView {
  readonly feed: Feed;
  readonly areas: Areas;
  /** Where the boundary file is. */
  readonly areasAddress: string;
  /** Everything in view: who covers an area is worked out from these. */
  readonly partnerships: readonly Partnership[];
  /** Those that are open and that the page wants shown. */
  readonly open: readonly Partnership[];
  readonly scope: string | null;
  /** `press` leaves the engine until somebody asks for it. */
  readonly load: string | null;
  readonly noTextMap: boolean;
  /** The background map that the page asks for, and whom it is from. */
  readonly tiles: string | null;
  readonly tileAttribution: string | null;
  readonly languages: TextLanguages;
  readonly headingLevel: number;
}
