import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PlaceOption } from '@msp-widgets/feed/places/place-option.js';
import type { Language } from '../shared/messages.js';
import { placeMessages } from './place-messages.js';
import { renderPlaceName } from './place-words.js';

/** Several places may be meant: one is chosen by the reader, never guessed. */
export function renderCandidates(
  options: readonly PlaceOption[],
  language: Language,
  onCandidate: (option: PlaceOption) => void,
): TemplateResult {
  return html`<ul class="candidates" part="candidates" aria-label=${placeMessages[language].candidates}>
    ${repeat(
      options,
      ({ id }) => id,
      (option) =>
        html`<li>
          <button class="button candidate" part="button candidate" type="button" @click=${() => onCandidate(option)}>
            ${renderPlaceName(option, language)}
          </button>
        </li>`,
    )}
  </ul>`;
}
