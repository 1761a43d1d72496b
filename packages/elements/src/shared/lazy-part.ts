/**
 * A part of the code that is fetched when it is first wanted. A failure is kept until `retry`, so that an element can
 * say so and offer to try again.
 */
export class LazyPart<T> {
  /** The part, once it is there. */
  value: T | null = null;
  failed = false;
  readonly #load: () => Promise<T>;
  readonly #onChange: () => void;
  #started = false;

  /**
   * @param load an `import()`
   * @param onChange called when the part has arrived, or has failed to
   */
  constructor(load: () => Promise<T>, onChange: () => void) {
    this.#load = load;
    this.#onChange = onChange;
  }

  /** Fetches the part unless that has been done. */
  want(): void {
    if (this.#started) return;
    this.#started = true;
    this.#load().then(
      (value) => {
        this.value = value;
        this.#onChange();
      },
      () => {
        this.failed = true;
        this.#onChange();
      },
    );
  }

  /** Asks again for a part that failed. */
  retry(): void {
    if (!this.failed) return;
    this.failed = false;
    this.#started = false;
    this.want();
    this.#onChange();
  }
}
