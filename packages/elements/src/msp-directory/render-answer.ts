import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { answerNeighbours, answerWider, hasOwnPartnership } from '@msp-widgets/feed/areas/answer-around.js';
import type { CoverageAnswer, CoverageReason, CoveringPartnership } from '@msp-widgets/feed/areas/answer-coverage.js';
import { findNeighbours } from '@msp-widgets/feed/areas/neighbours.js';
import { HELPLINE } from '@msp-widgets/feed/help-line.js';
import type { Areas } from '@msp-widgets/feed/areas/parse-areas.js';
import type { Level, Partnership } from '@msp-widgets/feed/partnership.js';
import type { PlaceOption } from '@msp-widgets/feed/places/place-option.js';
import { sharedMessages, type Language } from '../shared/messages.js';
import { placeMessages } from './place-messages.js';
import { nameAreaWithKind, namePlace } from './place-words.js';
import { renderResult, type ResultContext } from './render-result.js';

export interface AnswerView extends ResultContext {
  readonly place: PlaceOption;
  readonly answer: CoverageAnswer;
  readonly areas: Areas;
  /** Everything in view: who works around the place is worked out from these. */
  readonly partnerships: readonly Partnership[];
  /** What the filters leave. */
  readonly shown: ReadonlySet<string>;
  /** Credits for what the answer rests on. */
  readonly attributions: readonly string[];
}

interface GroupDetail {
  readonly heading: string;
  /** Leaves out the level, where the heading says it. */
  readonly noLevel: boolean;
  /** True of those that work around the place and not in it. */
  readonly isAround?: boolean;
}

/** Who covers a place, by level and each with its reason; and where nobody of its own is known, who works around it. */
export function renderAnswer(view: AnswerView): TemplateResult {
  const { answer, place, languages, attributions } = view;
  const messages = placeMessages[languages.reader];
  return html`<div class="answer stack">
    ${hasOwnPartnership(answer) ? nothing : renderGap(view)}
    ${answer.groups.map(({ level, covering }) =>
      renderGroup(covering, view, { heading: nameLevel(level, languages.reader), noLevel: true }),
    )}
    ${hasOwnPartnership(answer) ? nothing : renderAround(view)}
    <p class="muted credit" part="credit">
      ${place.source === null ? nothing : messages.sources[place.source]}
      ${attributions.map((attribution) => html`<span lang="en" .textContent=${attribution}></span> `)}
    </p>
  </div>`;
}

/** That nothing is known says something about this directory, and help is there all the same. */
function renderGap({ answer, place, languages }: AnswerView): TemplateResult {
  const messages = placeMessages[languages.reader];
  const { helpline } = sharedMessages[languages.reader];
  const name = namePlace(place, languages.reader);
  return html`<div class="notice gap" part="gap">
    <p>${answer.groups.length === 0 ? messages.noneFor(name) : messages.onlyNational(name)} ${messages.noneHint}</p>
    <p>${helpline} <a class="link" part="link" href="tel:${HELPLINE.dial}">${HELPLINE.display}</a></p>
  </div>`;
}

function renderAround(view: AnswerView): TemplateResult {
  const { answer, areas, partnerships, languages } = view;
  const messages = placeMessages[languages.reader];
  const around = answerWider(answer, partnerships, areas.register);
  // Everybody in a nation is no help: its own groups are named already.
  const wider = around?.area.kind === 'nation' ? null : around;
  const named = new Set(wider?.groups.flatMap(({ covering }) => covering.map(({ partnership }) => partnership.id)));
  const neighbours = answerNeighbours(answer, partnerships, areas.register, findNeighbours(areas.topology, 'pfa'))
    .flatMap(({ groups }) => groups.flatMap(({ covering }) => covering))
    .filter(({ partnership: { id } }) => !named.has(id) && named.add(id));
  const renderList = (heading: string, covering: readonly CoveringPartnership[]) =>
    renderGroup(covering, view, { heading, noLevel: false, isAround: true });
  return html`${
    wider
      ? renderList(
          messages.wider(nameAreaWithKind(wider.area, languages.reader)),
          wider.groups.flatMap(({ covering }) => covering),
        )
      : nothing
  }${renderList(messages.neighbours, neighbours)}`;
}

function renderGroup(
  covering: readonly CoveringPartnership[],
  view: AnswerView,
  { heading, noLevel, isAround = false }: GroupDetail,
): TemplateResult | typeof nothing {
  const shown = covering.filter(({ partnership }) => view.shown.has(partnership.id));
  if (shown.length === 0) return nothing;
  // The names below are one step further down in the outline.
  const context = { ...view, headingLevel: view.headingLevel + 1 };
  return html`<div class="group" part="group">
    <div class="group-title" part="group-title" role="heading" aria-level=${view.headingLevel}>${heading}</div>
    <ul class="results" part="results" aria-label=${heading}>
      ${repeat(
        shown,
        ({ partnership }) => partnership.id,
        ({ partnership, reason }) =>
          renderResult(partnership, context, {
            reason: describeReason(reason, isAround, view.languages.reader),
            noLevel,
          }),
      )}
    </ul>
  </div>`;
}

function nameLevel(level: Level | null, reader: Language): string {
  return level === null ? placeMessages[reader].levelMissing : sharedMessages[reader].levels[level];
}

/** "covers Nottinghamshire (police force area)". A reason whose area has no name is not given. */
function describeReason({ area, whole }: CoverageReason, isAround: boolean, reader: Language): string {
  if (!area) return '';
  const messages = placeMessages[reader];
  const name = nameAreaWithKind(area, reader);
  // Of what is around the place, nobody asked how much of it is covered.
  return whole || isAround ? messages.coversWhole(name) : messages.coversPart(name);
}
