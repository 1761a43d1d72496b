import type { AssuranceMethod, MeetingFrequency } from '@msp-widgets/feed/partnership.js';
import type { MessageTable } from '../shared/messages.js';

/** The fields that are listed together as "not recorded" when the feed has nothing for them. */
export type QuietField = 'founded' | 'funding' | 'measures' | 'strategy';

export interface CardMessages {
  unconfirmed: string;
  partOnly: string;
  unconfirmedName: string;
  unconfirmedStatus: string;
  supersededBy: string;
  covers: string;
  partOf: string;
  alsoKnownAs: string;
  lead: string;
  chair: string;
  coordinator: string;
  members: string;
  activities: string;
  practice: string;
  practiceSource: string;
  meets: string;
  contact: string;
  website: string;
  sources: string;
  undatedSource: string;
  quiet: Readonly<Record<QuietField, string>>;
  confirmed: (date: string) => string;
  methods: Readonly<Record<AssuranceMethod, string>>;
  meetings: Readonly<Record<MeetingFrequency, string>>;
}

/** Welsh here awaits a translator's review, except for the terms that `data/README.md` marks as confirmed. */
export const cardMessages: MessageTable<CardMessages> = {
  en: {
    unconfirmed: 'not confirmed',
    partOnly: 'part of',
    unconfirmedName: 'name not confirmed',
    unconfirmedStatus: 'Whether it is still active has not been confirmed.',
    supersededBy: 'Replaced by',
    covers: 'Covers',
    partOf: 'Part of',
    alsoKnownAs: 'Also known as',
    lead: 'Led by',
    chair: 'Chaired by',
    coordinator: 'Coordinated by',
    members: 'Who takes part',
    activities: 'What it does',
    practice: 'Good practice to copy',
    practiceSource: 'Source of this practice',
    meets: 'Meets',
    contact: 'Contact',
    website: 'Website',
    sources: 'Where this comes from',
    undatedSource: 'undated',
    quiet: {
      founded: 'Year founded',
      funding: 'Funding',
      measures: 'How progress is measured',
      strategy: 'Strategy',
    },
    confirmed: (date) => `Last confirmed ${date}`,
    methods: {
      questionnaire: 'by questionnaire',
      interview: 'by interview',
      'public-sources': 'from public sources',
    },
    meetings: {
      monthly: 'Every month',
      'bi-monthly': 'Every two months',
      quarterly: 'Every three months',
      'six-monthly': 'Every six months',
      yearly: 'Once a year',
      'ad-hoc': 'When needed',
    },
  },
  cy: {
    unconfirmed: 'heb ei gadarnhau',
    partOnly: 'rhan o',
    unconfirmedName: 'enw heb ei gadarnhau',
    unconfirmedStatus: 'Ni chadarnhawyd a yw’n dal yn weithredol.',
    supersededBy: 'Disodlwyd gan',
    covers: 'Yn cwmpasu',
    partOf: 'Rhan o',
    alsoKnownAs: 'Enwau eraill',
    lead: 'Arweinir gan',
    chair: 'Cadeirir gan',
    coordinator: 'Cydlynir gan',
    members: 'Pwy sy’n cymryd rhan',
    activities: 'Beth mae’n ei wneud',
    practice: 'Arfer da i’w efelychu',
    practiceSource: 'Ffynhonnell yr arfer hwn',
    meets: 'Yn cyfarfod',
    contact: 'Cysylltu',
    website: 'Gwefan',
    sources: 'O ble y daw hyn',
    undatedSource: 'heb ddyddiad',
    quiet: {
      founded: 'Blwyddyn sefydlu',
      funding: 'Cyllid',
      measures: 'Sut y mesurir cynnydd',
      strategy: 'Strategaeth',
    },
    confirmed: (date) => `Cadarnhawyd ddiwethaf ${date}`,
    methods: {
      questionnaire: 'drwy holiadur',
      interview: 'drwy gyfweliad',
      'public-sources': 'o ffynonellau cyhoeddus',
    },
    meetings: {
      monthly: 'Bob mis',
      'bi-monthly': 'Bob deufis',
      quarterly: 'Bob tri mis',
      'six-monthly': 'Bob chwe mis',
      yearly: 'Unwaith y flwyddyn',
      'ad-hoc': 'Yn ôl yr angen',
    },
  },
};
