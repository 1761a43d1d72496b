import { html, nothing, type TemplateResult } from 'lit';
import { sharedMessages, type Language } from './messages.js';

/** What keeps an element from showing partnerships, or `ready` when nothing does. `choose`: its reader has to choose an area first. */
export interface FeedStatus {
  readonly kind:
    'idle' | 'loading' | 'ready' | 'failed' | 'empty' | 'not-found' | 'scope-empty' | 'scope-unknown' | 'choose';
  /** Names of the areas for which a scope found nothing. */
  readonly areas?: string;
}

/**
 * The live region and what belongs to it. It is there in every state, so that a change of its words is announced, and
 * it is seen as well as heard: nothing is said twice.
 * @param readyText what to say when all is well, such as a count; may be empty
 */
export function renderFeedStatus(
  status: FeedStatus,
  readyText: string,
  language: Language,
  onRetry: () => void,
): TemplateResult {
  const messages = sharedMessages[language];
  const failed = status.kind === 'failed';
  const empty = /^(empty|not-found|scope)/.test(status.kind);
  const words = describeFeedStatus(status, readyText, language);
  return html`<div class=${failed || empty ? 'notice' : 'quiet'} part=${failed ? 'error' : empty ? 'empty' : 'state'}>
      <div class="status" part="status" role="status">
        ${failed || empty ? renderSlot(failed ? 'error' : 'empty', words) : renderWords(words)}
      </div>
      ${
        failed
          ? html`<button class="button" part="button retry" type="button" @click=${onRetry}>${messages.retry}</button>`
          : nothing
      }
    </div>
    ${status.kind === 'loading' ? html`<p class="loading" part="loading">${messages.loading}</p>` : nothing}`;
}

/** The page's own words stand inside the live region too, so that they are announced as ours would be. */
function renderSlot(name: 'empty' | 'error', words: string): TemplateResult {
  return html`<slot name=${name}>${renderWords(words)}</slot>`;
}

function renderWords(words: string): TemplateResult | typeof nothing {
  return words === '' ? nothing : html`<span .textContent=${words}></span>`;
}

/** The state in words. Empty while nothing needs saying. */
function describeFeedStatus(status: FeedStatus, readyText: string, language: Language): string {
  const messages = sharedMessages[language];
  const words: Record<FeedStatus['kind'], string> = {
    idle: '',
    loading: '',
    choose: '',
    ready: readyText,
    failed: messages.loadFailed,
    empty: messages.empty,
    'not-found': messages.notFound,
    'scope-empty': messages.scopeEmpty(status.areas ?? ''),
    'scope-unknown': messages.scopeUnknown,
  };
  return words[status.kind];
}

/** Says that the newest version could not be had, beside the last good one. */
export function renderStaleNotice(language: Language, onRetry: () => void): TemplateResult {
  const messages = sharedMessages[language];
  return html`<div class="notice no-print" part="error">
    ${messages.loadFailedStale}
    <button class="button" part="button retry" type="button" @click=${onRetry}>${messages.retry}</button>
  </div>`;
}
