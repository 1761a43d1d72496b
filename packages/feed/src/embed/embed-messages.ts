import type { EmbedElements, EmbedLanguage } from './embed-options.js';

export interface EmbedMessages {
  readonly title: string;
  readonly titleOf: (areas: string) => string;
  readonly needsScript: Readonly<Record<EmbedElements, string>>;
  readonly list: string;
}

/** What is said around the elements where they stand on a page of their own, or cannot stand at all. Welsh awaits a translator's review. */
export const embedMessages: Readonly<Record<EmbedLanguage, EmbedMessages>> = {
  en: {
    title: 'Modern slavery partnerships',
    titleOf: (areas) => `Modern slavery partnerships: ${areas}`,
    needsScript: {
      both: 'The map and the directory of partnerships need JavaScript.',
      map: 'The map of partnerships needs JavaScript.',
      directory: 'The directory of partnerships needs JavaScript.',
      card: 'This partnership’s details need JavaScript.',
    },
    list: 'The partnerships as a list',
  },
  cy: {
    title: 'Partneriaethau caethwasiaeth fodern',
    titleOf: (areas) => `Partneriaethau caethwasiaeth fodern: ${areas}`,
    needsScript: {
      both: 'Mae angen JavaScript ar y map a’r cyfeiriadur partneriaethau.',
      map: 'Mae angen JavaScript ar y map partneriaethau.',
      directory: 'Mae angen JavaScript ar y cyfeiriadur partneriaethau.',
      card: 'Mae angen JavaScript ar fanylion y bartneriaeth hon.',
    },
    list: 'Y partneriaethau fel rhestr',
  },
};
