import { HELPLINE } from '@msp-widgets/feed/help-line.js';
import { feedWords, type WordLanguage } from '../words/feed-words.js';
import { html, type Html } from './html.js';

/** The line of help that every page and every piece of one shows. */
export function writeHelpLine(language: WordLanguage): Html {
  const { emergency, helpline, notForReports } = feedWords[language];
  return html`<p class="help">
    <strong>${emergency} <a href="tel:${HELPLINE.emergency}">${HELPLINE.emergency}</a>.</strong>
    ${helpline} <a href="tel:${HELPLINE.dial}">${HELPLINE.display}</a>. ${notForReports}
  </p>`;
}
