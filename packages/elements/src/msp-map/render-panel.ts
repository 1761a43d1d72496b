import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { answerCoverage } from '@msp-widgets/feed/areas/answer-coverage.js';
import { listAnswerable } from '@msp-widgets/feed/areas/answerable.js';
import { nameArea, nameAreas, type AreaGroup } from '@msp-widgets/feed/areas/area-register.js';
import { listForceShapes } from '@msp-widgets/feed/areas/force-shapes.js';
import type { Areas } from '@msp-widgets/feed/areas/parse-areas.js';
import type { Feed, Partnership } from '@msp-widgets/feed/partnership.js';
import { readText, type TextLanguages } from '../shared/feed-text.js';
import { formatCount, sharedMessages } from '../shared/messages.js';
import { mapContentMessages } from './map-content-messages.js';
import { renderCoverage } from './render-coverage.js';
import { renderGroup, type MarkerGroup } from './render-group.js';
import { renderPanelResult } from './render-panel-result.js';

/** The United Kingdom. */
const WHOLE_MAP = 'K02000001';

export interface MapPanelView {
  readonly feed: Feed;
  readonly areas: Areas;
  /** Everything in view: who covers an area is worked out from these. */
  readonly partnerships: readonly Partnership[];
  /** Codes that the page is locked to; null without a scope. */
  readonly scope: readonly string[] | null;
  /** What is answered for of the chosen area. */
  readonly area: AreaGroup | null;
  /** Open partnerships without a place on the map. */
  readonly listed: readonly Partnership[];
  readonly chosen: Partnership | null;
  /** Partnerships at one place of the map, to choose from. */
  readonly group: MarkerGroup | null;
  readonly languages: TextLanguages;
  readonly headingLevel: number;
  readonly onArea: (code: string | null) => void;
  readonly onChoose: (partnership: Partnership) => void;
  /** Closes what was chosen last. */
  readonly onClose: () => void;
}

export function renderPanel(view: MapPanelView): TemplateResult {
  return html`<div
    class="panel"
    part="panel"
    role="region"
    tabindex="-1"
    data-refuge
    aria-label=${describePanel(view)}
    @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && !isInOpenList(event) && view.onClose()}
  >
    ${
      view.chosen
        ? html`${renderClose(view)}${renderChosen(view.chosen, view)}`
        : view.group
          ? html`${renderClose(view)}${renderGroup({ ...view, group: view.group })}`
          : renderPlaces(view)
    }
  </div>`;
}

/** In Firefox the page hears of an Escape that closes no more than the open list of areas. Older browsers know no `:open`. */
function isInOpenList({ target }: Event): boolean {
  return target instanceof HTMLSelectElement && CSS.supports('selector(:open)') && target.matches(':open');
}

/** What focus comes to with a choice, so it says which one that is. */
function describePanel({ chosen, group, area, languages }: MapPanelView): string {
  const { reader } = languages;
  const messages = mapContentMessages[reader];
  if (chosen) return `${messages.panel}: ${readText(chosen.name, languages)}`;
  if (group) return messages.onePlace(formatCount(reader, group.count, sharedMessages[reader].partnership));
  if (area) return `${messages.whoCovers} ${nameAreas(area, reader)}`;
  return messages.places;
}

function renderClose({ languages, onClose }: MapPanelView): TemplateResult {
  return html`<div class="panel-head">
    <button class="button" part="button close" type="button" @click=${onClose}>
      ${mapContentMessages[languages.reader].close}
    </button>
  </div>`;
}

/** The areas by name, which needs neither a pointer nor a good aim, and what is known for the chosen one. */
function renderPlaces(view: MapPanelView): TemplateResult {
  const { partnerships, areas, area, languages, headingLevel, onArea, onChoose } = view;
  const messages = mapContentMessages[languages.reader];
  const offered = listAreas(view);
  return html`<div class="stack">
    <label class="area-choice" part="area-choice-label">
      ${offered.every(({ kind }) => kind === 'police-force-area') ? messages.chooseForce : messages.chooseArea}
      <select part="area-choice" @change=${(event: Event) => onArea((event.target as HTMLSelectElement).value || null)}>
        <option value="" .selected=${area === null}>${messages.allAreas}</option>
        ${offered.map(
          ({ code, value, language }) =>
            html`<option
              value=${code}
              lang=${language}
              .selected=${code === area?.[0].code}
              .textContent=${value}
            ></option>`,
        )}
      </select>
    </label>
    ${
      area
        ? html`${renderClose(view)}
          ${renderCoverage({
            answer: answerCoverage(area, partnerships, areas.register),
            languages,
            headingLevel,
            onChoose,
          })}`
        : renderList(view)
    }
  </div>`;
}

/** The police force areas that the page answers for, or what it does of them, by name; and one chosen on the map that is none of them. */
function listAreas({ areas: { register }, scope, area: chosen, languages }: MapPanelView) {
  const forces = [...listForceShapes(scope ?? [WHOLE_MAP], register)].flatMap((code) => register.findArea(code) ?? []);
  return (
    [...new Set([...forces.flatMap((force) => listAnswerable(force, scope, register)), ...(chosen ?? [])])]
      .map((area) => ({ code: area.code, kind: area.kind, ...nameArea(area, languages.reader) }))
      // Plain letters, all of them: the rules of a language take 10 ms to fetch.
      .sort((one, other) => (one.value < other.value ? -1 : 1))
  );
}

function renderChosen(partnership: Partnership, { feed, areas, languages, headingLevel }: MapPanelView) {
  return html`<msp-partnership-card
    part="card"
    .partPrefix=${'card'}
    no-help
    lang=${languages.reader}
    heading-level=${headingLevel + 1}
    .record=${partnership}
    .context=${{ feed, register: areas.register }}
  ></msp-partnership-card>`;
}

/** Everybody without a marker: national groups, which have no place, and others whose place is not known. */
function renderList(view: MapPanelView): TemplateResult {
  const messages = mapContentMessages[view.languages.reader];
  const isNational = ({ level }: Partnership) => level === 'national';
  return html`<div class="stack">
    <p class="no-print" part="panel-hint">${messages.choose}</p>
    ${renderNames(messages.elsewhere, view.listed.filter(isNational), view)}
    ${renderNames(
      messages.unplaced,
      view.listed.filter((partnership) => !isNational(partnership)),
      view,
    )}
  </div>`;
}

function renderNames(
  title: string,
  partnerships: readonly Partnership[],
  view: MapPanelView,
): TemplateResult | typeof nothing {
  if (partnerships.length === 0) return nothing;
  return html`<div>
    <p class="panel-title" part="panel-title" role="heading" aria-level=${view.headingLevel + 1}>${title}</p>
    <ul>
      ${repeat(
        partnerships,
        ({ id }) => id,
        (partnership) => renderPanelResult(partnership, view),
      )}
    </ul>
  </div>`;
}
