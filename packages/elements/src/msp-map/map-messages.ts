import type { MessageTable } from '../shared/messages.js';

/** What the map says before, or without, the part that draws it. */
export interface MapMessages {
  heading: string;
  noneShown: string;
  levelsOff: string;
  contentFailed: string;
}

/** Welsh here awaits a translator's review, except for the terms that `data/README.md` marks as confirmed. */
export const mapMessages: MessageTable<MapMessages> = {
  en: {
    heading: 'Map of partnerships',
    noneShown: 'None of the partnerships on this map match.',
    levelsOff: 'Every level is switched off on this map.',
    contentFailed: 'The map could not be drawn just now. These are the partnerships that would be on it.',
  },
  cy: {
    heading: 'Map o’r partneriaethau',
    noneShown: 'Nid yw’r un o’r partneriaethau ar y map hwn yn cyfateb.',
    levelsOff: 'Mae pob lefel wedi’i diffodd ar y map hwn.',
    contentFailed: 'Nid oedd modd lluniadu’r map nawr. Dyma’r partneriaethau a fyddai arno.',
  },
};
