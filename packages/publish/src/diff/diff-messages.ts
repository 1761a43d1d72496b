import { feedWords, type FeedWords, type WordLanguage } from '../words/feed-words.js';
import type { ContactField, DetailField, FeedDetail } from './feed-changes.js';

/** Languages that the comparison is written in. The feeds' own texts may be in others. */
export type DiffLanguage = WordLanguage;

export interface DiffMessages extends FeedWords {
  readonly title: string;
  readonly older: string;
  readonly newer: string;
  readonly undated: string;
  readonly noChange: string;
  readonly added: string;
  readonly gone: string;
  readonly goneMeaning: string;
  readonly changed: string;
  readonly feed: string;
  readonly unchanged: string;
  readonly listedAs: (status: string) => string;
  readonly sameName: (name: string) => string;
  readonly covers: (areas: string) => string;
  readonly partOf: (area: string) => string;
  readonly closed: string;
  readonly superseded: string;
  readonly supersededBy: (name: string) => string;
  readonly reopened: (from: string, to: string) => string;
  readonly status: (from: string, to: string) => string;
  readonly renamed: (from: string) => string;
  readonly oldNameKept: string;
  readonly oldNameNotKept: string;
  readonly areasAdded: (areas: string) => string;
  readonly areasLost: (areas: string) => string;
  readonly nowWhole: (areas: string) => string;
  readonly nowPart: (areas: string) => string;
  readonly practiceAdded: (titles: string) => string;
  readonly membersAdded: (names: string) => string;
  readonly membersLeft: (names: string) => string;
  readonly reconfirmed: (date: string, from: string, to: string) => string;
  readonly details: (fields: string) => string;
  readonly website: string;
  readonly contact: Readonly<Record<ContactField, string>>;
  readonly fields: Readonly<Record<DetailField, string>>;
  readonly feedFields: Readonly<Record<FeedDetail, string>>;
}

