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

/** The same line without Lit, for the moment when a template could not be drawn. */
export function createBareHelpLine(language: Language): HTMLElement {
  const messages = sharedMessages[language];
  const line = document.createElement('p');
  line.className = 'bare-help';
  line.setAttribute('part', 'help');
  line.textContent = `${messages.emergency} ${HELPLINE.emergency}. ${messages.helpline} ${HELPLINE.display}`;
  return line;
}
