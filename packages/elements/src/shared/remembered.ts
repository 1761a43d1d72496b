/** A derived value that is computed again only when one of its inputs is another one than last time. */
export class Remembered<T> {
  #inputs: readonly unknown[] | null = null;
  #value: T | undefined;

  /** @param inputs everything that `compute` reads, always in the same order */
  get(inputs: readonly unknown[], compute: () => T): T {
    const isSame =
      this.#inputs?.length === inputs.length && inputs.every((input, place) => input === this.#inputs?.[place]);
    if (!isSame) {
      this.#value = compute();
      this.#inputs = inputs;
    }
    return this.#value as T;
  }
}
