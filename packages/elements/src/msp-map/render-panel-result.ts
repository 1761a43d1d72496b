import { html, type TemplateResult } from 'lit';
import type { Partnership } from '@msp-widgets/feed/partnership.js';
import { renderText, type TextLanguages } from '../shared/feed-text.js';

export interface PanelResultView {
  readonly languages: TextLanguages;
  readonly onChoose: (partnership: Partnership) => void;
}

/** A partnership that can be chosen in the map's panel; below its name the reason why it stands there, where one is needed. */
export function renderPanelResult(
  partnership: Partnership,
  { languages, onChoose }: PanelResultView,
  reason?: TemplateResult,
): TemplateResult {
  return html`<li>
    <button
      class="panel-result"
      part="panel-result"
      type="button"
      data-id=${partnership.id}
      @click=${() => onChoose(partnership)}
    >
      ${renderText(partnership.name, languages)} ${reason}
    </button>
  </li>`;
}
