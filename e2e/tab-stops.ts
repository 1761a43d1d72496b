/** How many stops of Tab each piece of the demonstration page is. */

/** Links before the map: to the main content, and to five demonstration pages. */
export const LINKS_ABOVE = 6;
/** Before the map: the button that skips it. */
export const SKIP = 1;
/** All markers are one Tab stop. */
export const MARKERS = 1;
/** The button that leads to London. */
export const LONDON = 1;
export const CONTROLS = 8;
export const AREA_CHOICE = 1;
/** What is below the map: its description in words, and a switch for each level. */
export const TEXT_MAP = 1;
export const LAYERS = 4;
/** At the end of the map: the button that leads back to its start. */
export const SKIP_BACK = 1;
/** The buttons for filters and for good practice, and the choice of an order. */
export const TOGGLE = 2;
export const ORDER = 1;
/** Two files, and print. */
export const TAKE_AWAY = 3;
/** Only there while there is something to clear. */
export const CLEAR = 1;
