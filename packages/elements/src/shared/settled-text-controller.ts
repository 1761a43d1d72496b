import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds of quiet after which a change counts as settled. */
const SETTLE_MS = 300;

/**
 * Words for a live region that change once per settled change, not with every key: a screen reader then says the count
 * after typing, and not during it.
 */
export class SettledTextController implements ReactiveController {
  /** The words to show now. */
  text = '';
  readonly #host: ReactiveControllerHost;
  #next = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Sets the words: the first ones at once, later ones when no others come for a moment. */
  set(text: string): void {
    if (text === this.#next) return;
    this.#next = text;
    clearTimeout(this.#timer);
    if (this.text === '' || text === '') this.text = text;
    else this.#timer = setTimeout(() => this.#settle(), SETTLE_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.text = this.#next;
  }

  #settle(): void {
    this.text = this.#next;
    this.#host.requestUpdate();
  }
}
