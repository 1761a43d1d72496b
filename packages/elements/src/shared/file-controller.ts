import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RequestCache } from '@msp-widgets/feed/feed-cache.js';
import { FeedError } from '@msp-widgets/feed/feed-error.js';
import {
  currentValue,
  failLoading,
  finishLoading,
  startLoading,
  type FeedState,
} from '@msp-widgets/feed/feed-state.js';

/**
 * Keeps one file loaded for one element: the latest address wins, and after a failure the last good value stays.
 * (Why not `@lit/task`: docs/decisions/0003-small-scripts.md.)
 */
export class FileController<T> implements ReactiveController {
  /** Where loading stands. */
  state: FeedState<T> = { status: 'idle' };
  readonly #host: ReactiveControllerHost;
  readonly #cache: RequestCache<T>;
  readonly #findUrl: () => string | null;
  #url: string | null = null;
  #request: AbortController | null = null;

  /** @param findUrl the absolute address, asked for on every update; null while there is nothing to load */
  constructor(host: ReactiveControllerHost, cache: RequestCache<T>, findUrl: () => string | null) {
    this.#host = host;
    this.#cache = cache;
    this.#findUrl = findUrl;
    host.addController(this);
  }

  /** The newest value that arrived whole from the present address, even while a newer one loads or has failed. */
  get value(): T | null {
    return currentValue(this.state);
  }

  /** What went wrong last, until a new attempt starts. */
  get error(): FeedError | null {
    return this.state.status === 'failed' ? this.state.error : null;
  }

  /** Asks again for a file that has not arrived. */
  retry(): void {
    if (this.#url === null || this.state.status === 'ready') return;
    void this.#load(this.#url);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    // A request given up when the element left the page does not start again by itself; what failed then may not fail now,
    // and what arrived may be out of date. The cache answers without a request when it is not.
    if (this.#url !== null) void this.#load(this.#url);
  }

  hostUpdate(): void {
    const url = this.#findUrl();
    if (url === this.#url) return;
    this.#url = url;
    this.#request?.abort();
    this.state = { status: 'idle' };
    if (url !== null) void this.#load(url);
  }

  hostDisconnected(): void {
    this.#request?.abort();
  }

  async #load(url: string): Promise<void> {
    this.#request?.abort();
    const { signal } = (this.#request = new AbortController());
    this.state = startLoading(this.state);
    try {
      const value = await this.#cache.get(url, signal);
      if (signal.aborted) return;
      this.state = finishLoading(value);
    } catch (reason) {
      if (signal.aborted) return;
      const error =
        reason instanceof FeedError
          ? reason
          : new FeedError('network', 'The file could not be read.', { cause: reason });
      this.state = failLoading(this.state, error);
    }
    this.#host.requestUpdate();
  }
}
