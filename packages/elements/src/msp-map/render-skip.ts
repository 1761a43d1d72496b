import { html, type TemplateResult } from 'lit';
import type { Language } from '../shared/messages.js';
import { mapContentMessages } from './map-content-messages.js';

/**
 * A button at one end of the map that leads to the one at its other end, and so past all that is between them: Tab goes on from there. Each
 * says where it is, for whoever has just come to it from the other.
 */
export function renderSkip(end: 'skip' | 'skip-back', language: Language): TemplateResult {
  return html`<button class="button skip" part="button ${end}" type="button" @click=${goToOtherEnd}>
    ${mapContentMessages[language][end === 'skip' ? 'skip' : 'skipBack']}
  </button>`;
}

function goToOtherEnd({ currentTarget }: Event): void {
  const ends = (currentTarget as Element).parentElement?.querySelectorAll<HTMLElement>('.skip') ?? [];
  for (const end of ends) if (end !== currentTarget) end.focus();
}
