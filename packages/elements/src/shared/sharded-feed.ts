import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { RequestCache } from '@msp-widgets/feed/feed-cache.js';
import type { FeedError } from '@msp-widgets/feed/feed-error.js';
import { loadFeed } from '@msp-widgets/feed/load-feed.js';
import type { ParsedFeed } from '@msp-widgets/feed/parse-feed.js';
import { chooseShards, listShardChoices } from '@msp-widgets/feed/shards/choose-shards.js';
import { joinShards, parseFeedIndex, type FeedIndex } from '@msp-widgets/feed/shards/feed-index.js';
import { adoptOnce } from './adopt-once.js';
import { FileController } from './file-controller.js';
import { formatCount, formatNumber, type Language } from './messages.js';
import { shardedFeedMessages } from './sharded-feed-messages.js';
import { shardedFeedStyles } from './sharded-feed.styles.js';

/** Shards are shared by all elements, whatever their scopes. */
const shards = new RequestCache<ParsedFeed>((url, options) => loadFeed(url, options));

/** The shards of several addresses, with spaces between these: all of them, or none. */
const shardLists = new RequestCache<ShardList>(async (addresses, { signal }) => ({
  addresses,
  parts: await Promise.all(addresses.split(' ').map((address) => shards.get(address, signal))),
}));

interface ShardList {
  readonly addresses: string;
  readonly parts: readonly ParsedFeed[];
}

/** What an element may show of a feed in several files. */
export interface PartOfFeed {
  /** The partnerships of the scope, or of the chosen area; null while there are none to show. */
  readonly parsed: ParsedFeed | null;
  /** Codes to limit them to. */
  readonly codes: readonly string[];
  readonly status: 'choose' | 'loading' | 'failed' | 'ready';
}

/** The area that a reader has chosen: elements with one index show the same. */
class AreaChoice {
  readonly hosts = new Set<ReactiveControllerHost>();
  #scope: string | null = null;

  get scope(): string | null {
    return this.#scope;
  }

  choose(scope: string): void {
    this.#scope = scope;
    for (const host of this.hosts) host.requestUpdate();
  }
}

/** @throws {FeedError} when it is no index. */
export function openFeedIndex(value: unknown, url: string) {
  const index = parseFeedIndex(value, url);
  const choice = new AreaChoice();
  return { ...index, openParts: (host: ReactiveControllerHost) => new ShardedFeed(host, index, choice) };
}

/**
 * Shows a feed in several files a part at a time: the shards of an element's scope, or of the area that its reader chooses. Nothing is fetched
 * before, and no count is made up from what has not been fetched.
 */
export class ShardedFeed implements ReactiveController {
  readonly #index: FeedIndex;
  readonly #choice: AreaChoice;
  readonly #host: ReactiveControllerHost;
  readonly #files: FileController<ShardList>;
  #addresses: string | null = null;
  #joined: { readonly list: ShardList; readonly parsed: ParsedFeed } | null = null;
  #register: AreaRegister | null = null;
  #isScoped = true;

  constructor(host: ReactiveControllerHost, index: FeedIndex, choice: AreaChoice) {
    this.#host = host;
    this.#index = index;
    this.#choice = choice;
    choice.hosts.add(host);
    host.addController(this);
    this.#files = new FileController(host, shardLists, () => this.#addresses);
  }

  get error(): FeedError | null {
    return this.#files.error;
  }

  hostConnected(): void {
    this.#choice.hosts.add(this.#host);
  }

  hostDisconnected(): void {
    this.#choice.hosts.delete(this.#host);
  }

  /** For an element that shows another feed now. */
  stop(): void {
    this.hostDisconnected();
    this.#addresses = null;
  }

  retry(): void {
    this.#files.retry();
  }

  /** @param scope codes of the element's `scope`; null when it has none, so that its reader chooses */
  update(scope: readonly string[] | null, register: AreaRegister): PartOfFeed {
    this.#register = register;
    this.#isScoped = scope !== null;
    const codes = scope ?? this.#choice.scope?.split(' ') ?? null;
    const chosen = codes === null ? [] : chooseShards(this.#index.shards, codes, register);
    this.#addresses = chosen.length > 0 ? chosen.map(({ href }) => href).join(' ') : null;
    if (codes === null) return { parsed: null, codes: [], status: 'choose' };
    // No file has anybody for the scope: that is known without fetching one.
    if (this.#addresses === null) return { parsed: this.#index, codes, status: 'ready' };
    const list = this.#files.value;
    if (list?.addresses === this.#addresses) return { parsed: this.#join(list), codes, status: 'ready' };
    return { parsed: null, codes, status: this.#files.error ? 'failed' : 'loading' };
  }

  /** The choice of an area; nothing for an element with a scope. */
  render(language: Language, root: HTMLElement | DocumentFragment): TemplateResult | typeof nothing {
    if (this.#isScoped || !this.#register) return nothing;
    adoptOnce(root, shardedFeedStyles);
    const messages = shardedFeedMessages[language];
    const choices = listShardChoices(this.#index.shards, this.#register, language);
    const total = this.#index.shards.reduce((sum, { partnerships }) => sum + partnerships, 0);
    return html`<form class="area-form no-print" part="area-form" @submit=${this.#onSubmit}>
      <p part="area-form-hint" .textContent=${messages.choose(formatCount(language, total, messages.partnership))}></p>
      <div class="area-row">
        <label class="area-label" part="area-form-label" for="area">${messages.area}</label>
        <select class="area-select" part="area-select" id="area" name="area">
          ${this.#choice.scope === null ? html`<option value="" .textContent=${messages.chooseFirst}></option>` : nothing}
          ${choices.map(
            ({ scope, names, partnerships }) =>
              html`<option
                value=${scope}
                ?selected=${scope === this.#choice.scope}
                .textContent=${`${names.join(', ')} (${formatNumber(partnerships)})`}
              ></option>`,
          )}
        </select>
        <button class="button" part="button area-show" type="submit">${messages.show}</button>
      </div>
      <p class="muted" part="area-form-hint">${messages.wider}</p>
    </form>`;
  }

  #join(list: ShardList): ParsedFeed {
    if (this.#joined?.list !== list) this.#joined = { list, parsed: joinShards(this.#index, list.parts) };
    return this.#joined.parsed;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const select = (event.currentTarget as HTMLFormElement).elements.namedItem('area');
    if (select instanceof HTMLSelectElement && select.value !== '') this.#choice.choose(select.value);
  };
}
