import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { parseScope } from '@msp-widgets/feed/areas/scope.js';
import type { FeedError } from '@msp-widgets/feed/feed-error.js';
import type { ParsedFeed } from '@msp-widgets/feed/parse-feed.js';
import type { FeedStatus } from './feed-status.js';
import { viewFeed, type FeedView } from './feed-view.js';
import { FileController } from './file-controller.js';
import type { Language } from './messages.js';
import { resolveOnPage } from './page-address.js';
import { boundaries, feeds, namedAreas } from './page-files.js';
import { parsePartnerships } from './parse-partnerships.js';
import { locatePublishedFile } from './published-files.js';
import { Remembered } from './remembered.js';
import type { ShardedFeed } from './sharded-feed.js';

/** What a page says about what an element is to show. */
export interface FeedRequest {
  readonly src: string | null;
  readonly scope: string | null;
  readonly areas: string | null;
  readonly partnerships: readonly unknown[] | null;
}

/** Where an element's partnerships come from: a feed, in one file or in several, or the page itself; and the areas they are told by. */
export class FeedSource {
  /** What may be shown of it; null while that is nothing. */
  view: FeedView | null = null;
  /** The feed, or the part of it, that the view is of. */
  viewed: ParsedFeed | null = null;
  status: FeedStatus = { kind: 'idle' };
  readonly #request: FeedRequest;
  readonly #useOfAreas: () => 'none' | 'helpful' | 'required';
  readonly #host: ReactiveControllerHost;
  readonly #feed: FileController<Awaited<ReturnType<typeof feeds.get>>>;
  readonly #areas: FileController<Awaited<ReturnType<typeof boundaries.get>>>;
  readonly #remembered = new Remembered<ReturnType<typeof viewFeed>>();
  #given: ParsedFeed | null = null;
  /** Chooses from a feed in several files; null for a feed in one. */
  #parts: { readonly file: ParsedFeed; readonly shown: ShardedFeed } | null = null;

  constructor(host: ReactiveControllerHost & FeedRequest, useOfAreas: () => 'none' | 'helpful' | 'required') {
    this.#host = host;
    this.#request = host;
    this.#useOfAreas = useOfAreas;
    this.#feed = new FileController(host, feeds, () => this.#locateFeed());
    this.#areas = new FileController(host, boundaries, () => this.areasAddress);
  }

  follow(): void {
    namedAreas.follow(this.#host);
  }

  leave(): void {
    namedAreas.leave(this.#host);
  }

  /** What keeps the newest version away; the last good one may still be shown. */
  get error(): FeedError | null {
    return this.#feed.error ?? this.#parts?.shown.error ?? (this.#needsAreas ? this.#areas.error : null);
  }

  /** Whether what is shown is not the newest, because that could not be had. */
  get isStale(): boolean {
    return this.#feed.error !== null && this.#feed.value !== null;
  }

  /** Where the boundary file is; null where none is used, or that is not known yet. */
  get areasAddress(): string | null {
    const { areas } = this.#request;
    if (this.#useOfAreas() === 'none' && !this.#parts) return null;
    if (areas !== null) return resolveOnPage(areas);
    const { feed } = this.#parsedFeed ?? {};
    if (feed) return feed.areas?.href ?? locatePublishedFile('areas.topo.json');
    const address = this.#feed.error ? null : this.#locateFeed();
    return address === null ? null : namedAreas.find(address);
  }

  /** Asks again for everything that has not arrived. */
  retry(): void {
    this.#feed.retry();
    this.#areas.retry();
    this.#parts?.shown.retry();
  }

  /** Reads features that the page hands over, if any. */
  take(partnerships: readonly unknown[] | null): void {
    this.#given = partnerships ? parsePartnerships(partnerships) : null;
  }

  /** Derives what may be shown, and the state in which that leaves the element. */
  update(language: Language): void {
    this.view = this.#createView(language);
  }

  /** The choice of an area, where a feed in several files is to be shown without a scope. */
  renderChoice(language: Language, root: HTMLElement | DocumentFragment): TemplateResult | typeof nothing {
    return this.#parts?.shown.render(language, root) ?? nothing;
  }

  get #parsedFeed(): ParsedFeed | null {
    return this.#given ?? this.#feed.value;
  }

  /** A scope, and a feed in several files, mean nothing without the areas. */
  get #needsAreas(): boolean {
    return this.#useOfAreas() === 'required' || this.#parts !== null;
  }

  #createView(language: Language): FeedView | null {
    const { src, scope } = this.#request;
    this.#openParts();
    let parsed = this.#parsedFeed;
    if (!parsed) {
      this.status = { kind: src === null ? 'idle' : this.#feed.error ? 'failed' : 'loading' };
      return null;
    }
    const areas = this.#areas.value;
    if (!areas && this.#needsAreas) {
      this.status = { kind: this.#areas.error ? 'failed' : 'loading' };
      return null;
    }
    let codes = parseScope(scope);
    let limit = scope;
    if (this.#parts && areas) {
      const part = this.#parts.shown.update(codes, areas.register);
      this.status = { kind: part.status };
      if (!part.parsed) return null;
      parsed = part.parsed;
      codes = part.codes;
      limit = codes.join(' ');
    }
    this.viewed = parsed;
    const { feed } = parsed;
    // The same view as before while nothing has changed: an index of its list takes time to build.
    const { view, status } = this.#remembered.get([feed, areas, limit, language], () =>
      viewFeed(feed, areas, { codes, limit, language }),
    );
    this.status = status;
    return view;
  }

  #openParts(): void {
    const file = this.#given ? null : this.#feed.value;
    if (this.#parts?.file === file) return;
    this.#parts?.shown.stop();
    this.#parts = file?.openParts ? { file, shown: file.openParts(this.#host) } : null;
  }

  #locateFeed(): string | null {
    const { src, partnerships } = this.#request;
    return src === null || partnerships ? null : resolveOnPage(src);
  }
}
