import type { Freshness } from '@msp-widgets/feed/freshness.js';
import { HELP_WORDS } from '@msp-widgets/feed/help-line.js';
import type { AssuranceMethod, Level, MeetingFrequency, Status } from '@msp-widgets/feed/partnership.js';
import type { RecordedField } from '@msp-widgets/feed/statistics/tally-recorded.js';
import type { Role } from '@msp-widgets/feed/statistics/summarise-partnerships.js';

/** Languages that we write in. The feeds' own texts may be in others. */
export const FEED_WORD_LANGUAGES = ['en', 'cy'] as const;
export type WordLanguage = (typeof FEED_WORD_LANGUAGES)[number];

/** Forms of a counted noun by plural category. Welsh nouns stay singular after a number but change their first letter. */
export type CountForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Writes a count with its noun: "1 partnership", "6 phartneriaeth". */
export function formatCount(language: WordLanguage, count: number, forms: CountForms): string {
  return `${count} ${forms[new Intl.PluralRules(language).select(count)] ?? forms.other}`;
}

/** A date as exactly as it is known: "2023", "October 2023", "5 October 2023". */
export function wordDate(date: string, language: WordLanguage): string {
  const [year, month, day] = date.split('-');
  const monthName = month && feedWords[language].months[Number(month) - 1];
  return [day && String(Number(day)), monthName, year].filter(Boolean).join(' ');
}

/** The same with a capital: "Sub-regional". */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a feed's own terms are called, in words that stand within a sentence. */
export interface FeedWords {
  readonly partnership: CountForms;
  readonly notRecorded: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly freshness: Readonly<Record<Freshness, string>>;
  readonly months: readonly string[];
  readonly methods: Readonly<Record<AssuranceMethod, string>>;
  readonly meetings: Readonly<Record<MeetingFrequency, string>>;
  /** Headings of what a record may hold, with capitals. */
  readonly recordedFields: Readonly<Record<RecordedField, string>>;
  readonly emergency: string;
  readonly helpline: string;
  readonly notForReports: string;
  /** By the first part of a language tag. */
  readonly languageMark: Readonly<Record<string, string>>;
}

/** Welsh here awaits a translator's review, except for the terms that `data/README.md` marks as confirmed. */
export const feedWords: Readonly<Record<WordLanguage, FeedWords>> = {
  en: {
    partnership: { one: 'partnership', other: 'partnerships' },
    notRecorded: 'not recorded',
    roles: { lead: 'led by', chair: 'chaired by', coordinator: 'coordinated by' },
    levels: { local: 'local', 'sub-regional': 'sub-regional', regional: 'regional', national: 'national' },
    statuses: {
      active: 'active',
      forming: 'being set up',
      paused: 'paused',
      closed: 'closed',
      superseded: 'replaced',
    },
    freshness: {
      current: 'confirmed in the last 12 months',
      ageing: 'confirmed 1 to 2 years ago',
      stale: 'not confirmed for over 2 years',
      undated: 'no date on record',
    },
    months: 'January February March April May June July August September October November December'.split(' '),
    methods: {
      questionnaire: 'by questionnaire',
      interview: 'by interview',
      'public-sources': 'from public sources',
    },
    meetings: {
      monthly: 'every month',
      'bi-monthly': 'every two months',
      quarterly: 'every three months',
      'six-monthly': 'every six months',
      yearly: 'once a year',
      'ad-hoc': 'when needed',
    },
    recordedFields: {
      summary: 'Summary',
      founded: 'Year founded',
      lead: 'Who leads',
      chair: 'Who chairs',
      coordinator: 'Who coordinates',
      members: 'Who takes part',
      activities: 'Activities',
      meets: 'How often it meets',
      funding: 'Funding',
      measures: 'How progress is measured',
      strategy: 'Strategy',
      practice: 'Good practice',
      website: 'Website',
      contact: 'Contact',
      assured: 'Date last confirmed',
    },
    ...HELP_WORDS.en,
    languageMark: { en: 'in English', cy: 'in Welsh' },
  },
  cy: {
    partnership: { one: 'bartneriaeth', two: 'bartneriaeth', many: 'phartneriaeth', other: 'partneriaeth' },
    notRecorded: 'heb ei gofnodi',
    roles: { lead: 'arweinir gan', chair: 'cadeirir gan', coordinator: 'cydlynir gan' },
    levels: { local: 'lleol', 'sub-regional': 'isranbarthol', regional: 'rhanbarthol', national: 'cenedlaethol' },
    statuses: {
      active: 'gweithredol',
      forming: 'yn cael ei sefydlu',
      paused: 'wedi’i hoedi',
      closed: 'wedi cau',
      superseded: 'wedi’i disodli',
    },
    freshness: {
      current: 'cadarnhawyd yn ystod y 12 mis diwethaf',
      ageing: 'cadarnhawyd 1 i 2 flynedd yn ôl',
      stale: 'heb ei chadarnhau ers dros 2 flynedd',
      undated: 'dim dyddiad wedi’i gofnodi',
    },
    months: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
    methods: {
      questionnaire: 'drwy holiadur',
      interview: 'drwy gyfweliad',
      'public-sources': 'o ffynonellau cyhoeddus',
    },
    meetings: {
      monthly: 'bob mis',
      'bi-monthly': 'bob deufis',
      quarterly: 'bob tri mis',
      'six-monthly': 'bob chwe mis',
      yearly: 'unwaith y flwyddyn',
      'ad-hoc': 'yn ôl yr angen',
    },
    recordedFields: {
      summary: 'Crynodeb',
      founded: 'Blwyddyn sefydlu',
      lead: 'Pwy sy’n arwain',
      chair: 'Pwy sy’n cadeirio',
      coordinator: 'Pwy sy’n cydlynu',
      members: 'Pwy sy’n cymryd rhan',
      activities: 'Gweithgareddau',
      meets: 'Pa mor aml y mae’n cyfarfod',
      funding: 'Cyllid',
      measures: 'Sut y mesurir cynnydd',
      strategy: 'Strategaeth',
      practice: 'Arfer da',
      website: 'Gwefan',
      contact: 'Cysylltu',
      assured: 'Dyddiad cadarnhau diwethaf',
    },
    ...HELP_WORDS.cy,
    languageMark: { en: 'yn Saesneg', cy: 'yn Gymraeg' },
  },
};
