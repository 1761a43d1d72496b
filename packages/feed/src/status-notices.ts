import type { Status } from './partnership.js';

/** What a reader must know of a partnership that is not active: on cards and on plain pages. Welsh awaits a translator's review. */
export const statusNotices: Readonly<Record<'en' | 'cy', Readonly<Record<Exclude<Status, 'active'>, string>>>> = {
  en: {
    closed: 'This partnership has closed. It is kept here for the record.',
    superseded: 'This partnership has been replaced. It is kept here for the record.',
    paused: 'This partnership has paused its work.',
    forming: 'This partnership is being set up.',
  },
  cy: {
    closed: 'Mae’r bartneriaeth hon wedi cau. Fe’i cedwir yma ar gyfer y cofnod.',
    superseded: 'Mae’r bartneriaeth hon wedi’i disodli. Fe’i cedwir yma ar gyfer y cofnod.',
    paused: 'Mae’r bartneriaeth hon wedi oedi ei gwaith.',
    forming: 'Mae’r bartneriaeth hon yn cael ei sefydlu.',
  },
};
