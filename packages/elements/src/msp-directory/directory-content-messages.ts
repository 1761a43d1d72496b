import type { FacetName } from '@msp-widgets/feed/facets.js';
import type { DownloadFormat } from '@msp-widgets/feed/formats/download.js';
import type { SortOrder } from '@msp-widgets/feed/sort.js';
import type { CountForms, MessageTable } from '../shared/messages.js';

export interface DirectoryContentMessages {
  searchLabel: string;
  searchHint: string;
  suggestions: string;
  searching: string;
  searchFailed: string;
  filters: string;
  facets: Readonly<Record<FacetName, string>>;
  sort: string;
  orders: Readonly<Record<SortOrder, string>>;
  /** Names the group of what the list is narrowed to. */
  chosen: string;
  /** Said before a choice that a press takes back. */
  remove: string;
  clear: string;
  none: string;
  noneHint: string;
  results: string;
  more: (count: string) => string;
  takeAway: string;
  formats: Readonly<Record<DownloadFormat, string>>;
  downloadFailed: string;
  print: string;
  copyLink: string;
  linkCopied: string;
  /** Where the browser does not let us copy. */
  copyByHand: (address: string) => string;
  practices: string;
  practiceCount: CountForms;
  practicesFailed: string;
  /** Before the name of the partnership that has a practice. */
  practiceFrom: string;
  practiceSource: string;
  /** @param total the count with its noun */
  shownOf: (shown: string, total: string) => string;
  moreAreas: CountForms;
}

/** Welsh here awaits a translator's review, except for the terms that `data/README.md` marks as confirmed. */
export const directoryContentMessages: MessageTable<DirectoryContentMessages> = {
  en: {
    searchLabel: 'Search',
    searchHint: 'A place or postcode, a partnership, an organisation or a kind of work',
    suggestions: 'Places',
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
    sort: 'Sort by',
    orders: { relevance: 'Relevance', name: 'Name', confirmed: 'Last confirmed' },
    chosen: 'Chosen filters',
    remove: 'Remove',
    clear: 'Clear search and filters',
    none: 'No partnership in this directory matches.',
    noneHint: 'There may still be one that this directory does not know. Try fewer words or fewer filters.',
    results: 'Partnerships',
    takeAway: 'Take this list away',
    formats: { csv: 'Spreadsheet (CSV)', geojson: 'Data (GeoJSON)' },
    downloadFailed: 'The file could not be made just now. Try again.',
    print: 'Print',
    copyLink: 'Copy link to this partnership',
    linkCopied: 'Link copied',
    copyByHand: (address) => `Copy this address: ${address}`,
    practices: 'Good practice',
    practiceCount: { one: 'example of good practice', other: 'examples of good practice' },
    practicesFailed: 'Good practice could not be loaded just now. Try again.',
    practiceFrom: 'From',
    practiceSource: 'Source of this practice',
    more: (count) => `Show more (${count} not shown)`,
    shownOf: (shown, total) => `${shown} of ${total}`,
    moreAreas: { one: 'more area', other: 'more areas' },
  },
  cy: {
    searchLabel: 'Chwilio',
    searchHint: 'Lle neu god post, partneriaeth, sefydliad neu fath o waith',
    suggestions: 'Lleoedd',
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
    sort: 'Trefnu yn ôl',
    orders: { relevance: 'Perthnasedd', name: 'Enw', confirmed: 'Cadarnhawyd ddiwethaf' },
    chosen: 'Hidlyddion a ddewiswyd',
    remove: 'Tynnu',
    clear: 'Clirio’r chwiliad a’r hidlyddion',
    none: 'Nid oes partneriaeth yn y cyfeiriadur hwn sy’n cyfateb.',
    noneHint:
      'Efallai bod un nad yw’r cyfeiriadur hwn yn gwybod amdani. Rhowch gynnig ar lai o eiriau neu lai o hidlyddion.',
    results: 'Partneriaethau',
    takeAway: 'Mynd â’r rhestr hon gyda chi',
    formats: { csv: 'Taenlen (CSV)', geojson: 'Data (GeoJSON)' },
    downloadFailed: 'Nid oedd modd gwneud y ffeil nawr. Rhowch gynnig arall arni.',
    print: 'Argraffu',
    copyLink: 'Copïo dolen i’r bartneriaeth hon',
    linkCopied: 'Dolen wedi’i chopïo',
    copyByHand: (address) => `Copïwch y cyfeiriad hwn: ${address}`,
    practices: 'Arferion da',
    practiceCount: { one: 'enghraifft o arfer da', two: 'enghraifft o arfer da', other: 'enghraifft o arfer da' },
    practicesFailed: 'Nid oedd modd llwytho’r arferion da nawr. Rhowch gynnig arall arni.',
    practiceFrom: 'Gan',
    practiceSource: 'Ffynhonnell yr arfer hwn',
    more: (count) => `Dangos mwy (${count} heb eu dangos)`,
    shownOf: (shown, total) => `${shown} o ${total}`,
    moreAreas: { one: 'ardal arall', other: 'ardal arall' },
  },
};
