import type { PlaceKind } from '@msp-widgets/feed/places/place-option.js';
import type { PostcodeProblem } from '@msp-widgets/feed/places/postcode.js';
import type { AreaKind } from '@msp-widgets/feed/areas/area-register.js';
import type { MessageTable } from '../shared/messages.js';

export interface PlaceMessages {
  /** What is no area of its own. */
  kinds: Readonly<Record<Exclude<PlaceKind, AreaKind>, string>>;
  within: (kind: string, area: string) => string;
  problems: Readonly<Record<PostcodeProblem, (text: string) => string>>;
  choosePostcode: (text: string) => string;
  chooseName: (text: string) => string;
  chooseNear: (text: string) => string;
  candidates: string;
  understanding: string;
  placesFailed: string;
  /** @param count with its noun */
  forPlace: (count: string, place: string) => string;
  noneFor: (place: string) => string;
  outside: (place: string) => string;
  noneHint: string;
  onlyNational: (place: string) => string;
  coversWhole: (area: string) => string;
  coversPart: (area: string) => string;
  levelMissing: string;
  wider: (area: string) => string;
  neighbours: string;
  sources: Readonly<Record<'outcode-index' | 'postcode-service' | 'postcode-area', string>>;
}

/** Its halves stay on one line. */
const EXAMPLE = 'NG7\u00A02RD';

