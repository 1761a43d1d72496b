/**
 * A part of the code that is fetched when it is first wanted. A failure is kept until `retry`, so that an element can
 * say so and offer to try again.
 */
export class LazyPart<T> {
  /** The part, once it is there. */
  value: T | null = null;
  failed = false;
  #load: () => Promise<T>;
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
      (reason: unknown) => {
        this.failed = true;
        this.#load = findAnotherWay<T>(reason) ?? this.#load;
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

/**
 * Chromium and Firefox remember for as long as the page lives that a module could not be fetched, and do not ask for it
 * again. Their message ends with its address, and under a slightly different one they do. Not where the page has an
 * import map: it may hold hashes by address, and another address would slip past them.
 */
function findAnotherWay<T>(reason: unknown): (() => Promise<T>) | null {
  const [address] = /https?:\S+$/.exec(String(reason)) ?? [];
  if (!address || document.querySelector('script[type=importmap]')) return null;
  return () => import(`${address}?again`) as Promise<T>;
}
