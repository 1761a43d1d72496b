import { findRow } from './address-keeper.js';
import type { DirectoryHost } from './directory-host.js';

/** Where focus goes when what a person has just pressed is about to go. It never moves otherwise. */
export class FocusKeeper {
  readonly #host: DirectoryHost;

  constructor(host: DirectoryHost) {
    this.#host = host;
  }

  /** To the first control that stays, now that everything is cleared. */
  moveToStart(): void {
    this.#find('.search input, .toggle, .sort select')?.focus();
  }

  /** To the row of a partnership, once it is drawn. */
  async moveToRow(id: string): Promise<void> {
    await this.#host.updateComplete;
    findRow(this.#host, id)?.querySelector('button')?.focus();
  }

  /** To the first row of what a choice has brought, once it is drawn. */
  async moveToRows(): Promise<void> {
    await this.#host.updateComplete;
    (this.#find('.result button') ?? this.#find('.search input'))?.focus();
  }

  /** From a chip that goes to the next one, once that has its place. */
  async moveToNextChip(): Promise<void> {
    const listChips = () => [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.chip')];
    const place = listChips().findIndex((chip) => chip.matches(':focus'));
    if (place < 0) return;
    await this.#host.updateComplete;
    const chips = listChips();
    (chips[place] ?? chips.at(-1) ?? this.#find('.toggle'))?.focus();
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
