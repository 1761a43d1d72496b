import type { CountForms, MessageTable } from '../shared/messages.js';
import type { ZoomLimits } from './map-extent.js';

export interface MapContentMessages {
  map: string;
  mapHint: string;
  skip: string;
  /** Also where "Skip map" leads to. */
  skipBack: string;
  controls: string;
  touchHint: string;
  moveLeft: string;
  moveUp: string;
  moveDown: string;
  moveRight: string;
  zoomIn: string;
  zoomOut: string;
  home: string;
  /** The name of several markers that are too close to be told apart. */
  around: (partnerships: string, place: string) => string;
  /** What the map shows after a move. */
  nowShows: (partnerships: string, place: string) => string;
  nowShowsNone: (place: string) => string;
  /** Said instead where it can be zoomed no further. */
  limits: Readonly<Record<keyof ZoomLimits, string>>;
  /** Said after that, where the map itself has focus. */
  enterChooses: (area: string) => string;
  noneInMiddle: string;
  /** The heading above partnerships whose markers lie on each other. */
  onePlace: (partnerships: string) => string;
  more: (partnerships: string) => string;
  close: string;
  panel: string;
  /** The panel while nothing is chosen. */
  places: string;
  choose: string;
  elsewhere: string;
  /** The heading above others without a marker. */
  unplaced: string;
  chooseForce: string;
  /** The same where there are others too. */
  chooseArea: string;
  allAreas: string;
  whoCovers: string;
  coversWhole: (area: string) => string;
  coversPart: (area: string) => string;
  noneKnown: string;
  noneHint: string;
  wider: string;
  levelMissing: string;
  london: string;
  showLondon: string;
  wholeMap: string;
  engineFailed: string;
  inWords: string;
  areas: CountForms;
  wordsFailed: string;
  load: string;
}

