/** What a map holds: the part of `<msp-map>` that is fetched together with the map engine. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { answerCoverage } from '@msp-widgets/feed/areas/answer-coverage.js';
import { nameArea, type Area } from '@msp-widgets/feed/areas/area-register.js';
import { listForceShapes } from '@msp-widgets/feed/areas/force-shapes.js';
import type { Areas } from '@msp-widgets/feed/areas/parse-areas.js';
import type { Feed, Partnership } from '@msp-widgets/feed/partnership.js';
import { renderText, type TextLanguages } from '../shared/feed-text.js';
import { leafletStyles } from './leaflet.styles.js';
import { mapContentMessages } from './map-content-messages.js';
import { mapViewStyles } from './map-view.styles.js';
import { mapStyles } from './map.styles.js';
import { renderCoverage } from './render-coverage.js';

export { MapPainter } from './map-painter.js';

export const mapContentStyles = [leafletStyles, mapStyles, mapViewStyles];

/** The United Kingdom. */
const WHOLE_MAP = 'K02000001';

export interface MapContentView {
  readonly feed: Feed;
  readonly areas: Areas;
  /** Everything in view: who covers an area is worked out from these. */
  readonly partnerships: readonly Partnership[];
  /** Codes that the page is locked to; null without a scope. */
  readonly scope: readonly string[] | null;
  /** The chosen area. */
  readonly area: Area | null;
  /** Open partnerships without a place on the map. */
  readonly listed: readonly Partnership[];
  readonly chosen: Partnership | null;
  readonly languages: TextLanguages;
  readonly headingLevel: number;
  readonly onSkip: () => void;
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onHome: () => void;
  readonly onArea: (code: string | null) => void;
  readonly onChoose: (partnership: Partnership) => void;
  readonly onClose: () => void;
  readonly onPanelKeyDown: (event: KeyboardEvent) => void;
}

export function renderMapContent(view: MapContentView): TemplateResult {
  return html`<button class="button skip" part="skip" type="button" @click=${view.onSkip}>
      ${mapContentMessages[view.languages.reader].skip}
    </button>
    <div class="layout">${renderMap(view)} ${renderPanel(view)}</div>
    ${renderLegend(view)}`;
}

function renderMap({ languages, onZoomIn, onZoomOut, onHome }: MapContentView): TemplateResult {
  const messages = mapContentMessages[languages.reader];
  return html`<div class="frame">
    <div class="map" part="map" role="group" aria-label=${messages.map} aria-describedby="map-hint"></div>
    <span id="map-hint" hidden>${messages.mapHint}</span>
    <div class="controls" part="controls" role="group" aria-label=${messages.controls}>
      ${renderControl(messages.zoomIn, svg`<path d="M10 4v12M4 10h12" />`, onZoomIn)}
      ${renderControl(messages.zoomOut, svg`<path d="M4 10h12" />`, onZoomOut)}
      ${renderControl(messages.home, svg`<path d="M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4" />`, onHome)}
    </div>
  </div>`;
}

function renderControl(label: string, icon: TemplateResult<2>, onClick: () => void): TemplateResult {
  return html`<button class="control" part="control" type="button" aria-label=${label} title=${label} @click=${onClick}>
    <svg viewBox="0 0 20 20" aria-hidden="true">${icon}</svg>
  </button>`;
}

function renderPanel(view: MapContentView): TemplateResult {
  const messages = mapContentMessages[view.languages.reader];
  return html`<div
    class="panel"
    part="panel"
    role="region"
    tabindex="-1"
    aria-label=${messages.panel}
    @keydown=${view.onPanelKeyDown}
  >
    ${view.chosen ? renderChosen(view.chosen, view) : renderPlaces(view)}
  </div>`;
}

/** The areas by name, which needs neither a pointer nor a good aim, and what is known for the chosen one. */
function renderPlaces(view: MapContentView): TemplateResult {
  const { partnerships, areas, area, languages, headingLevel, onArea, onChoose } = view;
  const messages = mapContentMessages[languages.reader];
  return html`<div class="stack">
    <label class="area-choice">
      ${messages.chooseArea}
      <select part="area-choice" @change=${(event: Event) => onArea((event.target as HTMLSelectElement).value || null)}>
        <option value="" .selected=${area === null}>${messages.allAreas}</option>
        ${listAreas(view).map(
          ({ code, value, language }) =>
            html`<option
              value=${code}
              lang=${language}
              .selected=${code === area?.code}
              .textContent=${value}
            ></option>`,
        )}
      </select>
    </label>
    ${
      area
        ? renderCoverage({
            answer: answerCoverage(area, partnerships, areas.register),
            languages,
            headingLevel,
            onChoose,
          })
        : renderList(view)
    }
  </div>`;
}

/** The police force areas that the page speaks about, by name. */
function listAreas({ areas, scope, languages }: MapContentView) {
  return [...listForceShapes(scope ?? [WHOLE_MAP], areas.register)]
    .flatMap((code) => areas.register.findArea(code) ?? [])
    .map((area) => ({ code: area.code, ...nameArea(area, languages.reader) }))
    .sort((one, other) => one.value.localeCompare(other.value, languages.reader));
}

function renderChosen(partnership: Partnership, { feed, areas, languages, headingLevel, onClose }: MapContentView) {
  return html`<div class="panel-head">
      <button class="button" part="close" type="button" @click=${onClose}>
        ${mapContentMessages[languages.reader].close}
      </button>
    </div>
    <msp-partnership-card
      no-help
      lang=${languages.reader}
      heading-level=${headingLevel + 1}
      .record=${partnership}
      .context=${{ feed, register: areas.register }}
    ></msp-partnership-card>`;
}

function renderList({ listed, languages, headingLevel, onChoose }: MapContentView): TemplateResult {
  const messages = mapContentMessages[languages.reader];
  return html`<div class="stack">
    <p>${messages.choose}</p>
    ${
      listed.length === 0
        ? nothing
        : html`<div>
            <p class="panel-title" role="heading" aria-level=${headingLevel + 1}>${messages.elsewhere}</p>
            <ul>
              ${repeat(
                listed,
                ({ id }) => id,
                (partnership) =>
                  html`<li>
                    <button
                      class="panel-result"
                      part="panel-result"
                      type="button"
                      data-id=${partnership.id}
                      @click=${() => onChoose(partnership)}
                    >
                      ${renderText(partnership.name, languages)}
                    </button>
                  </li>`,
              )}
            </ul>
          </div>`
    }
  </div>`;
}

function renderLegend({ languages, areas }: MapContentView): TemplateResult {
  const messages = mapContentMessages[languages.reader];
  return html`<ul class="key" part="legend" tabindex="-1" aria-label=${messages.legend}>
      ${(['partnership', 'national', 'none'] as const).map(
        (coverage) =>
          html`<li><span class="swatch" data-coverage=${coverage}></span>${messages.coverage[coverage]}</li>`,
      )}
    </ul>
    <p class="attribution" part="attribution">
      ${messages.attribution} <span lang="en" .textContent=${areas.attribution}></span>
    </p>`;
}
