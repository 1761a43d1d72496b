/**
 * The one place the help numbers are written. They are part of every bundle and of every page that is made from a feed, so that they show
 * when nothing can be loaded.
 * Source: modernslaveryhelpline.org (Unseen). Opening hours are left out on purpose: public pages disagree about them.
 */
export const HELPLINE = {
  display: '08000 121 700',
  /** The same number for `tel:`, in the form of RFC 3966. */
  dial: '+448000121700',
  emergency: '999',
} as const;

/** What stands around the numbers. The Welsh awaits a translator's review. */
export const HELP_WORDS = {
  en: {
    emergency: 'In immediate danger, call',
    helpline: 'Modern Slavery & Exploitation Helpline, free and confidential:',
    notForReports: 'This directory cannot take reports.',
  },
  cy: {
    emergency: 'Mewn perygl uniongyrchol, ffoniwch',
    helpline: 'Llinell Gymorth Caethwasiaeth Fodern a Chamfanteisio, am ddim ac yn gyfrinachol:',
    notForReports: 'Ni all y cyfeiriadur hwn dderbyn adroddiadau.',
  },
} as const;
