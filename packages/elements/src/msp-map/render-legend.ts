import { html, nothing, type TemplateResult } from 'lit';
import { LEVELS, type Feed, type Level } from '@msp-widgets/feed/partnership.js';
import type { Areas } from '@msp-widgets/feed/areas/parse-areas.js';
import { renderText, type TextLanguages } from '../shared/feed-text.js';
import { formatDate } from '../shared/format-date.js';
import { sharedMessages } from '../shared/messages.js';
import { mapLegendMessages } from './map-legend-messages.js';

export interface MapLegendView {
  readonly feed: Feed;
  readonly areas: Areas;
  /** How many partnerships each level has. */
  readonly counts: ReadonlyMap<Level, number>;
  /** Levels that are switched off. */
  readonly hidden: ReadonlySet<Level>;
  readonly languages: TextLanguages;
  readonly onLayer: (level: Level, shown: boolean) => void;
}

/** What the colours and patterns mean, switches for the levels, and whom to credit. */
export function renderLegend(view: MapLegendView): TemplateResult {
  const { hidden, languages, areas, feed } = view;
  const messages = mapLegendMessages[languages.reader];
  const coverages = (['partnership', 'overlap', 'national', 'none', 'hidden'] as const).filter(
    (coverage) => coverage !== 'hidden' || hidden.size > 0,
  );
  return html`${renderLayers(view)}
    <ul class="key" part="legend" aria-label=${messages.legend}>
      ${coverages.map(
        (coverage) =>
          html`<li part="legend-entry">
            <span class="swatch" part="swatch" data-coverage=${coverage}></span>${messages.coverage[coverage]}
          </li>`,
      )}
    </ul>
    <p class="attribution" part="attribution">
      ${messages.attribution} <span lang="en" .textContent=${areas.attribution}></span>
      ${
        feed.publisher && feed.generated
          ? html`<span class="print-only">
              ${renderText(feed.publisher.name, languages)}.
              ${messages.generated(formatDate(feed.generated.slice(0, 10), languages.reader))}
            </span>`
          : nothing
      }
    </p>`;
}

function renderLayers({ counts, hidden, languages, onLayer }: MapLegendView): TemplateResult | typeof nothing {
  const { reader } = languages;
  const levels = LEVELS.filter((level) => counts.has(level));
  if (levels.length < 2) return nothing;
  const messages = mapLegendMessages[reader];
  return html`<fieldset class="layers" part="layers">
    <legend part="layers-title">${messages.layers}</legend>
    ${levels.map(
      (level) =>
        html`<label class="layer" part="layer">
          <input
            type="checkbox"
            data-level=${level}
            .checked=${!hidden.has(level)}
            @change=${(event: Event) => onLayer(level, (event.target as HTMLInputElement).checked)}
          />
          <span>
            ${sharedMessages[reader].levels[level]}
            <span class="muted">
              (${counts.get(level)})${level === 'national' ? `, ${messages.nationalLayer}` : nothing}
            </span>
          </span>
        </label>`,
    )}
  </fieldset>`;
}
