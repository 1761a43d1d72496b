/** Milliseconds of rest after which a move counts as done. */
const REST_MS = 400;

/**
 * Says what the map shows once a move has come to rest, in a live region. Written without a render of the whole element:
 * moves are many, and nothing else changes with them.
 */
export class ViewStatus {
  readonly #findRegion: () => Element | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(findRegion: () => Element | null) {
    this.#findRegion = findRegion;
  }

  /** @param describe asked when the move has come to rest */
  tell(describe: () => string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const region = this.#findRegion();
      if (region) region.textContent = describe();
    }, REST_MS);
  }

  /** Takes back what is no longer so: a live region says nothing of that, but somebody may come across it later. */
  clear(): void {
    const region = this.#findRegion();
    if (region) region.textContent = '';
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