/** Welsh here awaits a translator's review, except for the terms that `data/README.md` marks as confirmed. */
export const mapContentMessages: MessageTable<MapContentMessages> = {
  en: {
    map: 'Map',
    mapHint:
      'Arrow keys move the map, plus and minus zoom, Enter chooses the area in the middle. Tab goes to the partnerships: there arrow keys and letters go from one to the next.',
    skip: 'Skip map',
    skipBack: 'End of map: back to its start',
    controls: 'Map controls',
    touchHint: 'Use two fingers to move the map',
    moveLeft: 'Move left',
    moveUp: 'Move up',
    moveDown: 'Move down',
    moveRight: 'Move right',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    home: 'Show the whole map',
    around: (partnerships, place) => `${partnerships} around ${place}`,
    nowShows: (partnerships, place) => `The map now shows ${partnerships}. Its middle is in or near ${place}.`,
    nowShowsNone: (place) => `The map now shows no partnership’s marker. Its middle is in or near ${place}.`,
    limits: {
      closer: 'The map cannot be enlarged any further.',
      further: 'The map cannot show more than this.',
    },
    enterChooses: (area) => `Press Enter to choose ${area}.`,
    noneInMiddle: 'There is no area in the middle of the map. Arrow keys move it.',
    onePlace: (partnerships) => `${partnerships} at one place on the map`,
    more: (partnerships) => `${partnerships} more are here: search or filter to narrow them down.`,
    close: 'Close',
    panel: 'Chosen partnership',
    places: 'Areas and partnerships',
    choose: 'Choose an area to see who works there, or a marker to read about a partnership.',
    elsewhere: 'Partnerships of a whole nation, or of the UK',
    unplaced: 'Partnerships without a marker on the map',
    chooseForce: 'Police force area',
    chooseArea: 'Area',
    allAreas: 'All areas',
    whoCovers: 'Who works here?',
    coversWhole: (area) => `covers ${area}`,
    coversPart: (area) => `covers a part of this area: ${area}`,
    noneKnown: 'No partnership of its own is known to this directory.',
    noneHint: 'There may still be one that this directory has not heard of.',
    wider: 'These work for its whole nation, or for the UK:',
    levelMissing: 'Level not recorded',
    london: 'London',
    showLondon: 'London: show it larger',
    wholeMap: 'Whole map',
    engineFailed: 'The map cannot be moved or enlarged just now.',
    load: 'Move and enlarge the map',
    inWords: 'The map in words',
    areas: { one: 'area', other: 'areas' },
    wordsFailed: 'The map in words cannot be shown just now.',
  },
  cy: {
    map: 'Map',
    mapHint:
      'Mae’r bysellau saeth yn symud y map, plws a minws yn chwyddo, ac Enter yn dewis yr ardal yn y canol. Mae Tab yn mynd at y partneriaethau: yno mae’r bysellau saeth a llythrennau yn mynd o un i’r nesaf.',
    skip: 'Neidio heibio’r map',
    skipBack: 'Diwedd y map: yn ôl i’w ddechrau',
    controls: 'Rheolyddion y map',
    touchHint: 'Defnyddiwch ddau fys i symud y map',
    moveLeft: 'Symud i’r chwith',
    moveUp: 'Symud i fyny',
    moveDown: 'Symud i lawr',
    moveRight: 'Symud i’r dde',
    zoomIn: 'Chwyddo i mewn',
    zoomOut: 'Chwyddo allan',
    home: 'Dangos y map cyfan',
    around: (partnerships, place) => `${partnerships} o gwmpas ${place}`,
    // Not "yn Caerdydd": what follows it changes its first letter.
    nowShows: (partnerships, place) => `Mae’r map nawr yn dangos ${partnerships}. Ei ganol: ${place} neu gerllaw.`,
    nowShowsNone: (place) => `Nid yw’r map nawr yn dangos marciwr yr un bartneriaeth. Ei ganol: ${place} neu gerllaw.`,
    limits: {
      closer: 'Nid oes modd chwyddo’r map ymhellach.',
      further: 'Nid oes modd i’r map ddangos mwy na hyn.',
    },
    enterChooses: (area) => `Pwyswch Enter i ddewis ${area}.`,
    noneInMiddle: 'Does dim ardal yng nghanol y map. Mae’r bysellau saeth yn ei symud.',
    onePlace: (partnerships) => `${partnerships} mewn un lle ar y map`,
    more: (partnerships) => `Mae ${partnerships} arall yma: chwiliwch neu hidlwch i’w culhau.`,
    close: 'Cau',
    panel: 'Y bartneriaeth a ddewiswyd',
    places: 'Ardaloedd a phartneriaethau',
    choose: 'Dewiswch ardal i weld pwy sy’n gweithio yno, neu farciwr i ddarllen am bartneriaeth.',
    elsewhere: 'Partneriaethau cenedl gyfan, neu’r DU',
    unplaced: 'Partneriaethau heb farciwr ar y map',
    chooseForce: 'Ardal heddlu',
    chooseArea: 'Ardal',
    allAreas: 'Pob ardal',
    whoCovers: 'Pwy sy’n gweithio yma?',
    coversWhole: (area) => `yn cwmpasu ${area}`,
    coversPart: (area) => `yn cwmpasu rhan o’r ardal hon: ${area}`,
    noneKnown: 'Nid yw’r cyfeiriadur hwn yn gwybod am bartneriaeth i’r ardal ei hun.',
    noneHint: 'Efallai bod un nad yw’r cyfeiriadur hwn wedi clywed amdani.',
    wider: 'Mae’r rhain yn gweithio dros ei chenedl gyfan, neu dros y DU:',
    levelMissing: 'Lefel heb ei chofnodi',
    london: 'Llundain',
    showLondon: 'Llundain: ei ddangos yn fwy',
    wholeMap: 'Y map cyfan',
    engineFailed: 'Nid oes modd symud na chwyddo’r map nawr.',
    load: 'Symud a chwyddo’r map',
    inWords: 'Y map mewn geiriau',
    areas: { other: 'ardal' },
    wordsFailed: 'Nid oes modd dangos y map mewn geiriau nawr.',
  },
};