/** Welsh here awaits a translator's review, except for the terms that `data/README.md` marks as confirmed. */
export const placeMessages: MessageTable<PlaceMessages> = {
  en: {
    kinds: {
      place: 'place',
      'postcode-area': 'postcode area',
      outcode: 'postcode district',
      postcode: 'postcode',
    },
    within: (kind, area) => `${kind} in ${area}`,
    problems: {
      malformed: (text) => `“${text}” is not written as a postcode is. A right one looks like ${EXAMPLE}.`,
      'unknown-area': (text) => `No UK postcode begins like “${text}”. A right one looks like ${EXAMPLE}.`,
      'not-in-use': (text) => `The postcode “${text}” is not in use. Check it: a right one looks like ${EXAMPLE}.`,
      terminated: (text) =>
        `The postcode “${text}” is no longer in use. Try a newer one from the same street, such as ${EXAMPLE}.`,
      'crown-dependency': (text) =>
        `“${text}” is in Jersey, Guernsey or the Isle of Man, which have police of their own and are not in this directory. A UK postcode looks like ${EXAMPLE}.`,
      'overseas-territory': (text) =>
        `“${text}” is in a British Overseas Territory, which is not in this directory. A UK postcode looks like ${EXAMPLE}.`,
      'armed-forces': (text) =>
        `“${text}” is an address of British Forces and says nothing about a place. A postcode of a place looks like ${EXAMPLE}.`,
      'non-geographic': (text) =>
        `“${text}” belongs to an organisation and says nothing about a place. A postcode of a place looks like ${EXAMPLE}.`,
    },
    choosePostcode: (text) => `${text} reaches into several police force areas. Choose the one you mean.`,
    chooseName: (text) => `“${text}” can mean several places. Choose the one you mean.`,
    chooseNear: (text) => `Nothing here is called “${text}”. Did you mean one of these?`,
    candidates: 'Places you may mean',
    understanding: 'Looking up the place…',
    placesFailed: 'Places and postcodes could not be loaded. Names of areas and partnerships are still searched.',
    forPlace: (count, place) => `${count} for ${place}`,
    outside: (place) => `Only a part of the directory is shown here, and ${place} lies outside it.`,
    noneFor: (place) => `No partnership for ${place} is known to this directory.`,
    noneHint: 'There may still be one that this directory has not heard of.',
    onlyNational: (place) => `Only groups of a whole nation, or of the UK, are known for ${place}.`,
    coversWhole: (area) => `covers ${area}`,
    coversPart: (area) => `covers a part of the place: ${area}`,
    levelMissing: 'Level not recorded',
    wider: (area) => `In the wider area: ${area}`,
    neighbours: 'In neighbouring police force areas',
    sources: {
      'outcode-index': 'Found by the first half of the postcode, on this page: nothing you type is sent to anybody.',
      'postcode-service': 'Found by a postcode service that this page has chosen.',
      'postcode-area': 'Found by the first letters of the postcode, on this page: nothing you type is sent to anybody.',
    },
  },
  cy: {
    kinds: {
      place: 'lle',
      'postcode-area': 'ardal cod post',
      outcode: 'dosbarth cod post',
      postcode: 'cod post',
    },
    within: (kind, area) => `${kind} yn ${area}`,
    problems: {
      malformed: (text) => `Nid yw “${text}” wedi’i ysgrifennu fel cod post. Mae un cywir yn edrych fel ${EXAMPLE}.`,
      'unknown-area': (text) =>
        `Nid oes cod post yn y DU yn dechrau fel “${text}”. Mae un cywir yn edrych fel ${EXAMPLE}.`,
      'not-in-use': (text) =>
        `Nid yw’r cod post “${text}” yn cael ei ddefnyddio. Gwiriwch ef: mae un cywir yn edrych fel ${EXAMPLE}.`,
      terminated: (text) =>
        `Nid yw’r cod post “${text}” yn cael ei ddefnyddio mwyach. Rhowch gynnig ar un mwy newydd o’r un stryd, fel ${EXAMPLE}.`,
      'crown-dependency': (text) =>
        `Mae “${text}” yn Jersey, Guernsey neu Ynys Manaw, sydd â’u heddlu eu hunain ac nad ydynt yn y cyfeiriadur hwn. Mae cod post y DU yn edrych fel ${EXAMPLE}.`,
      'overseas-territory': (text) =>
        `Mae “${text}” mewn Tiriogaeth Dramor Brydeinig, nad yw yn y cyfeiriadur hwn. Mae cod post y DU yn edrych fel ${EXAMPLE}.`,
      'armed-forces': (text) =>
        `Cyfeiriad y Lluoedd Prydeinig yw “${text}” ac nid yw’n dweud dim am le. Mae cod post lle yn edrych fel ${EXAMPLE}.`,
      'non-geographic': (text) =>
        `Mae “${text}” yn perthyn i sefydliad ac nid yw’n dweud dim am le. Mae cod post lle yn edrych fel ${EXAMPLE}.`,
    },
    choosePostcode: (text) => `Mae ${text} yn ymestyn i sawl ardal heddlu. Dewiswch yr un rydych yn ei feddwl.`,
    chooseName: (text) => `Gall “${text}” olygu sawl lle. Dewiswch yr un rydych yn ei feddwl.`,
    chooseNear: (text) => `Does dim byd o’r enw “${text}” yma. Oeddech chi’n meddwl un o’r rhain?`,
    candidates: 'Lleoedd y gallech fod yn eu meddwl',
    understanding: 'Yn chwilio am y lle…',
    placesFailed: 'Nid oedd modd llwytho lleoedd a chodau post. Chwilir o hyd trwy enwau ardaloedd a phartneriaethau.',
    forPlace: (count, place) => `${count} ar gyfer ${place}`,
    outside: (place) => `Dim ond rhan o’r cyfeiriadur a ddangosir yma, ac mae ${place} y tu allan iddi.`,
    noneFor: (place) => `Nid yw’r cyfeiriadur hwn yn gwybod am bartneriaeth ar gyfer ${place}.`,
    noneHint: 'Efallai bod un nad yw’r cyfeiriadur hwn wedi clywed amdani.',
    onlyNational: (place) => `Dim ond grwpiau cenedl gyfan, neu’r DU, sy’n hysbys ar gyfer ${place}.`,
    coversWhole: (area) => `yn cwmpasu ${area}`,
    coversPart: (area) => `yn cwmpasu rhan o’r lle: ${area}`,
    levelMissing: 'Lefel heb ei chofnodi',
    wider: (area) => `Yn yr ardal ehangach: ${area}`,
    neighbours: 'Mewn ardaloedd heddlu cyfagos',
    sources: {
      'outcode-index':
        'Canfuwyd drwy hanner cyntaf y cod post, ar y dudalen hon: ni anfonir dim rydych yn ei deipio at neb.',
      'postcode-service': 'Canfuwyd gan wasanaeth codau post y mae’r dudalen hon wedi’i ddewis.',
      'postcode-area':
        'Canfuwyd drwy lythrennau cyntaf y cod post, ar y dudalen hon: ni anfonir dim rydych yn ei deipio at neb.',
    },
  },
};
