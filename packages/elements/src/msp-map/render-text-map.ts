import { html, nothing, type TemplateResult } from 'lit';
import type { LazyPart } from '../shared/lazy-part.js';
import { formatCount, sharedMessages, type Language } from '../shared/messages.js';
import { mapContentMessages } from './map-content-messages.js';

export interface TextMapView {
  readonly open: boolean;
  /** How many areas are described, also while they are not. */
  readonly count: number;
  /** Null while nobody reads it, or before the part that writes it is there. */
  readonly body: TemplateResult | null;
  /** The part that writes it. */
  readonly part: LazyPart<unknown>;
  readonly language: Language;
  readonly onToggle: (open: boolean) => void;
}

/** The map in words, closed until somebody wants to read it. */
export function renderTextMap({ open, count, body, part, language, onToggle }: TextMapView): TemplateResult {
  const messages = mapContentMessages[language];
  return html`<details
    class="text-map"
    part="text-map"
    ?open=${open}
    @toggle=${(event: Event) => onToggle((event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary part="text-map-title">
      ${messages.inWords} <span class="muted">(${formatCount(language, count, messages.areas)})</span>
    </summary>
    ${body ?? (open && part.failed ? renderFailure(part, language) : nothing)}
  </details>`;
}

function renderFailure(part: LazyPart<unknown>, language: Language): TemplateResult {
  return html`<div class="notice stack" part="error" role="status">
    <p part="message">${mapContentMessages[language].wordsFailed}</p>
    <p>
      <button class="button" part="button retry" type="button" @click=${() => part.retry()}>
        ${sharedMessages[language].retry}
      </button>
    </p>
  </div>`;
}
