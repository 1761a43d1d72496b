/** The classes, events and types. Importing this registers nothing: `define.js` does. */
export { MspDirectory } from './msp-directory/msp-directory.js';
export { MspMap } from './msp-map/msp-map.js';
export { MspPartnershipCard, type CardContext } from './msp-partnership-card/msp-partnership-card.js';
export { MspErrorEvent, MspFilterEvent, MspLoadEvent, MspPointEvent, MspSelectEvent } from './shared/events.js';
