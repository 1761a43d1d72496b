import { html, type TemplateResult } from 'lit';
import { MAX_QUERY_LENGTH } from '@msp-widgets/feed/split-words.js';
import type { Language } from '../shared/messages.js';
import { directoryContentMessages } from './directory-content-messages.js';

export interface SearchBoxView {
  readonly words: string;
  readonly language: Language;
  readonly onFocus: () => void;
  readonly onInput: (event: InputEvent) => void;
}

/** The field to type in, with its label and what can be typed. */
export function renderSearchBox({ words, language, onFocus, onInput }: SearchBoxView): TemplateResult {
  const messages = directoryContentMessages[language];
  return html`<form
    class="search"
    part="search"
    role="search"
    @submit=${(event: SubmitEvent) => event.preventDefault()}
  >
    <label for="query">${messages.searchLabel}</label>
    <span class="hint muted" id="hint">${messages.searchHint}</span>
    <input
      id="query"
      part="search-input"
      type="search"
      autocomplete="off"
      spellcheck="false"
      maxlength=${MAX_QUERY_LENGTH}
      aria-describedby="hint"
      .value=${words}
      @focus=${onFocus}
      @input=${onInput}
    />
  </form>`;
}
