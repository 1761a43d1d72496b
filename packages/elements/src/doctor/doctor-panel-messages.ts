import type { CountForms, MessageTable } from '../shared/messages.js';

export interface DoctorPanelMessages {
  readonly heading: string;
  readonly looking: string;
  readonly nothingFound: string;
  readonly found: (count: string) => string;
  readonly finding: CountForms;
  readonly mend: string;
  readonly asText: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly close: string;
  readonly privacy: string;
}

/** Welsh here awaits a translator's review. */
export const doctorPanelMessages: MessageTable<DoctorPanelMessages> = {
  en: {
    heading: 'Check of the partnership widgets on this page',
    looking: 'Looking at this page…',
    nothingFound: 'Nothing found: everything that the widgets need is there and in order.',
    found: (count) => `Found ${count}.`,
    finding: { one: 'thing to mend', other: 'things to mend' },
    mend: 'To mend it:',
    asText: 'The same as text',
    copy: 'Copy as text',
    copied: 'Copied.',
    selected: 'The text is selected: copy it with Ctrl+C, or ⌘C on a Mac.',
    close: 'Close',
    privacy: 'Only you see this: nothing is sent to anybody.',
  },
  cy: {
    heading: 'Gwiriad o’r teclynnau partneriaeth ar y dudalen hon',
    looking: 'Yn edrych ar y dudalen hon…',
    nothingFound: 'Ni chafwyd dim: mae popeth sydd ei angen ar y teclynnau yno ac mewn trefn.',
    found: (count) => `Cafwyd ${count}.`,
    finding: { one: 'peth i’w gywiro', two: 'beth i’w cywiro', many: 'pheth i’w cywiro', other: 'peth i’w cywiro' },
    mend: 'I’w gywiro:',
    asText: 'Yr un peth fel testun',
    copy: 'Copïo fel testun',
    copied: 'Wedi’i gopïo.',
    selected: 'Mae’r testun wedi’i ddewis: copïwch ef gyda Ctrl+C, neu ⌘C ar Mac.',
    close: 'Cau',
    privacy: 'Dim ond chi sy’n gweld hyn: ni anfonir dim at neb.',
  },
};
