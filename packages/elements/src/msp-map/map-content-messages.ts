import type { Coverage } from '@msp-widgets/feed/areas/coverage.js';
import type { MessageTable } from '../shared/messages.js';

export interface MapContentMessages {
  map: string;
  mapHint: string;
  controls: string;
  zoomIn: string;
  zoomOut: string;
  home: string;
  close: string;
  panel: string;
  choose: string;
  elsewhere: string;
  legend: string;
  coverage: Readonly<Record<Coverage, string>>;
  attribution: string;
}

/** Welsh here awaits a translator's review, except for the terms that `data/README.md` marks as confirmed. */
export const mapContentMessages: MessageTable<MapContentMessages> = {
  en: {
    map: 'Map',
    mapHint: 'Arrow keys move the map, plus and minus zoom, Tab goes to the partnerships.',
    controls: 'Map controls',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    home: 'Show the whole map',
    close: 'Close',
    panel: 'Chosen partnership',
    choose: 'Choose a marker to read about a partnership.',
    elsewhere: 'Partnerships of a whole nation, or of the UK',
    legend: 'What the colours mean',
    coverage: {
      partnership: 'Police force area with a partnership known to this directory',
      national: 'Only a national group known',
      none: 'No partnership known to this directory',
    },
    attribution: 'Boundaries:',
  },
  cy: {
    map: 'Map',
    mapHint: 'Mae’r bysellau saeth yn symud y map, plws a minws yn chwyddo, a Tab yn mynd at y partneriaethau.',
    controls: 'Rheolyddion y map',
    zoomIn: 'Chwyddo i mewn',
    zoomOut: 'Chwyddo allan',
    home: 'Dangos y map cyfan',
    close: 'Cau',
    panel: 'Y bartneriaeth a ddewiswyd',
    choose: 'Dewiswch farciwr i ddarllen am bartneriaeth.',
    elsewhere: 'Partneriaethau cenedl gyfan, neu’r DU',
    legend: 'Ystyr y lliwiau',
    coverage: {
      partnership: 'Ardal heddlu â phartneriaeth y mae’r cyfeiriadur hwn yn gwybod amdani',
      national: 'Dim ond grŵp cenedlaethol yn hysbys',
      none: 'Dim partneriaeth y mae’r cyfeiriadur hwn yn gwybod amdani',
    },
    attribution: 'Ffiniau:',
  },
};
