import type { MessageTable } from '../shared/messages.js';

export interface EmbedFaults {
  readonly feedMissing: string;
  readonly feedRefused: string;
  readonly scriptBlocked: string;
}

/** Why the page for frames shows no partnerships. Welsh awaits a translator's review. */
export const embedFaultMessages: MessageTable<EmbedFaults> = {
  en: {
    feedMissing: 'No partnerships can be shown: the address of this page does not say which feed to show.',
    feedRefused:
      'No partnerships are shown: this page shows only those of its own website, and it was asked for others.',
    scriptBlocked:
      'The partnerships could not be shown here. For the website’s editor: the script could not be loaded. In a frame with a sandbox, its server has to send Access-Control-Allow-Origin.',
  },
  cy: {
    feedMissing: 'Ni ellir dangos partneriaethau: nid yw cyfeiriad y dudalen hon yn dweud pa ffrwd i’w dangos.',
    feedRefused:
      'Ni ddangosir partneriaethau: mae’r dudalen hon yn dangos rhai ei gwefan ei hun yn unig, a gofynnwyd iddi am rai eraill.',
    scriptBlocked:
      'Ni ellid dangos y partneriaethau yma. I olygydd y wefan: ni ellid llwytho’r sgript. Mewn ffrâm â blwch tywod, rhaid i’w gweinydd anfon Access-Control-Allow-Origin.',
  },
};
