import type { MessageTable } from '../shared/messages.js';

/** What a directory says before its content is there; the rest is in `directory-content-messages.ts`. */
export interface DirectoryMessages {
  heading: string;
  contentFailed: string;
}

/** Welsh here awaits a translator's review, except for the terms that `data/README.md` marks as confirmed. */
export const directoryMessages: MessageTable<DirectoryMessages> = {
  en: {
    heading: 'Find a partnership',
    contentFailed: 'Search and filters could not be loaded just now. These partnerships are in the directory:',
  },
  cy: {
    heading: 'Dod o hyd i bartneriaeth',
    contentFailed: 'Nid oedd modd llwytho’r chwiliad a’r hidlyddion nawr. Mae’r partneriaethau hyn yn y cyfeiriadur:',
  },
};
