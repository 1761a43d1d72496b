import type { Direction } from '@msp-widgets/feed/areas/direction.js';
import type { CountForms, MessageTable } from '../shared/messages.js';

/** The sentences of the map in words. */
export interface TextMapMessages {
  areas: CountForms;
  hint: string;
  /** Where the map shows a part of them. */
  inView: (areas: string) => string;
  outside: string;
  near: (km: string, towards: string, city: string) => string;
  around: (city: string) => string;
  within: (area: string) => string;
  /** Of the areas, one after another, that the page is locked to. */
  onlyPart: (areas: string) => string;
  borders: string;
  bordersNone: string;
  none: string;
  levelMissing: string;
  towards: Readonly<Record<Direction, string>>;
}

/** Welsh here awaits a translator's review, except for the terms that `data/README.md` marks as confirmed. */
export const textMapMessages: MessageTable<TextMapMessages> = {
  en: {
    areas: { one: 'area', other: 'areas' },
    hint: 'Where each area on the map lies, what it borders, and who works there. Distances are from the middle of the area, as the crow flies.',
    inView: (areas) => `In view on the map: ${areas}.`,
    outside: 'Outside the view',
    near: (km, towards, city) => `About ${km} km ${towards} of ${city}.`,
    around: (city) => `Around ${city}.`,
    within: (area) => `Surrounded by ${area}.`,
    onlyPart: (areas) => `This page speaks of a part of it: ${areas}.`,
    borders: 'Borders',
    bordersNone: 'Borders no other area on this map.',
    none: 'No partnership of its own is known to this directory.',
    levelMissing: 'Level not recorded',
    towards: {
      north: 'north',
      'north-east': 'north-east',
      east: 'east',
      'south-east': 'south-east',
      south: 'south',
      'south-west': 'south-west',
      west: 'west',
      'north-west': 'north-west',
    },
  },
  cy: {
    areas: { other: 'ardal' },
    hint: 'Ble mae pob ardal ar y map, pa rai sy’n ffinio â hi, a phwy sy’n gweithio yno. Mae’r pellteroedd o ganol yr ardal, fel yr hed y frân.',
    inView: (areas) => `I’w gweld ar y map: ${areas}.`,
    outside: 'Y tu allan i’r olygfa',
    near: (km, towards, city) => `Tua ${km} km ${towards} o ${city}.`,
    around: (city) => `O amgylch ${city}.`,
    within: (area) => `Wedi’i hamgylchynu gan ${area}.`,
    onlyPart: (areas) => `Mae’r dudalen hon yn sôn am ran ohoni: ${areas}.`,
    borders: 'Yn ffinio â',
    bordersNone: 'Nid yw’n ffinio ag ardal arall ar y map hwn.',
    none: 'Nid yw’r cyfeiriadur hwn yn gwybod am bartneriaeth i’r ardal ei hun.',
    levelMissing: 'Lefel heb ei chofnodi',
    towards: {
      north: 'i’r gogledd',
      'north-east': 'i’r gogledd-ddwyrain',
      east: 'i’r dwyrain',
      'south-east': 'i’r de-ddwyrain',
      south: 'i’r de',
      'south-west': 'i’r de-orllewin',
      west: 'i’r gorllewin',
      'north-west': 'i’r gogledd-orllewin',
    },
  },
};
