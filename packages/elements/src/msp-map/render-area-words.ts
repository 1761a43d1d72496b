import { hasOwnPartnership } from '@msp-widgets/feed/areas/answer-around.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CoverageGroup } from '@msp-widgets/feed/areas/answer-coverage.js';
import { nameArea, nameAreas, type Area } from '@msp-widgets/feed/areas/area-register.js';
import type { AreaWords, DescribedNeighbour } from '@msp-widgets/feed/areas/map-words.js';
import { renderText, type TextLanguages } from '../shared/feed-text.js';
import { formatCount, sharedMessages, type Language } from '../shared/messages.js';
import type { TextMapGroup, TextMapParts } from './text-map.js';
import { textMapMessages } from './text-map-messages.js';

/** Nearer than this, in kilometres, the middle of an area is as good as in the city. */
const AROUND_KM = 8;
/** Distances are told in steps of so many kilometres: the middle of an area is no exact place. */
const STEP_KM = 5;

export interface AreaWordsView {
  readonly parts: TextMapParts;
  readonly languages: TextLanguages;
  readonly headingLevel: number;
}

/** All that the outlines show, for whoever does not see them: what is in view first. */
export function renderAreaWords(view: AreaWordsView): TemplateResult {
  const { parts, languages } = view;
  const { reader } = languages;
  const messages = textMapMessages[reader];
  const shown = countAreas(parts.inView);
  const others = countAreas(parts.outside);
  return html`<div class="text-map-body">
    <p class="muted" part="text-map-hint">${messages.hint}</p>
    ${others === 0 ? nothing : html`<p part="text-map-view">${messages.inView(formatCount(reader, shown, messages.areas))}</p>`}
    ${parts.inView.map((group) => renderGroup(group, view))}
    ${
      others === 0
        ? nothing
        : html`<details class="text-map-outside" part="text-map-outside">
            <summary part="text-map-outside-title">
              ${messages.outside} <span class="muted">(${formatCount(reader, others, messages.areas)})</span>
            </summary>
            <div class="text-map-body">${parts.outside.map((group) => renderGroup(group, view))}</div>
          </details>`
    }
  </div>`;
}

function countAreas(groups: readonly TextMapGroup[]): number {
  return groups.reduce((sum, { areas }) => sum + areas.length, 0);
}

function renderGroup({ region, areas }: TextMapGroup, { languages, headingLevel }: AreaWordsView): TemplateResult {
  return html`<div class="text-map-group">
    ${
      region === null
        ? nothing
        : html`<p class="panel-title" part="text-map-region" role="heading" aria-level=${headingLevel + 1}>
            ${renderName(region, languages)}
          </p>`
    }
    <ul>
      ${repeat(
        areas,
        ({ area }) => area.code,
        (words) =>
          html`<li class="text-map-area" part="text-map-area" data-id=${words.area.code}>
            ${renderArea(words, languages)}
          </li>`,
      )}
    </ul>
  </div>`;
}

function renderArea({ area, within, neighbours, near, answer }: AreaWords, languages: TextLanguages): TemplateResult {
  const { reader } = languages;
  const messages = textMapMessages[reader];
  const own = hasOwnPartnership(answer);
  const whole = answer.area === area;
  return html`<p>
      <strong>${renderName(area, languages)}.</strong>
      ${near ? describeNear(near, reader) : nothing}
      ${within ? messages.within(nameArea(within, reader).value) : renderNeighbours(neighbours, languages)}
      ${whole ? nothing : messages.onlyPart(nameAreas(answer.areas, reader))}
    </p>
    ${own || !whole ? nothing : html`<p>${messages.none}</p>`}
    ${
      answer.groups.length === 0
        ? nothing
        : html`<ul class="text-map-levels">
            ${answer.groups.map((group) => renderLevel(group, languages))}
          </ul>`
    }`;
}

function describeNear({ landmark, km, direction }: NonNullable<AreaWords['near']>, reader: Language): string {
  const messages = textMapMessages[reader];
  const city = (reader === 'cy' && landmark.name.cy) || landmark.name.en;
  if (km < AROUND_KM) return messages.around(city);
  return messages.near(String(Math.round(km / STEP_KM) * STEP_KM), messages.towards[direction], city);
}

function renderNeighbours(neighbours: readonly DescribedNeighbour[], languages: TextLanguages) {
  const messages = textMapMessages[languages.reader];
  if (neighbours.length === 0) return messages.bordersNone;
  return html`${messages.borders}
  ${neighbours.map(
    ({ area, direction }, place) =>
      html`${place === 0 ? nothing : ', '}${renderName(area, languages)}${
        direction === null ? nothing : ` (${messages.towards[direction]})`
      }`,
  )}.`;
}

function renderLevel({ level, covering }: CoverageGroup, languages: TextLanguages): TemplateResult {
  const { reader } = languages;
  const name = level === null ? textMapMessages[reader].levelMissing : sharedMessages[reader].levels[level];
  return html`<li>
    ${name}:
    ${covering.map(
      ({ partnership }, place) => html`${place === 0 ? nothing : '; '}${renderText(partnership.name, languages)}`,
    )}
  </li>`;
}

function renderName(area: Area, { reader }: TextLanguages): TemplateResult {
  const { value, language } = nameArea(area, reader);
  return html`<span lang=${language} .textContent=${value}></span>`;
}
