/** Pages whose elements are not there, or ask for what is not there. */
import { LIST, MAP, writePage, type BrokenPage } from './broken-page.js';

export const PAGES_WITH_BROKEN_ELEMENTS: readonly BrokenPage[] = [
  {
    name: 'elements that an editor has taken out',
    html: () => writePage({ elements: '' }),
    by: 'address',
    says: () => [
      'This page holds no <msp-map>, <msp-directory> or <msp-partnership-card>.',
      'Paste the element into the page; if it was there and is gone, your editor takes out tags that it does not know: docs/embedding.md says what to use there.',
    ],
  },
  {
    name: 'a scope that is not known',
    html: () => writePage({ elements: LIST.replace('src', 'scope="B1" src') }),
    by: 'address',
    says: () => [
      'The scope of <msp-directory> names no known area (B1), so it shows nothing.',
      'Take the code from data/area-register.json: it has nine characters, such as E23000019.',
    ],
  },
  {
    name: 'a card of nobody, a list for no map, an element that is not closed, and one that is hidden',
    html: () =>
      writePage({
        head: '<style>.gone { display: none }</style>',
        elements: `<div class="gone">${MAP}</div>${LIST.replace('src', 'for="maps" src')}
          <msp-partnership-card src="data/partnerships.json" partnership="nobody" /><msp-map src="data/partnerships.json"></msp-map>`,
      }),
    by: 'address',
    says: ({ here }) => [
      '<msp-map> is on the page but takes up no room: a style of the page hides it or what it lies in.',
      'Open what it lies in, or find the style with the inspector of the browser.',
      '<msp-directory> is for "maps", but no <msp-map> on this page has that id.',
      'Add id="maps" to the map, or leave out the attribute for.',
      `The feed ${here}/data/partnerships.json has no partnership with the id "nobody".`,
      'Take the id from the feed: it is the one of the record, not its name.',
      '<msp-map> lies within <msp-partnership-card>, where it is hidden as soon as that one works.',
      'Close the first element with </msp-partnership-card>: "/>" does not close it.',
    ],
  },
  {
    name: 'a page in Welsh',
    html: () => writePage({ lang: 'cy', elements: LIST.replace('src', 'scope="" src') }),
    by: 'address',
    says: () => [
      'Mae scope <msp-directory> yn wag, felly nid yw’n dangos dim.',
      'Ysgrifennwch god ardal ynddo, neu gadewch y briodwedd allan i ddangos pob partneriaeth.',
    ],
  },
];
