import { html, type TemplateResult } from 'lit';
import { sharedMessages, type Language } from './messages.js';

/**
 * The one place the help numbers are written. They are part of the bundle, so that they show when nothing can be loaded.
 * Source: modernslaveryhelpline.org (Unseen). Opening hours are left out on purpose: public pages disagree about them.
 */
export const HELPLINE = {
  display: '08000 121 700',
  /** The same number for `tel:`, in the form of RFC 3966. */
  dial: '+448000121700',
  emergency: '999',
} as const;

/** The line of help that every element shows in every state. */
export function renderHelpLine(language: Language): TemplateResult {
  const messages = sharedMessages[language];
  return html`<p class="help" part="help">
    <strong>${messages.emergency} ${HELPLINE.emergency}.</strong>
    ${messages.helpline}
    <a class="link" part="link" href="tel:${HELPLINE.dial}">${HELPLINE.display}</a>
    <span class="muted">${messages.notForReports}</span>
  </p>`;
}

/** The same line without Lit, for the moment when a template could not be drawn. */
export function createBareHelpLine(language: Language): HTMLElement {
  const messages = sharedMessages[language];
  const line = document.createElement('p');
  line.className = 'bare-help';
  line.setAttribute('part', 'help');
  line.textContent = `${messages.emergency} ${HELPLINE.emergency}. ${messages.helpline} ${HELPLINE.display}`;
  return line;
}
