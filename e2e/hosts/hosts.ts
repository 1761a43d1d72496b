/** Every page that the widgets are tried on. */
import { PAGES_THAT_CHANGE } from './pages-that-change.js';
import { PAGES_WITH_POLICIES } from './pages-with-policies.js';
import { PAGES_WITH_SCRIPTS } from './pages-with-scripts.js';
import { PAGES_WITH_STYLES } from './pages-with-styles.js';
import type { Host } from './host.js';

export const HOSTS: readonly Host[] = [
  ...PAGES_WITH_STYLES,
  ...PAGES_WITH_SCRIPTS,
  ...PAGES_WITH_POLICIES,
  ...PAGES_THAT_CHANGE,
];
