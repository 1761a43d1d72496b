import {
  readAddressState,
  readAddressedId,
  writeAddressState,
  writeAddressedId,
  type AddressState,
} from '@msp-widgets/feed/address-state.js';
import type { DirectoryHost } from './directory-host.js';
import { holdAtTop } from './hold-at-top.js';

/**
 * What the page's address says about one directory: which partnership is open (`#PREFIX=ID`), and, where the page has asked for it,
 * filters and areas. The address is replaced, never added to the history, and words that were typed are never in it.
 */
export class AddressKeeper {
  readonly #host: DirectoryHost;
  readonly #onHidden: () => void;
  /** Id that the address has opened, until it is drawn. */
  #arrivedAt: string | null = null;
  /** True while search and filters may go to show it. */
  #mayClear = false;
  #letGo: () => void = () => undefined;

  /** @param onHidden called when search, filters or another view leave out what the address has opened */
  constructor(host: DirectoryHost, onHidden: () => void) {
    this.#host = host;
    this.#onHidden = onHidden;
  }

  /** Listens to where the page goes. */
  start(): void {
    addEventListener('hashchange', this.#onHashChange);
  }

  stop(): void {
    removeEventListener('hashchange', this.#onHashChange);
    this.#letGo();
  }

  /** Opens what the address names, and gives what else it says; null where the page has not asked for that. */
  read(): AddressState | null {
    const address = readAddressState(location.href, this.#prefix);
    const state = this.#host.urlState ? address : null;
    // What the address narrows the list to was on the screen together with what was open.
    const isNarrowed = state !== null && (state.filters.size > 0 || state.areas.length > 0);
    this.#open(address.selected, !isNarrowed);
    return state;
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

  /** Brings what the address has opened into view, or has the way cleared where search and filters leave it out. */
  reveal(): void {
    const id = this.#arrivedAt;
    if (id === null) return;
    const row = findRow(this.#host, id);
    if (!row && this.#mayClear) {
      this.#mayClear = false;
      this.#onHidden();
      return;
    }
    this.#arrivedAt = null;
    this.#letGo();
    if (row) this.#letGo = holdAtTop(row);
  }

  get #prefix(): string {
    return this.#host.id || 'msp';
  }

  #open(id: string | null, mayClear: boolean): void {
    if (id === null || id === this.#host.selected) return;
    this.#host.selected = id;
    this.#arrivedAt = id;
    // Where the page offers no filters, those that it has set are to stay.
    this.#mayClear = mayClear && !this.#host.noFilters;
  }

  readonly #onHashChange = (): void => this.#open(readAddressedId(location.href, this.#prefix), true);
}

/** The row of a partnership, when it is drawn. */
export function findRow(host: DirectoryHost, id: string): HTMLElement | null {
  return host.renderRoot.querySelector(`:not([hidden]) > .result[data-id="${CSS.escape(id)}"]`);
}
