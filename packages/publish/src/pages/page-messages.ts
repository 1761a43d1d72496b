import type { CountForms, WordLanguage } from '../words/feed-words.js';

export interface PageMessages {
  /** The language, in itself. */
  readonly languageName: string;
  readonly directory: string;
  readonly openPartnership: CountForms;
  readonly listed: (count: string) => string;
  readonly caution: string;
  readonly byLevel: string;
  readonly levelNotRecorded: string;
  readonly noLongerOpen: string;
  readonly byForce: string;
  readonly noneKnown: string;
  readonly onlyNational: string;
  readonly back: string;
  readonly about: (name: string) => string;
  readonly supersededBy: string;
  readonly statusNotConfirmed: string;
  readonly confirmed: (date: string) => string;
  readonly dateNotRecorded: string;
  readonly covers: string;
  readonly partOf: string;
  readonly aliases: string;
  readonly partOnly: string;
  readonly notConfirmed: string;
  readonly practiceSource: string;
  readonly undatedSource: string;
  readonly sources: string;
  readonly publishedBy: string;
  readonly licence: string;
  readonly made: (date: string) => string;
}

/** Welsh here awaits a translator's review, except for the terms that `data/README.md` marks as confirmed. */
export const pageMessages: Readonly<Record<WordLanguage, PageMessages>> = {
  en: {
    languageName: 'English',
    directory: 'Directory of modern slavery partnerships',
    openPartnership: { one: 'open partnership', other: 'open partnerships' },
    listed: (count) => `${count} are listed.`,
    caution: 'Where none is known to this directory, there may well be one.',
    byLevel: 'Partnerships by level',
    levelNotRecorded: 'Level not recorded',
    noLongerOpen: 'No longer open, kept for the record',
    byForce: 'Who works where: by police force area',
    noneKnown: 'No partnership known to this directory.',
    onlyNational: 'No partnership of its own known to this directory; a group of the whole nation is:',
    back: 'All partnerships',
    about: (name) => `${name}: who leads it, where it works and how to reach it.`,
    supersededBy: 'Replaced by',
    statusNotConfirmed: 'Whether it is still active has not been confirmed.',
    confirmed: (date) => `Last confirmed ${date}`,
    dateNotRecorded: 'Date last confirmed not recorded',
    covers: 'Covers',
    partOf: 'Part of',
    aliases: 'Also known as',
    partOnly: 'part of',
    notConfirmed: 'not confirmed',
    practiceSource: 'Source of this practice',
    undatedSource: 'undated',
    sources: 'Where this comes from',
    publishedBy: 'Published by:',
    licence: 'Licence:',
    made: (date) => `Made on ${date}.`,
  },
  cy: {
    languageName: 'Cymraeg',
    directory: 'Cyfeiriadur partneriaethau caethwasiaeth fodern',
    openPartnership: {
      one: 'bartneriaeth agored',
      two: 'bartneriaeth agored',
      many: 'phartneriaeth agored',
      other: 'partneriaeth agored',
    },
    listed: (count) => `Rhestrir ${count}.`,
    caution: 'Lle nad oes un yn hysbys i’r cyfeiriadur hwn, mae’n ddigon posibl bod un.',
    byLevel: 'Partneriaethau yn ôl lefel',
    levelNotRecorded: 'Lefel heb ei chofnodi',
    noLongerOpen: 'Ddim ar agor mwyach, fe’u cedwir ar gyfer y cofnod',
    byForce: 'Pwy sy’n gweithio ble: yn ôl ardal heddlu',
    noneKnown: 'Dim partneriaeth yn hysbys i’r cyfeiriadur hwn.',
    onlyNational: 'Dim partneriaeth ei hun yn hysbys i’r cyfeiriadur hwn; mae grŵp o’r genedl gyfan:',
    back: 'Pob partneriaeth',
    about: (name) => `${name}: pwy sy’n ei harwain, ble mae’n gweithio a sut i gysylltu â hi.`,
    supersededBy: 'Disodlwyd gan',
    statusNotConfirmed: 'Ni chadarnhawyd a yw’n dal yn weithredol.',
    confirmed: (date) => `Cadarnhawyd ddiwethaf ${date}`,
    dateNotRecorded: 'Dyddiad cadarnhau diwethaf heb ei gofnodi',
    covers: 'Yn cwmpasu',
    partOf: 'Rhan o',
    aliases: 'Enwau eraill',
    partOnly: 'rhan o',
    notConfirmed: 'heb ei gadarnhau',
    practiceSource: 'Ffynhonnell yr arfer hwn',
    undatedSource: 'heb ddyddiad',
    sources: 'O ble y daw hyn',
    publishedBy: 'Cyhoeddwyd gan:',
    licence: 'Trwydded:',
    made: (date) => `Gwnaed ar ${date}.`,
  },
};
