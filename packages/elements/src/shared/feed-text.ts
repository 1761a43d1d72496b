import { html, nothing, type TemplateResult } from 'lit';
import { resolveText } from '@msp-widgets/feed/text.js';
import type { Text } from '@msp-widgets/feed/partnership.js';
import { sharedMessages, type Language } from './messages.js';

/** Which language the reader has, and which one the feed's bare strings are in. */
export interface TextLanguages {
  readonly reader: Language;
  readonly feed: string;
}

/**
 * A run of feed text with its own `lang`. Bound as `textContent`: page translators wrap text nodes, and a child binding
 * would then pair the wrong name with the wrong contact.
 */
export function renderText(text: Text, languages: TextLanguages): TemplateResult {
  const { value, language } = resolveText(text, languages.reader, languages.feed);
  return html`<span lang=${language} .textContent=${value}></span>`;
}

/** A sentence of feed text; when it is not in the reader's language a mark says which one it is in. Names carry no mark. */
export function renderProse(text: Text, languages: TextLanguages): TemplateResult {
  const { language } = resolveText(text, languages.reader, languages.feed);
  const mark = sharedMessages[languages.reader].languageMark[language.split('-')[0] ?? ''];
  const foreign = !language.startsWith(languages.reader);
  return html`${renderText(text, languages)}${foreign && mark ? html` <span class="mark" part="mark">(${mark})</span>` : nothing}`;
}

/** The text alone, for accessible names and messages. */
export function readText(text: Text, languages: TextLanguages): string {
  return resolveText(text, languages.reader, languages.feed).value;
}
