import { HELP_WORDS } from '@msp-widgets/feed/help-line.js';
import type { Freshness } from '@msp-widgets/feed/freshness.js';
import type { Level, Status } from '@msp-widgets/feed/partnership.js';

/** Languages the elements speak. Feed text may be in others. */
export type Language = 'en' | 'cy';

/** Every table holds the same keys in both languages: the compiler checks it, and so does a test. */
export type MessageTable<Keys> = Readonly<Record<Language, Keys>>;

/** The table's language for a BCP 47 tag: Welsh for `cy` and its kin, English for everything else. */
export function pickLanguage(tag: string): Language {
  return /^cy\b/i.test(tag) ? 'cy' : 'en';
}

/** Forms of a counted noun by plural category. Welsh nouns stay singular after a number but change their first letter. */
export type CountForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Writes a whole number with its thousands apart, alike in both languages. By hand: `Intl.NumberFormat` takes 12 ms to begin with. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

const PLURALS: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en'),
  cy: new Intl.PluralRules('cy'),
};

/** Writes a count with its noun: "1 partnership", "6 phartneriaeth". */
export function formatCount(language: Language, count: number, forms: CountForms): string {
  const form = forms[PLURALS[language].select(count)] ?? forms.other;
  return `${formatNumber(count)} ${form}`;
}

export interface SharedMessages {
  loading: string;
  loadFailed: string;
  loadFailedStale: string;
  cannotShow: string;
  retry: string;
  empty: string;
  notFound: string;
  scopeEmpty: (areas: string) => string;
  scopeUnknown: string;
  emergency: string;
  helpline: string;
  notForReports: string;
  partnership: CountForms;
  notRecorded: string;
  notRecordedHeading: string;
  languageMark: Readonly<Record<string, string>>;
  levels: Readonly<Record<Level, string>>;
  statuses: Readonly<Record<Status, string>>;
  freshness: Readonly<Record<Freshness, string>>;
  months: readonly string[];
}

/** Welsh here awaits a translator's review, except for the terms that `data/README.md` marks as confirmed. */
export const sharedMessages: MessageTable<SharedMessages> = {
  en: {
    loading: 'Loading the partnerships…',
    loadFailed: 'The partnerships could not be loaded just now.',
    loadFailedStale: 'The newest version could not be loaded. This is the last one that arrived.',
    cannotShow: 'The partnerships cannot be shown on this page.',
    retry: 'Try again',
    empty: 'No partnerships are listed here yet.',
    notFound: 'This partnership is not in the directory.',
    scopeEmpty: (areas) => `No partnership for ${areas} is known to this directory.`,
    scopeUnknown: 'The area for this page was not recognised, so no partnerships are shown.',
    ...HELP_WORDS.en,
    partnership: { one: 'partnership', other: 'partnerships' },
    notRecorded: 'not recorded',
    notRecordedHeading: 'Not recorded',
    languageMark: { en: 'in English', cy: 'in Welsh' },
    levels: { local: 'Local', 'sub-regional': 'Sub-regional', regional: 'Regional', national: 'National' },
    statuses: {
      active: 'Active',
      forming: 'Being set up',
      paused: 'Paused',
      closed: 'Closed',
      superseded: 'Replaced',
    },
    freshness: {
      current: 'Confirmed in the last 12 months',
      ageing: 'Confirmed 1 to 2 years ago',
      stale: 'Not confirmed for over 2 years',
      undated: 'Date last confirmed not recorded',
    },
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
  cy: {
    loading: 'Yn llwytho’r partneriaethau…',
    loadFailed: 'Nid oedd modd llwytho’r partneriaethau nawr.',
    loadFailedStale: 'Nid oedd modd llwytho’r fersiwn ddiweddaraf. Dyma’r un olaf i gyrraedd.',
    cannotShow: 'Ni ellir dangos y partneriaethau ar y dudalen hon.',
    retry: 'Rhowch gynnig arall arni',
    empty: 'Nid oes partneriaethau wedi’u rhestru yma eto.',
    notFound: 'Nid yw’r bartneriaeth hon yn y cyfeiriadur.',
    scopeEmpty: (areas) => `Nid yw’r cyfeiriadur hwn yn gwybod am bartneriaeth ar gyfer ${areas}.`,
    scopeUnknown: 'Ni chafodd ardal y dudalen hon ei hadnabod, felly ni ddangosir partneriaethau.',
    ...HELP_WORDS.cy,
    partnership: { one: 'bartneriaeth', two: 'bartneriaeth', many: 'phartneriaeth', other: 'partneriaeth' },
    notRecorded: 'heb ei gofnodi',
    notRecordedHeading: 'Heb ei gofnodi',
    languageMark: { en: 'yn Saesneg', cy: 'yn Gymraeg' },
    levels: { local: 'Lleol', 'sub-regional': 'Isranbarthol', regional: 'Rhanbarthol', national: 'Cenedlaethol' },
    statuses: {
      active: 'Gweithredol',
      forming: 'Yn cael ei sefydlu',
      paused: 'Wedi’i hoedi',
      closed: 'Wedi cau',
      superseded: 'Wedi’i disodli',
    },
    freshness: {
      current: 'Cadarnhawyd yn ystod y 12 mis diwethaf',
      ageing: 'Cadarnhawyd 1 i 2 flynedd yn ôl',
      stale: 'Heb ei chadarnhau ers dros 2 flynedd',
      undated: 'Dyddiad cadarnhau diwethaf heb ei gofnodi',
    },
    months: [
      'Ionawr',
      'Chwefror',
      'Mawrth',
      'Ebrill',
      'Mai',
      'Mehefin',
      'Gorffennaf',
      'Awst',
      'Medi',
      'Hydref',
      'Tachwedd',
      'Rhagfyr',
    ],
  },
};
