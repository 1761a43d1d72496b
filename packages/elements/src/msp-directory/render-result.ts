import { html, nothing, type TemplateResult } from 'lit';
import { nameArea, type AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { freshnessOf } from '@msp-widgets/feed/freshness.js';
import { isOpen, type Feed, type Partnership } from '@msp-widgets/feed/partnership.js';
import { renderText, type TextLanguages } from '../shared/feed-text.js';
import { formatCount, sharedMessages } from '../shared/messages.js';
import { directoryContentMessages } from './directory-content-messages.js';
import type { CopiedLink } from './link-copier.js';

/** Names of areas shown in a row before "and 3 more areas". */
const MAX_AREAS = 2;

export interface ResultContext {
  readonly copied: CopiedLink | null;
  readonly onCopy: (partnership: Partnership) => void;
  /** Id of the partnership whose card is open. */
  readonly selected: string | null;
  readonly feed: Feed;
  readonly register: AreaRegister | null;
  readonly languages: TextLanguages;
  readonly headingLevel: number;
  readonly onChoose: (partnership: Partnership) => void;
}

export interface ResultDetail {
  /** Why it is named for the place that was asked about, in place of its areas. */
  readonly reason?: string;
  /** Leaves out the level, where a heading above says it. */
  readonly noLevel?: boolean;
}

/** One row: the name opens and closes the card below it. */
export function renderResult(
  partnership: Partnership,
  view: ResultContext,
  { reason = '', noLevel = false }: ResultDetail = {},
): TemplateResult {
  const messages = sharedMessages[view.languages.reader];
  const { id, level, status, assured } = partnership;
  const open = id === view.selected;
  return html`<li class="result ${isOpen(partnership) ? '' : 'closed'}" part="result" data-id=${id}>
    <div class="result-name" part="result-name" role="heading" aria-level=${view.headingLevel}>
      <button
        part="result-button"
        type="button"
        aria-expanded=${open ? 'true' : 'false'}
        @click=${() => view.onChoose(partnership)}
      >
        ${renderText(partnership.name, view.languages)}
      </button>
    </div>
    <p class="facts" part="result-facts">
      ${status === null || status === 'active' ? nothing : html`<span class="pill" part="result-status">${messages.statuses[status]}</span>`}
      ${
        noLevel
          ? nothing
          : html`<span class="level" part="result-level"
              >${level === null ? messages.notRecordedHeading : messages.levels[level]}</span
            >`
      }
      ${
        reason === ''
          ? html`<span part="result-area">${renderAreas(partnership, view)}</span>`
          : html`<span class="reason" part="reason">${reason}</span>`
      }
      <span part="result-freshness">${messages.freshness[freshnessOf(assured.date, new Date())]}</span>
    </p>
    ${open ? renderOpen(partnership, view) : nothing}
  </li>`;
}

function renderOpen(partnership: Partnership, view: ResultContext): TemplateResult {
  const messages = directoryContentMessages[view.languages.reader];
  const copied = view.copied?.id === partnership.id ? view.copied : null;
  return html`<div class="open-card">
    <msp-partnership-card
      part="card"
      .partPrefix=${'card'}
      no-name
      no-help
      lang=${view.languages.reader}
      heading-level=${view.headingLevel + 1}
      .record=${partnership}
      .context=${{ feed: view.feed, register: view.register }}
    ></msp-partnership-card>
    <p class="copy no-print">
      <button class="text-button" part="copy-link" type="button" @click=${() => view.onCopy(partnership)}>
        ${messages.copyLink}
      </button>
      <span part="copy-status" role="status"
        >${copied && (copied.address === null ? messages.linkCopied : messages.copyByHand(copied.address))}</span
      >
    </p>
  </div>`;
}

function renderAreas({ covers }: Partnership, view: ResultContext): TemplateResult {
  const { reader } = view.languages;
  const rest = covers.length - MAX_AREAS;
  const listed = rest === 1 ? covers : covers.slice(0, MAX_AREAS);
  return html`${listed.map((cover, index) => {
    const area = view.register?.findArea(cover.code);
    const name = area && nameArea(area, reader);
    return html`${index ? ', ' : nothing}${
      name
        ? html`<span lang=${name.language} .textContent=${name.value}></span>`
        : renderText(cover.name ?? cover.code, view.languages)
    }`;
  })}${rest > 1 ? html`, ${formatCount(reader, rest, directoryContentMessages[reader].moreAreas)}` : nothing}`;
}
