/** Milliseconds after which a letter begins a new word. */
const WORD_PAUSE_MS = 700;

/**
 * Makes many buttons one Tab stop: arrow keys, Home and End go from one to the next in the order of their names, and letters go to
 * the next name that begins with them. Enter and Space are left to the buttons.
 */
export class MarkerKeys {
  readonly #listButtons: () => readonly HTMLElement[];
  #typed = '';
  #typedAt = 0;

  /** @param listButtons every button, in any order; each has an accessible name */
  constructor(listButtons: () => readonly HTMLElement[]) {
    this.#listButtons = listButtons;
  }

  /** Keeps one button the Tab stop after buttons came or went: the one that is, or else the first by name. */
  keepStop(): void {
    const buttons = this.#sortButtons();
    this.moveStop(buttons.find(({ tabIndex }) => tabIndex === 0) ?? buttons[0]);
  }

  /** Makes this button the one that Tab leads to. */
  moveStop(stop: HTMLElement | undefined): void {
    for (const button of this.#listButtons()) button.tabIndex = button === stop ? 0 : -1;
  }

  /** Takes a key pressed on a button. */
  handleKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = this.#findNext(event);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  #findNext(event: KeyboardEvent): HTMLElement | undefined {
    const buttons = this.#sortButtons();
    const at = buttons.indexOf(event.currentTarget as HTMLElement);
    const last = buttons.length - 1;
    switch (event.key) {
      case 'ArrowRight':
      case 'ArrowDown':
        return buttons[at === last ? 0 : at + 1];
      case 'ArrowLeft':
      case 'ArrowUp':
        return buttons[at === 0 ? last : at - 1];
      case 'Home':
        return buttons[0];
      case 'End':
        return buttons[last];
      default:
        return /^[\p{L}\p{N}]$/u.test(event.key) ? this.#findTyped(event, buttons, at) : undefined;
    }
  }

  /** The next name that begins with what was typed. One letter, once or again, goes on from here; a word may stay. */
  #findTyped({ key, timeStamp }: KeyboardEvent, buttons: readonly HTMLElement[], at: number): HTMLElement | undefined {
    this.#typed = timeStamp - this.#typedAt > WORD_PAUSE_MS ? key : this.#typed + key;
    this.#typedAt = timeStamp;
    const word = [...this.#typed].every((letter) => letter === key) ? key : this.#typed;
    const start = word.length > 1 ? at : at + 1;
    const typed = simplify(word);
    return [...buttons.slice(start), ...buttons.slice(0, start)].find((button) =>
      simplify(nameOf(button)).startsWith(typed),
    );
  }

  #sortButtons(): HTMLElement[] {
    return [...this.#listButtons()].sort((one, other) => nameOf(one).localeCompare(nameOf(other)));
  }
}

function nameOf(button: HTMLElement): string {
  return button.getAttribute('aria-label') ?? '';
}

function simplify(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
