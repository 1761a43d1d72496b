import type { EmbedElements, EmbedLanguage } from './embed-options.js';

export interface EmbedMessages {
  readonly title: string;
  readonly titleOf: (areas: string) => string;
  readonly needsScript: Readonly<Record<EmbedElements, string>>;
  readonly list: string;
  readonly covering: (areas: string) => string;
  readonly all: string;
  readonly noneKnown: (areas: string) => string;
  readonly areaUnknown: string;
  readonly caution: string;
  readonly asOf: (date: string) => string;
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
    covering: (areas) => `Partnerships against modern slavery that cover ${areas}:`,
    all: 'Partnerships against modern slavery:',
    noneKnown: (areas) => `No partnership is known to this directory for ${areas}.`,
    areaUnknown: 'The area of this list is not known, so no partnerships are listed.',
    caution: 'Where none is known to this directory, there may well be one.',
    asOf: (date) => `This list was copied from the directory of ${date}, and does not change by itself.`,
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
    covering: (areas) => `Partneriaethau yn erbyn caethwasiaeth fodern sy’n cwmpasu ${areas}:`,
    all: 'Partneriaethau yn erbyn caethwasiaeth fodern:',
    noneKnown: (areas) => `Nid yw’r cyfeiriadur hwn yn gwybod am bartneriaeth ar gyfer ${areas}.`,
    areaUnknown: 'Nid yw ardal y rhestr hon yn hysbys, felly ni restrir partneriaethau.',
    caution: 'Lle nad oes un yn hysbys i’r cyfeiriadur hwn, mae’n ddigon posibl bod un.',
    asOf: (date) => `Copïwyd y rhestr hon o gyfeiriadur ${date}, ac nid yw’n newid ei hun.`,
  },
};
