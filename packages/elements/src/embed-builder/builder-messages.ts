import type { EmbedToken } from '@msp-widgets/feed/embed/embed-look.js';
import type { EmbedElements, EmbedFilter, EmbedLanguage } from '@msp-widgets/feed/embed/embed-options.js';
import type { MessageTable } from '../shared/messages.js';

export interface BuilderMessages {
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly choose: string;
  readonly what: string;
  readonly elements: Readonly<Record<EmbedElements, string>>;
  readonly partnership: string;
  readonly partnershipFirst: string;
  readonly area: string;
  readonly wholeUk: string;
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly suggestions: string;
  readonly chosenAreas: string;
  readonly unknownArea: (code: string) => string;
  readonly remove: (name: string) => string;
  readonly areaAdded: (name: string) => string;
  readonly areaRemoved: (name: string) => string;
  readonly areaNotFound: (words: string) => string;
  readonly language: string;
  readonly languages: Readonly<Record<EmbedLanguage, string>>;
  readonly filters: string;
  readonly filtersHint: string;
  readonly filterNames: Readonly<Record<EmbedFilter, string>>;
  readonly look: string;
  readonly scheme: string;
  readonly schemes: Readonly<Record<'light' | 'dark' | 'auto', string>>;
  readonly tokens: Readonly<Record<EmbedToken, string>>;
  readonly pixels: string;
  readonly reset: (name: string) => string;
  readonly resetShort: string;
  readonly lowContrast: (name: string, other: string, ratio: string) => string;
  readonly preview: string;
  readonly previewHint: string;
  readonly noPartnershipYet: string;
}

/** The embed builder's own words. Welsh awaits a translator's review. */
export const builderMessages: MessageTable<BuilderMessages> = {
  en: {
    loading: 'Loading what there is to choose from…',
    failed: 'What there is to choose from could not be loaded just now.',
    retry: 'Try again',
    choose: 'Choose',
    what: 'What to show',
    elements: {
      both: 'The map and the directory',
      map: 'The map',
      directory: 'The directory',
      card: 'One partnership',
    },
    partnership: 'Which partnership',
    partnershipFirst: 'Choose a partnership',
    area: 'Your area',
    wholeUk: 'Without an area, the whole UK is shown.',
    searchLabel: 'Add an area',
    searchHint: 'A council, police force area, county, region or nation',
    suggestions: 'Areas',
    chosenAreas: 'Only what covers:',
    unknownArea: (code) => `${code} (not known: nothing is shown for it)`,
    remove: (name) => `Remove ${name}`,
    areaAdded: (name) => `${name} added. The code has changed.`,
    areaRemoved: (name) => `${name} removed. The code has changed.`,
    areaNotFound: (words) => `No area is called “${words}”. Choose one from the list that appears while you type.`,
    language: 'Language',
    languages: { en: 'English', cy: 'Cymraeg (Welsh)' },
    filters: 'Filters to begin with',
    filtersHint: 'Readers can change them.',
    filterNames: { level: 'Level', sector: 'Who takes part', activity: 'Kind of work', theme: 'Good practice about' },
    look: 'Colours and shape',
    scheme: 'Background',
    schemes: { light: 'Light', dark: 'Dark', auto: 'As the reader’s device' },
    tokens: {
      accent: 'Links and buttons',
      marker: 'Markers on the map',
      'map-covered': 'Areas with a partnership',
      ink: 'Text',
      surface: 'Page',
      radius: 'Roundness of corners',
      'map-height': 'Height of the map',
    },
    pixels: 'pixels',
    reset: (name) => `Reset: ${name}`,
    resetShort: 'Reset',
    lowContrast: (name, other, ratio) =>
      `“${name}” on “${other}” has a contrast of ${ratio} to 1. Below 4.5 to 1 many people cannot read it.`,
    preview: 'Preview',
    previewHint: 'This is the real thing. Try it.',
    noPartnershipYet: 'Choose a partnership to see its card.',
  },
  cy: {
    loading: 'Yn llwytho’r hyn sydd i ddewis ohono…',
    failed: 'Nid oedd modd llwytho’r hyn sydd i ddewis ohono nawr.',
    retry: 'Rhowch gynnig arall arni',
    choose: 'Dewis',
    what: 'Beth i’w ddangos',
    elements: {
      both: 'Y map a’r cyfeiriadur',
      map: 'Y map',
      directory: 'Y cyfeiriadur',
      card: 'Un bartneriaeth',
    },
    partnership: 'Pa bartneriaeth',
    partnershipFirst: 'Dewiswch bartneriaeth',
    area: 'Eich ardal',
    wholeUk: 'Heb ardal, dangosir y DU gyfan.',
    searchLabel: 'Ychwanegu ardal',
    searchHint: 'Cyngor, ardal heddlu, sir, rhanbarth neu genedl',
    suggestions: 'Ardaloedd',
    chosenAreas: 'Dim ond yr hyn sy’n cwmpasu:',
    unknownArea: (code) => `${code} (anhysbys: ni ddangosir dim ar ei gyfer)`,
    remove: (name) => `Tynnu ${name}`,
    areaAdded: (name) => `Ychwanegwyd ${name}. Mae’r cod wedi newid.`,
    areaRemoved: (name) => `Tynnwyd ${name}. Mae’r cod wedi newid.`,
    areaNotFound: (words) =>
      `Nid oes ardal o’r enw “${words}”. Dewiswch un o’r rhestr sy’n ymddangos wrth i chi deipio.`,
    language: 'Iaith',
    languages: { en: 'English (Saesneg)', cy: 'Cymraeg' },
    filters: 'Hidlyddion i ddechrau',
    filtersHint: 'Gall darllenwyr eu newid.',
    filterNames: { level: 'Lefel', sector: 'Pwy sy’n cymryd rhan', activity: 'Math o waith', theme: 'Arfer da am' },
    look: 'Lliwiau a siâp',
    scheme: 'Cefndir',
    schemes: { light: 'Golau', dark: 'Tywyll', auto: 'Fel dyfais y darllenydd' },
    tokens: {
      accent: 'Dolenni a botymau',
      marker: 'Marcwyr ar y map',
      'map-covered': 'Ardaloedd â phartneriaeth',
      ink: 'Testun',
      surface: 'Tudalen',
      radius: 'Crymedd corneli',
      'map-height': 'Uchder y map',
    },
    pixels: 'picsel',
    reset: (name) => `Ailosod: ${name}`,
    resetShort: 'Ailosod',
    lowContrast: (name, other, ratio) =>
      `Mae gan “${name}” ar “${other}” gyferbyniad o ${ratio} i 1. O dan 4.5 i 1 ni all llawer o bobl ei ddarllen.`,
    preview: 'Rhagolwg',
    previewHint: 'Dyma’r peth go iawn. Rhowch gynnig arno.',
    noPartnershipYet: 'Dewiswch bartneriaeth i weld ei cherdyn.',
  },
};
