import type { Editor, Rung, Survival } from '@msp-widgets/feed/embed/editors.js';
import type { MessageTable } from '../shared/messages.js';

export interface SnippetMessages {
  readonly code: string;
  readonly editor: string;
  readonly editors: Readonly<Record<Editor, string>>;
  readonly steps: Readonly<Record<Editor, string>>;
  readonly recommended: string;
  readonly otherWays: string;
  readonly rungs: Readonly<Record<Rung, string>>;
  readonly about: Readonly<Record<Rung, string>>;
  readonly survival: Readonly<Record<Survival, string>>;
  readonly codeOf: (rung: string) => string;
  readonly copy: string;
  readonly copyOf: (rung: string) => string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly notSecure: string;
  readonly needsPartnership: string;
}

/** What the embed builder says of the code to paste. Welsh awaits a translator's review. */
export const snippetMessages: MessageTable<SnippetMessages> = {
  en: {
    code: 'Put it on your page',
    editor: 'Your website is made with',
    editors: {
      any: 'Something that takes any HTML',
      wordpress: 'WordPress, as an administrator',
      'wordpress-filtered': 'WordPress, as an author, or with others on one installation',
      elementor: 'Elementor, as an administrator',
      wix: 'Wix',
      squarespace: 'Squarespace, on a plan with code blocks that run scripts',
      'squarespace-plain': 'Squarespace, on another plan',
      umbraco: 'Umbraco, in its rich text editor',
    },
    steps: {
      any: 'Paste the code where the map and the directory should be.',
      wordpress: 'Edit the page, add a block called “Custom HTML”, and paste the code into it.',
      'wordpress-filtered': 'Edit the page, add a block called “Embed”, and paste the address into it.',
      elementor: 'Drag the widget called “HTML” to its place, and paste the code into it.',
      wix: 'Add “Embed Code”, then “Embed HTML”, paste the code, and draw its frame high enough.',
      squarespace: 'Edit the page, add a block called “Code”, and paste the code into it.',
      'squarespace-plain': 'Edit the page, add a block called “Code”, and paste the list into it.',
      umbraco: 'Open “Source code” in the rich text editor, and paste the code where it should be.',
    },
    recommended: 'Best for you',
    otherWays: 'Other ways',
    rungs: {
      elements: 'Script and elements',
      'fitting-frame': 'Frame that fits what is in it',
      frame: 'Frame',
      address: 'Address only',
      list: 'List without anything else',
    },
    about: {
      elements: 'Becomes part of your page: its font, its width, its headings.',
      'fitting-frame': 'A page within your page, as high as what is in it.',
      frame: 'A page within your page. It scrolls by itself.',
      address: 'For editors that make a frame of an address. It is also a page to link to.',
      list: 'Plain text and links. It does not change by itself: paste it again now and then.',
    },
    survival: {
      whole: 'Works there',
      limited: 'Works there with limits',
      lost: 'Does not work there',
    },
    codeOf: (rung) => `Code: ${rung}`,
    copy: 'Copy',
    copyOf: (rung) => `Copy: ${rung}`,
    copied: 'Copied. Now paste it into your page.',
    copyByHand: 'Your browser does not let us copy. The code is selected: press Ctrl and C, or Command and C.',
    notSecure: 'These addresses begin with http:. Most websites show only what begins with https:.',
    needsPartnership: 'Choose a partnership first.',
  },
  cy: {
    code: 'Rhowch ef ar eich tudalen',
    editor: 'Gwneir eich gwefan â',
    editors: {
      any: 'Rhywbeth sy’n derbyn unrhyw HTML',
      wordpress: 'WordPress, fel gweinyddwr',
      'wordpress-filtered': 'WordPress, fel awdur, neu gydag eraill ar un gosodiad',
      elementor: 'Elementor, fel gweinyddwr',
      wix: 'Wix',
      squarespace: 'Squarespace, ar gynllun â blociau cod sy’n rhedeg sgriptiau',
      'squarespace-plain': 'Squarespace, ar gynllun arall',
      umbraco: 'Umbraco, yn ei olygydd testun cyfoethog',
    },
    steps: {
      any: 'Gludwch y cod lle dylai’r map a’r cyfeiriadur fod.',
      wordpress: 'Golygwch y dudalen, ychwanegwch floc o’r enw “Custom HTML”, a gludwch y cod iddo.',
      'wordpress-filtered': 'Golygwch y dudalen, ychwanegwch floc o’r enw “Embed”, a gludwch y cyfeiriad iddo.',
      elementor: 'Llusgwch y teclyn o’r enw “HTML” i’w le, a gludwch y cod iddo.',
      wix: 'Ychwanegwch “Embed Code”, yna “Embed HTML”, gludwch y cod, a thynnwch ei ffrâm yn ddigon uchel.',
      squarespace: 'Golygwch y dudalen, ychwanegwch floc o’r enw “Code”, a gludwch y cod iddo.',
      'squarespace-plain': 'Golygwch y dudalen, ychwanegwch floc o’r enw “Code”, a gludwch y rhestr iddo.',
      umbraco: 'Agorwch “Source code” yn y golygydd testun cyfoethog, a gludwch y cod lle dylai fod.',
    },
    recommended: 'Y gorau i chi',
    otherWays: 'Ffyrdd eraill',
    rungs: {
      elements: 'Sgript ac elfennau',
      'fitting-frame': 'Ffrâm sy’n ffitio’r hyn sydd ynddi',
      frame: 'Ffrâm',
      address: 'Cyfeiriad yn unig',
      list: 'Rhestr heb ddim arall',
    },
    about: {
      elements: 'Daw’n rhan o’ch tudalen: ei ffont, ei lled, ei phenawdau.',
      'fitting-frame': 'Tudalen o fewn eich tudalen, mor uchel â’r hyn sydd ynddi.',
      frame: 'Tudalen o fewn eich tudalen. Mae’n sgrolio ei hun.',
      address: 'I olygyddion sy’n gwneud ffrâm o gyfeiriad. Mae hefyd yn dudalen i gysylltu â hi.',
      list: 'Testun plaen a dolenni. Nid yw’n newid ei hun: gludwch hi eto bob hyn a hyn.',
    },
    survival: {
      whole: 'Yn gweithio yno',
      limited: 'Yn gweithio yno gyda chyfyngiadau',
      lost: 'Ddim yn gweithio yno',
    },
    codeOf: (rung) => `Cod: ${rung}`,
    copy: 'Copïo',
    copyOf: (rung) => `Copïo: ${rung}`,
    copied: 'Wedi’i gopïo. Nawr gludwch ef i’ch tudalen.',
    copyByHand: 'Nid yw eich porwr yn gadael i ni gopïo. Mae’r cod wedi’i ddewis: pwyswch Ctrl ac C, neu Command ac C.',
    notSecure:
      'Mae’r cyfeiriadau hyn yn dechrau â http:. Dim ond yr hyn sy’n dechrau â https: y mae’r rhan fwyaf o wefannau yn ei ddangos.',
    needsPartnership: 'Dewiswch bartneriaeth yn gyntaf.',
  },
};
