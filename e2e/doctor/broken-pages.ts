/** Pages on which an embed does not work, each for one reason, and what the doctor has to say there. */
import type { BrokenPage } from './broken-page.js';
import { PAGES_THAT_WORK } from './pages-that-work.js';
import { PAGES_WITH_BROKEN_ELEMENTS } from './pages-with-broken-elements.js';
import { PAGES_WITH_BROKEN_FEEDS } from './pages-with-broken-feeds.js';
import { PAGES_WITH_BROKEN_POLICIES } from './pages-with-broken-policies.js';
import { PAGES_WITH_BROKEN_SCRIPTS } from './pages-with-broken-scripts.js';

export const BROKEN_PAGES: readonly BrokenPage[] = [
  ...PAGES_THAT_WORK,
  ...PAGES_WITH_BROKEN_POLICIES,
  ...PAGES_WITH_BROKEN_SCRIPTS,
  ...PAGES_WITH_BROKEN_FEEDS,
  ...PAGES_WITH_BROKEN_ELEMENTS,
];
