import type { MessageTable } from '../shared/messages.js';

export interface MapTilesMessages {
  /** Before the name of who has made the background map. */
  source: string;
  /** For the author of the page, who sees it before any reader. */
  noSource: string;
  noAddress: string;
}

/** Welsh here awaits a translator's review. */
export const mapTilesMessages: MessageTable<MapTilesMessages> = {
  en: {
    source: 'Background map:',
    noSource:
      'The background map is left out, because this page does not say where it comes from (attribute tile-attribution).',
    noAddress:
      'The background map is left out, because its address (attribute tiles) is no http or https address with {z}, {x} and {y} in it. It may also have {s} and {r}, and nothing else in braces.',
  },
  cy: {
    source: 'Map cefndir:',
    noSource:
      'Gadawyd y map cefndir allan, oherwydd nid yw’r dudalen hon yn dweud o ble y daw (priodoledd tile-attribution).',
    noAddress:
      'Gadawyd y map cefndir allan, oherwydd nid cyfeiriad http neu https â {z}, {x} ac {y} ynddo yw ei gyfeiriad (priodoledd tiles). Caiff hefyd gynnwys {s} ac {r}, a dim arall mewn bachau.',
  },
};
