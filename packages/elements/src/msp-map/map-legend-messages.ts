import type { MessageTable } from '../shared/messages.js';

/** The key to the map, and the switches of its levels. */
export interface MapLegendMessages {
  legend: string;
  coverage: Readonly<Record<'partnership' | 'overlap' | 'national' | 'none' | 'hidden', string>>;
  layers: string;
  nationalLayer: string;
  attribution: string;
  generated: (date: string) => string;
}

/** Welsh here awaits a translator's review, except for the terms that `data/README.md` marks as confirmed. */
export const mapLegendMessages: MessageTable<MapLegendMessages> = {
  en: {
    legend: 'What the colours and patterns mean',
    coverage: {
      partnership: 'Police force area with a partnership known to this directory',
      overlap: 'Two or more partnerships overlap',
      national: 'Only a national group known',
      none: 'No partnership known to this directory',
      hidden: 'Known only at a level that is switched off',
    },
    layers: 'Levels on the map',
    nationalLayer: 'in the list, not on the map',
    attribution: 'Boundaries:',
    generated: (date) => `Partnerships as of ${date}.`,
  },
  cy: {
    legend: 'Ystyr y lliwiau a’r patrymau',
    coverage: {
      partnership: 'Ardal heddlu â phartneriaeth y mae’r cyfeiriadur hwn yn gwybod amdani',
      overlap: 'Dwy bartneriaeth neu fwy yn gorgyffwrdd',
      national: 'Dim ond grŵp cenedlaethol yn hysbys',
      none: 'Dim partneriaeth y mae’r cyfeiriadur hwn yn gwybod amdani',
      hidden: 'Yn hysbys ar lefel sydd wedi’i diffodd yn unig',
    },
    layers: 'Lefelau ar y map',
    nationalLayer: 'yn y rhestr, nid ar y map',
    attribution: 'Ffiniau:',
    generated: (date) => `Partneriaethau fel yr oeddent ar ${date}.`,
  },
};
