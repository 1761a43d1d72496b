/** Milliseconds after which a letter begins a new word. */
const WORD_PAUSE_MS = 700;

/**
 * Makes many buttons one Tab stop: arrow keys, Home and End go from one to the next in the order of their names, and letters go to
 * the next name that begins with them. Enter and Space are left to the buttons.
 */
export class MarkerKeys {
  readonly #listButtons: () => readonly HTMLElement[];
  readonly #listOtherNames: (button: HTMLElement) => readonly string[];
  #stop: HTMLElement | undefined;
  #collator: Intl.Collator | undefined;
  #typed = '';
  #typedAt = 0;

  /**
   * @param listButtons every button, in any order; each has an accessible name
   * @param listOtherNames names by which letters find a button when no button's own name begins with them
   */
  constructor(listButtons: () => readonly HTMLElement[], listOtherNames: (button: HTMLElement) => readonly string[]) {
    this.#listButtons = listButtons;
    this.#listOtherNames = listOtherNames;
  }

  /** Keeps one button the Tab stop after buttons came or went: the one that is, or else the first by name. */
  keepStop(): void {
    const buttons = this.#listButtons();
    if (this.#stop && buttons.includes(this.#stop)) return;
    // Letter by letter: who collates names by the rules of a language waits for those rules, at the start of every map.
    const isBefore = (one: HTMLElement, other: HTMLElement) => nameOf(one) < nameOf(other);
    this.moveStop(
      buttons.reduce<HTMLElement | undefined>(
        (first, button) => (first && !isBefore(button, first) ? first : button),
        undefined,
      ),
    );
  }

  /** Makes this button the one that Tab leads to. */
  moveStop(stop: HTMLElement | undefined): void {
    if (this.#stop) this.#stop.tabIndex = -1;
    if (stop) stop.tabIndex = 0;
    this.#stop = stop;
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
    const at = buttons.indexOf(event.target as HTMLElement);
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
        if (/^[\p{L}\p{N}]$/u.test(event.key)) return this.#findTyped(event, buttons, at);
        this.#typed = '';
        return undefined;
    }
  }

  /** The next name that begins with what was typed. One letter, once or again, goes on from here; a word may stay. */
  #findTyped({ key, timeStamp }: KeyboardEvent, buttons: readonly HTMLElement[], at: number): HTMLElement | undefined {
    this.#typed = timeStamp - this.#typedAt > WORD_PAUSE_MS ? key : this.#typed + key;
    this.#typedAt = timeStamp;
    const word = [...this.#typed].every((letter) => letter === key) ? key : this.#typed;
    const start = word.length > 1 ? at : at + 1;
    const typed = simplify(word);
    const begins = (name: string) => simplify(name).startsWith(typed);
    const inTurn = [...buttons.slice(start), ...buttons.slice(0, start)];
    return (
      inTurn.find((button) => begins(nameOf(button))) ??
      inTurn.find((button) => this.#listOtherNames(button).some(begins))
    );
  }

  #sortButtons(): HTMLElement[] {
    this.#collator ??= new Intl.Collator(undefined, { numeric: true });
    const { compare } = this.#collator;
    return [...this.#listButtons()].sort((one, other) => compare(nameOf(one), nameOf(other)));
  }
}

function nameOf(button: HTMLElement): string {
  return button.getAttribute('aria-label') ?? '';
}

function simplify(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
