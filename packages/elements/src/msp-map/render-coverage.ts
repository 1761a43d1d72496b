import { hasOwnPartnership } from '@msp-widgets/feed/areas/answer-around.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CoverageAnswer, CoverageGroup, CoverageReason } from '@msp-widgets/feed/areas/answer-coverage.js';
import { areaKindWords } from '@msp-widgets/feed/areas/area-kind-words.js';
import { nameArea, type AreaGroup } from '@msp-widgets/feed/areas/area-register.js';
import type { TextLanguages } from '../shared/feed-text.js';
import { sharedMessages, type Language } from '../shared/messages.js';
import { mapContentMessages } from './map-content-messages.js';
import { renderPanelResult, type PanelResultView } from './render-panel-result.js';

export interface CoverageView extends PanelResultView {
  readonly answer: CoverageAnswer;
  readonly headingLevel: number;
}

/** Who works in a chosen area: by level, each with its reason; or that nobody of its own is known, and who works more widely. */
export function renderCoverage(view: CoverageView): TemplateResult {
  const { answer, languages, headingLevel } = view;
  const messages = mapContentMessages[languages.reader];
  const own = hasOwnPartnership(answer);
  return html`<div class="stack">
    <div>
      <p class="muted" part="panel-hint">${messages.whoCovers}</p>
      <p class="panel-area" part="panel-area" role="heading" aria-level=${headingLevel + 1}>
        ${renderAreaNames(answer.areas, languages)}
        ${answer.areas.length > 1 ? nothing : html`<span class="muted">(${areaKindWords[languages.reader][answer.area.kind]})</span>`}
      </p>
    </div>
    ${
      own
        ? nothing
        : html`<p class="notice" part="notice">
            ${messages.noneKnown} ${messages.noneHint} ${answer.groups.length === 0 ? nothing : messages.wider}
          </p>`
    }
    ${repeat(
      answer.groups,
      ({ level }) => level,
      (group) => renderLevel(group, view),
    )}
  </div>`;
}

function renderAreaNames(areas: AreaGroup, { reader }: TextLanguages): readonly TemplateResult[] {
  return areas.map((area, place) => {
    const { value, language } = nameArea(area, reader);
    return html`${place === 0 ? nothing : ', '}<span lang=${language} .textContent=${value}></span>`;
  });
}

function renderLevel({ level, covering }: CoverageGroup, view: CoverageView) {
  const { reader } = view.languages;
  return html`<div part="panel-group">
    <p class="panel-title" part="panel-title" role="heading" aria-level=${view.headingLevel + 2}>
      ${level === null ? mapContentMessages[reader].levelMissing : sharedMessages[reader].levels[level]}
    </p>
    <ul>
      ${repeat(
        covering,
        ({ partnership }) => partnership.id,
        ({ partnership, reason }) =>
          renderPanelResult(
            partnership,
            view,
            html`<span class="reason" part="reason">${describeReason(reason, reader)}</span>`,
          ),
      )}
    </ul>
  </div>`;
}

/** "covers Nottinghamshire". A reason whose area has no name is not given. */
function describeReason({ area, whole }: CoverageReason, reader: Language): string {
  if (!area) return '';
  const messages = mapContentMessages[reader];
  const { value } = nameArea(area, reader);
  return whole ? messages.coversWhole(value) : messages.coversPart(value);
}
