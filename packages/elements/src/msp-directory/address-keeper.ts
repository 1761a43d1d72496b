import {
  readAddressState,
  readAddressedId,
  writeAddressState,
  writeAddressedId,
  type AddressState,
} from '@msp-widgets/feed/address-state.js';
import type { DirectoryHost } from './directory-host.js';

/**
 * What the page's address says about one directory: which partnership is open (`#PREFIX=ID`), and, where the page has asked for it,
 * filters and areas. The address is replaced, never added to the history, and words that were typed are never in it.
 */
export class AddressKeeper {
  readonly #host: DirectoryHost;
  /** Id that the address has opened, until it is drawn. */
  #arrivedAt: string | null = null;

  constructor(host: DirectoryHost) {
    this.#host = host;
  }

  /** Listens to where the page goes. */
  start(): void {
    addEventListener('hashchange', this.#onHashChange);
  }

  stop(): void {
    removeEventListener('hashchange', this.#onHashChange);
  }

  /** Opens what the address names, and gives what else it says; null where the page has not asked for that. */
  read(): AddressState | null {
    const state = readAddressState(location.href, this.#prefix);
    this.#open(state.selected);
    return this.#host.urlState ? state : null;
  }

  /** Writes what is shown into the page's address, where the page has asked for it. */
  write(state: AddressState): void {
    if (!this.#host.urlState) return;
    const address = writeAddressState(location.href, this.#prefix, state);
    if (address === location.href) return;
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // A page in a sandbox may have no address of its own to change: it does without.
    }
  }

  /** The address of this page with one partnership open. */
  addressOf(id: string): string {
    return writeAddressedId(location.href, this.#prefix, id);
  }

  /** Brings what the address has opened into view, once it is drawn. */
  reveal(): void {
    const row = this.#arrivedAt && findRow(this.#host, this.#arrivedAt);
    if (!row) return;
    this.#arrivedAt = null;
    row.scrollIntoView({ block: 'start' });
  }

  get #prefix(): string {
    return this.#host.id || 'msp';
  }

  #open(id: string | null): void {
    if (id === null || id === this.#host.selected) return;
    this.#host.selected = id;
    this.#arrivedAt = id;
  }

  readonly #onHashChange = (): void => this.#open(readAddressedId(location.href, this.#prefix));
}

/** The row of a partnership, when it is drawn. */
export function findRow(host: DirectoryHost, id: string): HTMLElement | null {
  return host.renderRoot.querySelector(`.result[data-id="${CSS.escape(id)}"]`);
}