/** Welsh here awaits a translator's review, except for the terms that `data/README.md` marks as confirmed. */
export const diffMessages: Readonly<Record<WordLanguage, DiffMessages>> = {
  en: {
    ...feedWords.en,
    title: 'What has changed in the directory',
    older: 'Before',
    newer: 'Now',
    undated: 'undated',
    noChange: 'Nothing has changed for a reader.',
    added: 'New in the directory',
    gone: 'No longer in the directory',
    goneMeaning: 'This does not mean that a partnership has ended.',
    changed: 'Changed',
    feed: 'The directory itself',
    unchanged: 'Unchanged',
    listedAs: (status) => `listed as: ${status}`,
    sameName: (name) => `the same name is now at: ${name}`,
    covers: (areas) => `covers: ${areas}`,
    partOf: (area) => `part of ${area}`,
    closed: 'now listed as closed',
    superseded: 'now listed as replaced',
    supersededBy: (name) => `now listed as replaced by ${name}`,
    reopened: (from, to) => `open again: ${from} → ${to}`,
    status: (from, to) => `status: ${from} → ${to}`,
    renamed: (from) => `renamed; before: ${from}`,
    oldNameKept: 'the old name can still be searched for',
    oldNameNotKept: 'the old name is not kept among its other names',
    areasAdded: (areas) => `now also covers: ${areas}`,
    areasLost: (areas) => `no longer listed as covering: ${areas}`,
    nowWhole: (areas) => `now covers as a whole, before in part: ${areas}`,
    nowPart: (areas) => `now covers in part, before as a whole: ${areas}`,
    practiceAdded: (titles) => `good practice added: ${titles}`,
    membersAdded: (names) => `members added: ${names}`,
    membersLeft: (names) => `members no longer listed: ${names}`,
    reconfirmed: (date, from, to) => `reconfirmed ${date}: ${from} → ${to}`,
    details: (fields) => `other details: ${fields}`,
    website: 'website',
    contact: { url: 'contact page', email: 'e-mail', phone: 'telephone', label: 'contact' },
    fields: {
      name: 'name in other languages',
      aliases: 'other names',
      level: 'level',
      partOf: 'part of',
      supersededBy: 'replaced by',
      summary: 'summary',
      covers: 'how areas are written',
      geometryOverride: 'shape on the map',
      labelPosition: 'position on the map',
      founded: 'year founded',
      lead: 'who leads',
      chair: 'who chairs',
      coordinator: 'who coordinates',
      members: 'who takes part',
      activities: 'activities',
      meets: 'how often it meets',
      funding: 'funding',
      measures: 'how progress is measured',
      strategy: 'strategy',
      contact: 'contact',
      practice: 'good practice',
      assured: 'how it was confirmed',
      unconfirmed: 'what is not confirmed',
      sources: 'sources',
    },
    feedFields: {
      areas: 'boundary file',
      helpline: 'helpline text',
      languages: 'languages',
      licence: 'licence',
      publisher: 'publisher',
      title: 'title',
      vocabularies: 'labels of sectors, activities and themes',
    },
  },
  cy: {
    ...feedWords.cy,
    title: 'Beth sydd wedi newid yn y cyfeiriadur',
    older: 'Cynt',
    newer: 'Nawr',
    undated: 'heb ddyddiad',
    noChange: 'Nid oes dim wedi newid i’r darllenydd.',
    added: 'Newydd yn y cyfeiriadur',
    gone: 'Ddim yn y cyfeiriadur mwyach',
    goneMeaning: 'Nid yw hyn yn golygu bod partneriaeth wedi dod i ben.',
    changed: 'Wedi newid',
    feed: 'Y cyfeiriadur ei hun',
    unchanged: 'Heb newid',
    listedAs: (status) => `rhestrir fel: ${status}`,
    sameName: (name) => `mae’r un enw nawr yn: ${name}`,
    covers: (areas) => `yn cwmpasu: ${areas}`,
    partOf: (area) => `rhan o ${area}`,
    closed: 'rhestrir nawr fel wedi cau',
    superseded: 'rhestrir nawr fel wedi’i disodli',
    supersededBy: (name) => `rhestrir nawr fel wedi’i disodli gan ${name}`,
    reopened: (from, to) => `ar agor eto: ${from} → ${to}`,
    status: (from, to) => `statws: ${from} → ${to}`,
    renamed: (from) => `wedi’i hailenwi; cynt: ${from}`,
    oldNameKept: 'gellir chwilio am yr hen enw o hyd',
    oldNameNotKept: 'nid yw’r hen enw wedi’i gadw ymhlith yr enwau eraill',
    areasAdded: (areas) => `nawr hefyd yn cwmpasu: ${areas}`,
    areasLost: (areas) => `ni restrir mwyach ei bod yn cwmpasu: ${areas}`,
    nowWhole: (areas) => `nawr yn cwmpasu’r cyfan, rhan yn unig cynt: ${areas}`,
    nowPart: (areas) => `nawr yn cwmpasu rhan yn unig, y cyfan cynt: ${areas}`,
    practiceAdded: (titles) => `arfer da a ychwanegwyd: ${titles}`,
    membersAdded: (names) => `aelodau a ychwanegwyd: ${names}`,
    membersLeft: (names) => `aelodau nas rhestrir mwyach: ${names}`,
    reconfirmed: (date, from, to) => `cadarnhawyd eto ${date}: ${from} → ${to}`,
    details: (fields) => `manylion eraill: ${fields}`,
    website: 'gwefan',
    contact: { url: 'tudalen gysylltu', email: 'e-bost', phone: 'ffôn', label: 'cyswllt' },
    fields: {
      name: 'enw mewn ieithoedd eraill',
      aliases: 'enwau eraill',
      level: 'lefel',
      partOf: 'rhan o',
      supersededBy: 'disodlwyd gan',
      summary: 'crynodeb',
      covers: 'sut yr ysgrifennir ardaloedd',
      geometryOverride: 'siâp ar y map',
      labelPosition: 'lleoliad ar y map',
      founded: 'blwyddyn sefydlu',
      lead: 'pwy sy’n arwain',
      chair: 'pwy sy’n cadeirio',
      coordinator: 'pwy sy’n cydlynu',
      members: 'pwy sy’n cymryd rhan',
      activities: 'gweithgareddau',
      meets: 'pa mor aml y mae’n cyfarfod',
      funding: 'cyllid',
      measures: 'sut y mesurir cynnydd',
      strategy: 'strategaeth',
      contact: 'cysylltu',
      practice: 'arfer da',
      assured: 'sut y’i cadarnhawyd',
      unconfirmed: 'beth sydd heb ei gadarnhau',
      sources: 'ffynonellau',
    },
    feedFields: {
      areas: 'ffeil ffiniau',
      helpline: 'testun y llinell gymorth',
      languages: 'ieithoedd',
      licence: 'trwydded',
      publisher: 'cyhoeddwr',
      title: 'teitl',
      vocabularies: 'labeli sectorau, gweithgareddau a themâu',
    },
  },
};
