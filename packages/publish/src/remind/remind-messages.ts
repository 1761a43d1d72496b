import type { WordLanguage } from '../words/feed-words.js';

export interface RemindMessages {
  readonly subject: (name: string) => string;
  readonly greeting: (name: string) => string;
  readonly asked: (title: string) => string;
  readonly lastConfirmed: (date: string) => string;
  readonly neverConfirmed: string;
  readonly steps: readonly string[];
  readonly ended: string;
  readonly noPeople: string;
  readonly otherWay: (file: string) => string;
  readonly thanks: string;
  readonly formTitle: (name: string) => string;
  readonly oneMinute: string;
  readonly confirm: string;
  readonly record: string;
  readonly recordHelp: string;
  readonly more: string;
  readonly recordedInOther: (words: string) => string;
  readonly save: string;
  readonly saved: string;
  readonly needsScript: string;
  readonly separator: string;
  readonly draft: string | null;
}

/** What partnerships are asked. The Welsh awaits a translator's review. */
export const remindMessages: Readonly<Record<WordLanguage, RemindMessages>> = {
  en: {
    subject: (name) => `Is this still right? ${name}`,
    greeting: (name) => `To ${name}`,
    asked: (title) =>
      `Your partnership is in “${title}”. Please look at what it says about you. If it is right, confirming it takes about a minute.`,
    lastConfirmed: (date) => `It was last confirmed in ${date}.`,
    neverConfirmed: 'We do not know when it was last confirmed.',
    steps: [
      'Open the form that comes with this message, confirm-en.html, in a browser.',
      'Say which organisation answers, and that we may publish it. Change what is not right; leave the rest as it is.',
      'Press “Save the answers”, and send the file that is saved back to us.',
    ],
    ended: 'If the partnership has ended or was replaced, please say so in the form: its record then says so too.',
    noPeople: 'The directory is public. Please give nobody’s name, own e-mail address or own telephone number.',
    otherWay: (file) => `If the form does not work for you, fill in the spreadsheet ${file}, or print the form.`,
    thanks: 'Thank you.',
    formTitle: (name) => `Is this still right? ${name}`,
    oneMinute:
      'If everything below is right, answer the three questions in this box, save, and send us the file that is saved.',
    confirm: 'Confirm',
    record: 'What the directory says',
    recordHelp: 'Change what is not right. Empty a field to take the answer out of the directory.',
    more: 'What the directory does not say yet',
    recordedInOther: (words) => `Recorded in English: ${words}`,
    save: 'Save the answers',
    saved: 'The file is in your downloads. Please send it back to us: nothing has been sent yet.',
    needsScript: 'The button needs JavaScript. Without it, print this page, or fill in the spreadsheet.',
    separator: 'Several answers: put a semicolon between.',
    draft: null,
  },
  cy: {
    subject: (name) => `Ydy hyn yn dal yn gywir? ${name}`,
    greeting: (name) => `At ${name}`,
    asked: (title) =>
      `Mae eich partneriaeth yn “${title}”. Edrychwch ar yr hyn y mae’n ei ddweud amdanoch. Os yw’n gywir, mae ei gadarnhau’n cymryd tua munud.`,
    lastConfirmed: (date) => `Cadarnhawyd ddiwethaf: ${date}.`,
    neverConfirmed: 'Nid ydym yn gwybod pryd y’i cadarnhawyd ddiwethaf.',
    steps: [
      'Agorwch y ffurflen sy’n dod gyda’r neges hon, confirm-cy.html, mewn porwr.',
      'Dywedwch pa sefydliad sy’n ateb, ac y cawn ei gyhoeddi. Newidiwch yr hyn nad yw’n gywir; gadewch y gweddill fel y mae.',
      'Pwyswch “Cadw’r atebion”, ac anfonwch y ffeil a gedwir yn ôl atom.',
    ],
    ended:
      'Os yw’r bartneriaeth wedi dod i ben neu wedi’i disodli, dywedwch hynny yn y ffurflen: bydd ei chofnod yn dweud hynny hefyd.',
    noPeople:
      'Mae’r cyfeiriadur yn gyhoeddus. Peidiwch â rhoi enw neb, na chyfeiriad e-bost na rhif ffôn personol neb.',
    otherWay: (file) => `Os nad yw’r ffurflen yn gweithio i chi, llenwch y daenlen ${file}, neu argraffwch y ffurflen.`,
    thanks: 'Diolch.',
    formTitle: (name) => `Ydy hyn yn dal yn gywir? ${name}`,
    oneMinute:
      'Os yw popeth isod yn gywir, atebwch y tri chwestiwn yn y blwch hwn, cadwch, ac anfonwch y ffeil a gedwir atom.',
    confirm: 'Cadarnhau',
    record: 'Yr hyn y mae’r cyfeiriadur yn ei ddweud',
    recordHelp: 'Newidiwch yr hyn nad yw’n gywir. Gwagiwch faes i dynnu’r ateb o’r cyfeiriadur.',
    more: 'Yr hyn nad yw’r cyfeiriadur yn ei ddweud eto',
    recordedInOther: (words) => `Wedi’i gofnodi yn Saesneg: ${words}`,
    save: 'Cadw’r atebion',
    saved: 'Mae’r ffeil yn eich lawrlwythiadau. Anfonwch hi yn ôl atom: nid oes dim wedi’i anfon eto.',
    needsScript: 'Mae angen JavaScript ar y botwm. Hebddo, argraffwch y dudalen hon, neu llenwch y daenlen.',
    separator: 'Sawl ateb: rhowch hanner colon rhyngddynt.',
    draft: 'Drafft: nid yw cyfieithydd wedi gwirio’r Gymraeg hon eto.',
  },
};
