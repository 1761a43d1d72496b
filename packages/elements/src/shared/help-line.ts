import { html, type TemplateResult } from 'lit';
import { HELPLINE } from '@msp-widgets/feed/help-line.js';
import { sharedMessages, type Language } from './messages.js';

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

/** What can be said without Lit, for the moment when a template could not be drawn: so much, and the same help. */
export function createBareNotice(language: Language, withHelp: boolean): HTMLElement {
  const { cannotShow, emergency, helpline } = sharedMessages[language];
  const notice = document.createElement('p');
  notice.setAttribute('part', withHelp ? 'error help' : 'error');
  notice.textContent =
    cannotShow + (withHelp ? ` ${emergency} ${HELPLINE.emergency}. ${helpline} ${HELPLINE.display}` : '');
  return notice;
}
