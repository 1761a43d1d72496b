import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Partnership } from '@msp-widgets/feed/partnership.js';
import { formatNumber } from '../shared/messages.js';
import { directoryContentMessages } from './directory-content-messages.js';
import { renderResult, type ResultContext } from './render-result.js';
import type { DrawnList } from './result-list.js';

export interface ResultsView extends ResultContext {
  readonly drawn: DrawnList;
  /** A list that is hidden and about to go. */
  readonly leaving: DrawnList | null;
  /** How many more there are that are not drawn unless asked for. */
  readonly hiddenCount: number;
  readonly onMore: () => void;
}

/** The list, or what can be done when nothing is left in it. */
export function renderResults(view: ResultsView): TemplateResult {
  const { drawn, leaving, hiddenCount, languages } = view;
  const messages = directoryContentMessages[languages.reader];
  if (drawn.slices.length === 0) return html`<p class="none" part="none">${messages.noneHint}</p>`;
  return html`${repeat(
    leaving ? [drawn, leaving] : [drawn],
    ({ edition }) => edition,
    (list) =>
      html`<ul class="results" part="results" aria-label=${messages.results} ?hidden=${list === leaving}>
        ${list.slices.map((slice) => renderSlice(slice, view))}
      </ul>`,
  )}
  ${
    hiddenCount === 0
      ? nothing
      : html`<button class="button no-print" part="button more" type="button" @click=${view.onMore}>
          ${messages.more(formatNumber(hiddenCount))}
        </button>`
  }`;
}

/** Drawn again only when something in it looks different. */
function renderSlice(slice: readonly Partnership[], view: ResultsView): unknown {
  const { selected, feed, register, languages, headingLevel } = view;
  const selectedHere = slice.some(({ id }) => id === selected) ? selected : null;
  return guard(
    [slice, selectedHere, selectedHere && view.copied, feed, register, languages.reader, languages.feed, headingLevel],
    () =>
      repeat(
        slice,
        ({ id }) => id,
        (partnership) => renderResult(partnership, view),
      ),
  );
}
