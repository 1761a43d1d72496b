import type { FeedError } from './feed-error.js';

/** What is known of a file that is being shown: a reload that fails never takes away what was there. */
export type FeedState<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly previous: T | null }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: FeedError; readonly previous: T | null };

export function startLoading<T>(state: FeedState<T>): FeedState<T> {
  return { status: 'loading', previous: currentValue(state) };
}

export function finishLoading<T>(value: T): FeedState<T> {
  return { status: 'ready', value };
}

export function failLoading<T>(state: FeedState<T>, error: FeedError): FeedState<T> {
  return { status: 'failed', error, previous: currentValue(state) };
}

/** The last good value, however the latest request goes; null when there has been none. */
export function currentValue<T>(state: FeedState<T>): T | null {
  if (state.status === 'ready') return state.value;
  return state.status === 'idle' ? null : state.previous;
}
