import type { CountForms } from '../words/feed-words.js';
import type { DiffLanguage } from './diff-messages.js';

export interface NewsletterMessages {
  readonly title: (date: string | null) => string;
  readonly listed: (count: string) => string;
  readonly openPartnership: CountForms;
  readonly since: (date: string, counts: string) => string;
  readonly sinceLast: (counts: string) => string;
  readonly nothing: string;
  /** When only other details have changed. */
  readonly onlyDetails: string;
  readonly counts: Readonly<Record<NewsletterSection, string>>;
  readonly headings: Readonly<Record<NewsletterSection, string>>;
  readonly goneMeaning: string;
  readonly closed: (name: string) => string;
  readonly superseded: (name: string) => string;
  readonly supersededBy: (name: string, by: string) => string;
  readonly renamed: (name: string, from: string) => string;
  readonly others: (count: string) => string;
  readonly otherPartnership: CountForms;
}

/** Parts of the note, in its order. */
export const NEWSLETTER_SECTIONS = ['added', 'reopened', 'renamed', 'ended', 'gone', 'reconfirmed'] as const;
export type NewsletterSection = (typeof NEWSLETTER_SECTIONS)[number];

/** Welsh here awaits a translator's review, except for the terms that `data/README.md` marks as confirmed. */
export const newsletterMessages: Readonly<Record<DiffLanguage, NewsletterMessages>> = {
  en: {
    title: (date) => (date === null ? 'Directory update' : `Directory update, ${date}`),
    listed: (count) => `The directory now lists ${count}.`,
    openPartnership: { one: 'open partnership', other: 'open partnerships' },
    since: (date, counts) => `Since ${date}: ${counts}.`,
    sinceLast: (counts) => `Since the last release: ${counts}.`,
    nothing: 'no change',
    onlyDetails: 'details brought up to date',
    counts: {
      added: 'new',
      reopened: 'open again',
      renamed: 'renamed',
      ended: 'closed or replaced',
      gone: 'no longer in the directory',
      reconfirmed: 'reconfirmed',
    },
    headings: {
      added: 'New in the directory',
      reopened: 'Open again',
      renamed: 'New names',
      ended: 'Closed or replaced',
      gone: 'No longer in the directory',
      reconfirmed: 'Reconfirmed',
    },
    goneMeaning: 'This does not mean that these partnerships have ended.',
    closed: (name) => `${name} is now listed as closed.`,
    superseded: (name) => `${name} is now listed as replaced.`,
    supersededBy: (name, by) => `${name} is now listed as replaced by ${by}.`,
    renamed: (name, from) => `${name} (before: ${from})`,
    others: (count) => `Details of ${count} were brought up to date.`,
    otherPartnership: { one: 'other partnership', other: 'other partnerships' },
  },
  cy: {
    title: (date) => (date === null ? 'Diweddariad y cyfeiriadur' : `Diweddariad y cyfeiriadur, ${date}`),
    listed: (count) => `Mae’r cyfeiriadur nawr yn rhestru ${count}.`,
    openPartnership: {
      one: 'bartneriaeth agored',
      two: 'bartneriaeth agored',
      many: 'phartneriaeth agored',
      other: 'partneriaeth agored',
    },
    since: (date, counts) => `Ers ${date}: ${counts}.`,
    sinceLast: (counts) => `Ers y fersiwn ddiwethaf: ${counts}.`,
    nothing: 'dim newid',
    onlyDetails: 'diweddarwyd manylion',
    counts: {
      added: 'newydd',
      reopened: 'ar agor eto',
      renamed: 'wedi’u hailenwi',
      ended: 'wedi cau neu wedi’u disodli',
      gone: 'ddim yn y cyfeiriadur mwyach',
      reconfirmed: 'wedi’u cadarnhau eto',
    },
    headings: {
      added: 'Newydd yn y cyfeiriadur',
      reopened: 'Ar agor eto',
      renamed: 'Enwau newydd',
      ended: 'Wedi cau neu wedi’u disodli',
      gone: 'Ddim yn y cyfeiriadur mwyach',
      reconfirmed: 'Wedi’u cadarnhau eto',
    },
    goneMeaning: 'Nid yw hyn yn golygu bod y partneriaethau hyn wedi dod i ben.',
    closed: (name) => `Rhestrir ${name} nawr fel wedi cau.`,
    superseded: (name) => `Rhestrir ${name} nawr fel wedi’i disodli.`,
    supersededBy: (name, by) => `Rhestrir ${name} nawr fel wedi’i disodli gan ${by}.`,
    renamed: (name, from) => `${name} (cynt: ${from})`,
    others: (count) => `Diweddarwyd manylion ${count}.`,
    otherPartnership: {
      one: 'bartneriaeth arall',
      two: 'bartneriaeth arall',
      many: 'phartneriaeth arall',
      other: 'partneriaeth arall',
    },
  },
};
