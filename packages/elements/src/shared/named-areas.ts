import type { ReactiveControllerHost } from 'lit';
import { findNamedAreas } from '@msp-widgets/feed/find-named-areas.js';

/** Which boundary file a feed on its way has named already, so that elements ask for it beside the rest of the feed. */
export class NamedAreas {
  readonly #hosts = new Set<ReactiveControllerHost>();
  readonly #byFeed = new Map<string, string>();

  /** Updates an element whenever a feed has named its boundary file. */
  follow(host: ReactiveControllerHost): void {
    this.#hosts.add(host);
  }

  leave(host: ReactiveControllerHost): void {
    this.#hosts.delete(host);
  }

  /** @param feed address of a feed @returns address of its boundary file, once that has been named */
  find(feed: string): string | null {
    return this.#byFeed.get(feed) ?? null;
  }

  /**
   * Looks at what has arrived of a feed.
   * @param feed its address
   * @param url where it was found, after redirects
   */
  read(feed: string, text: string, url: string): void {
    const href = this.#byFeed.has(feed) ? null : findNamedAreas(text, url);
    if (href === null) return;
    this.#byFeed.set(feed, href);
    for (const host of this.#hosts) host.requestUpdate();
  }
}
