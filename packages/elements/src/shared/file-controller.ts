import { Task } from '@lit/task';
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

/** Keeps one file loaded for one element: the latest address wins, and after a failure the last good value stays. */
export class FileController<T> implements ReactiveController {
  /** Where loading stands. */
  state: FeedState<T> = { status: 'idle' };
  readonly #host: ReactiveControllerHost;
  readonly #task: Task<readonly [string | null, number], void>;
  #attempt = 0;
  #loadedUrl: string | null = null;

  /** @param url absolute address, asked for on every update; null while there is nothing to load */
  constructor(host: ReactiveControllerHost, cache: RequestCache<T>, url: () => string | null) {
    this.#host = host;
    host.addController(this);
    this.#task = new Task(host, {
      args: () => [url(), this.#attempt] as const,
      task: ([address], { signal }) => this.#load(address, signal, cache),
    });
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
    if (this.#loadedUrl === null || this.state.status === 'ready') return;
    this.state = startLoading(this.state);
    this.#attempt += 1;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    // A request given up when the element left the page does not start again by itself.
    if (this.state.status === 'loading') this.retry();
  }

  hostDisconnected(): void {
    this.#task.abort();
  }

  async #load(url: string | null, signal: AbortSignal, cache: RequestCache<T>): Promise<void> {
    if (url !== this.#loadedUrl) this.state = { status: 'idle' };
    this.#loadedUrl = url;
    if (url === null) return;
    this.state = startLoading(this.state);
    try {
      const value = await cache.get(url, signal);
      if (!signal.aborted) this.state = finishLoading(value);
    } catch (reason) {
      if (signal.aborted) return;
      const error =
        reason instanceof FeedError
          ? reason
          : new FeedError('network', 'The file could not be read.', { cause: reason });
      this.state = failLoading(this.state, error);
    }
  }
}
