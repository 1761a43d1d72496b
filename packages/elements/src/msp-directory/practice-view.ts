/** Good practice across partnerships: the part of `<msp-directory>` that is fetched when somebody wants to see it. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Feed, Partnership } from '@msp-widgets/feed/partnership.js';
import {
  createPracticeDocument,
  listPractices,
  selectPractices,
  type ListedPractice,
} from '@msp-widgets/feed/practices.js';
import type { SearchDocument } from '@msp-widgets/feed/search.js';
import { renderProse, renderText, type TextLanguages } from '../shared/feed-text.js';
import { directoryContentMessages } from './directory-content-messages.js';
import { nameFacetValue } from './facet-words.js';

export interface PracticeRequest {
  readonly feed: Feed;
  /** Whose practice is listed. */
  readonly partnerships: readonly Partnership[];
  /** Ids of practices that words have found, best first; null when nothing was searched for. */
  readonly found: readonly string[] | null;
  /** Chosen theme codes. */
  readonly themes: ReadonlySet<string>;
}

export interface PracticeView {
  readonly feed: Feed;
  readonly languages: TextLanguages;
  readonly headingLevel: number;
  /** Shows the partnership in the list. */
  readonly onChoose: (partnership: Partnership) => void;
}

/** What can be searched for in the good practice of these partnerships. */
export function listPracticeDocuments(feed: Feed, partnerships: readonly Partnership[]): readonly SearchDocument[] {
  return listPractices(partnerships).map((listed) => createPracticeDocument(listed, feed));
}

/** The practices to list, in order. */
export function findPractices({ feed, partnerships, found, themes }: PracticeRequest): readonly ListedPractice[] {
  return selectPractices({ practices: listPractices(partnerships), found, themes }, feed).shown;
}

/** Each practice with its themes, its source, and the partnership that has it. */
export function renderPractices(practices: readonly ListedPractice[], view: PracticeView): TemplateResult {
  const messages = directoryContentMessages[view.languages.reader];
  if (practices.length === 0) return html`<p class="none" part="none">${messages.noneHint}</p>`;
  return html`<ul class="results" part="practices" aria-label=${messages.practices}>
    ${repeat(
      practices,
      ({ id }) => id,
      (listed) => renderPractice(listed, view),
    )}
  </ul>`;
}

function renderPractice({ partnership, practice }: ListedPractice, view: PracticeView): TemplateResult {
  const { languages, onChoose } = view;
  const messages = directoryContentMessages[languages.reader];
  const themes = practice.themes.map((code) =>
    nameFacetValue('theme', code, { feed: view.feed, register: null, languages }),
  );
  return html`<li class="practice stack" part="practice-result">
    ${
      practice.title === null
        ? nothing
        : html`<div class="practice-title" part="practice-title" role="heading" aria-level=${view.headingLevel}>
            ${renderText(practice.title, languages)}
          </div>`
    }
    <p part="practice-summary">${renderProse(practice.summary, languages)}</p>
    ${
      themes.length === 0
        ? nothing
        : html`<ul class="themes">
            ${themes.map(({ value, language }) => html`<li class="theme" part="theme" lang=${language} .textContent=${value}></li>`)}
          </ul>`
    }
    <p class="from" part="practice-from">
      <span class="muted">${messages.practiceFrom}</span>
      <button class="text-button" part="practice-partnership" type="button" @click=${() => onChoose(partnership)}>
        ${renderText(partnership.name, languages)}
      </button>
      ${
        practice.source === null
          ? nothing
          : html`<a class="link" part="link" href=${practice.source}>${messages.practiceSource}</a>`
      }
    </p>
  </li>`;
}
