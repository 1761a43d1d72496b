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
