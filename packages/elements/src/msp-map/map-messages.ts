import type { Coverage } from '@msp-widgets/feed/areas/coverage.js';
import type { MessageTable } from '../shared/messages.js';

export interface MapMessages {
  heading: string;
  mapLabel: string;
  controls: string;
  zoomIn: string;
  zoomOut: string;
  home: string;
  close: string;
  panel: string;
  choose: string;
  elsewhere: string;
  allListed: string;
  engineFailed: string;
  legend: string;
  coverage: Readonly<Record<Coverage, string>>;
  attribution: string;
}

/** Welsh here awaits a translator's review, except for the terms that `data/README.md` marks as confirmed. */
export const mapMessages: MessageTable<MapMessages> = {
  en: {
    heading: 'Map of partnerships',
    mapLabel: 'Map. Arrow keys move it, plus and minus zoom, Tab goes to the partnerships.',
    controls: 'Map controls',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    home: 'Show the whole map',
    close: 'Close',
    panel: 'Chosen partnership',
    choose: 'Choose a marker to read about a partnership.',
    elsewhere: 'Partnerships of a whole nation, or of the UK',
    allListed: 'Partnerships',
    engineFailed: 'The map could not be drawn just now. Here are the partnerships as a list.',
    legend: 'What the colours mean',
    coverage: {
      partnership: 'Police force area with a partnership known to this directory',
      national: 'Only a national group known',
      none: 'No partnership known to this directory',
    },
    attribution: 'Boundaries:',
  },
  cy: {
    heading: 'Map o’r partneriaethau',
    mapLabel: 'Map. Mae’r bysellau saeth yn ei symud, plws a minws yn chwyddo, a Tab yn mynd at y partneriaethau.',
    controls: 'Rheolyddion y map',
    zoomIn: 'Chwyddo i mewn',
    zoomOut: 'Chwyddo allan',
    home: 'Dangos y map cyfan',
    close: 'Cau',
    panel: 'Y bartneriaeth a ddewiswyd',
    choose: 'Dewiswch farciwr i ddarllen am bartneriaeth.',
    elsewhere: 'Partneriaethau cenedl gyfan, neu’r DU',
    allListed: 'Partneriaethau',
    engineFailed: 'Nid oedd modd lluniadu’r map nawr. Dyma’r partneriaethau fel rhestr.',
    legend: 'Ystyr y lliwiau',
    coverage: {
      partnership: 'Ardal heddlu â phartneriaeth y mae’r cyfeiriadur hwn yn gwybod amdani',
      national: 'Dim ond grŵp cenedlaethol yn hysbys',
      none: 'Dim partneriaeth y mae’r cyfeiriadur hwn yn gwybod amdani',
    },
    attribution: 'Ffiniau:',
  },
};
