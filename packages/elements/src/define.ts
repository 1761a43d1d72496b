/** Registers all tags: this is what the script tag of `dist/msp.js` runs. */
import './define-directory.js';
import './define-map.js';
