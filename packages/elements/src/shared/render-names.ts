import type { Partnership } from '@msp-widgets/feed/partnership.js';
import { html, type TemplateResult } from 'lit';
import { renderText, type TextLanguages } from './feed-text.js';
import { sharedMessages } from './messages.js';

interface NamesContent {
  readonly languages: TextLanguages;
  /** Why there is no more than names. */
  readonly sentence: string;
  readonly partnerships: readonly Partnership[];
  readonly retry: () => void;
}

/** When the part of the script that draws could not be had: the names of what would have been drawn, and a button to try again. */
export function renderNames({ languages, sentence, partnerships, retry }: NamesContent): TemplateResult {
  return html`<div class="notice stack" part="error">
      <p part="message">${sentence}</p>
      <p>
        <button class="button" part="button retry" type="button" @click=${retry}>
          ${sharedMessages[languages.reader].retry}
        </button>
      </p>
    </div>
    <ul part="names">
      ${partnerships.map(({ name }) => html`<li>${renderText(name, languages)}</li>`)}
    </ul>`;
}
