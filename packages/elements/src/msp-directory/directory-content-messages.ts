import type { FacetName } from '@msp-widgets/feed/filter.js';
import type { CountForms, MessageTable } from '../shared/messages.js';

export interface DirectoryContentMessages {
  searchLabel: string;
  searchHint: string;
  searching: string;
  searchFailed: string;
  filters: string;
  facets: Readonly<Record<FacetName, string>>;
  clear: string;
  none: string;
  noneHint: string;
  results: string;
  /** @param total the count with its noun */
  shownOf: (shown: string, total: string) => string;
  moreAreas: CountForms;
}

/** Welsh here awaits a translator's review, except for the terms that `data/README.md` marks as confirmed. */
export const directoryContentMessages: MessageTable<DirectoryContentMessages> = {
  en: {
    searchLabel: 'Search',
    searchHint: 'A place, a partnership, an organisation or a kind of work',
    searching: 'Searching…',
    searchFailed: 'Search could not be loaded. The whole list is shown.',
    filters: 'Filters',
    facets: {
      level: 'Level',
      region: 'Region or nation',
      leader: 'Led or chaired by',
      coordinator: 'Coordinated by',
      sector: 'Who takes part',
      activity: 'What it does',
      theme: 'Good practice',
      freshness: 'Last confirmed',
      status: 'Status',
    },
    clear: 'Clear search and filters',
    none: 'No partnership in this directory matches.',
    noneHint: 'There may still be one that this directory does not know. Try fewer words or fewer filters.',
    results: 'Partnerships',
    shownOf: (shown, total) => `${shown} of ${total}`,
    moreAreas: { one: 'more area', other: 'more areas' },
  },
  cy: {
    searchLabel: 'Chwilio',
    searchHint: 'Lle, partneriaeth, sefydliad neu fath o waith',
    searching: 'Yn chwilio…',
    searchFailed: 'Nid oedd modd llwytho’r chwiliad. Dangosir y rhestr gyfan.',
    filters: 'Hidlyddion',
    facets: {
      level: 'Lefel',
      region: 'Rhanbarth neu genedl',
      leader: 'Arweinir neu gadeirir gan',
      coordinator: 'Cydlynir gan',
      sector: 'Pwy sy’n cymryd rhan',
      activity: 'Beth mae’n ei wneud',
      theme: 'Arferion da',
      freshness: 'Cadarnhawyd ddiwethaf',
      status: 'Statws',
    },
    clear: 'Clirio’r chwiliad a’r hidlyddion',
    none: 'Nid oes partneriaeth yn y cyfeiriadur hwn sy’n cyfateb.',
    noneHint:
      'Efallai bod un nad yw’r cyfeiriadur hwn yn gwybod amdani. Rhowch gynnig ar lai o eiriau neu lai o hidlyddion.',
    results: 'Partneriaethau',
    shownOf: (shown, total) => `${shown} o ${total}`,
    moreAreas: { one: 'ardal arall', other: 'ardal arall' },
  },
};
