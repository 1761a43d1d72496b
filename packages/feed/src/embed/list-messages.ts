import type { EmbedLanguage } from './embed-options.js';

export interface ListMessages {
  readonly covering: (areas: string) => string;
  readonly all: string;
  readonly noneKnown: (areas: string) => string;
  readonly areaUnknown: string;
  readonly caution: string;
  readonly asOf: (date: string) => string;
}

/** What stands around a list of partnerships that is pasted as it is. Welsh awaits a translator's review. */
export const listMessages: Readonly<Record<EmbedLanguage, ListMessages>> = {
  en: {
    covering: (areas) => `Partnerships against modern slavery that cover ${areas}:`,
    all: 'Partnerships against modern slavery:',
    noneKnown: (areas) => `No partnership is known to this directory for ${areas}.`,
    areaUnknown: 'The area of this list is not known, so no partnerships are listed.',
    caution: 'Where none is known to this directory, there may well be one.',
    asOf: (date) => `This list was copied from the directory of ${date}, and does not change by itself.`,
  },
  cy: {
    covering: (areas) => `Partneriaethau yn erbyn caethwasiaeth fodern sy’n cwmpasu ${areas}:`,
    all: 'Partneriaethau yn erbyn caethwasiaeth fodern:',
    noneKnown: (areas) => `Nid yw’r cyfeiriadur hwn yn gwybod am bartneriaeth ar gyfer ${areas}.`,
    areaUnknown: 'Nid yw ardal y rhestr hon yn hysbys, felly ni restrir partneriaethau.',
    caution: 'Lle nad oes un yn hysbys i’r cyfeiriadur hwn, mae’n ddigon posibl bod un.',
    asOf: (date) => `Copïwyd y rhestr hon o gyfeiriadur ${date}, ac nid yw’n newid ei hun.`,
  },
};
