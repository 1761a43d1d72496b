/**
 * Something that is made from sources in slices, so that the page stays quick to respond meanwhile. It is made anew when one of
 * the sources is another, and the last one is kept until then.
 */
export class SlicedValue<Value> {
  readonly #onChange: () => void;
  #sources: readonly unknown[] = [];
  #work: AbortController | null = null;
  #value: Value | null = null;

  /** @param onChange called when a new one is there */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Null before the first one is there, or when it could not be made. */
  get value(): Value | null {
    return this.#value;
  }

  /** True while one is being made. */
  get isBeingMade(): boolean {
    return this.#work !== null;
  }

  /** Makes it, unless it is made of the same sources, or is being made of them. */
  update(sources: readonly unknown[], make: (signal: AbortSignal) => Promise<Value | null>): void {
    const isSame = sources.length === this.#sources.length && sources.every((one, at) => one === this.#sources[at]);
    if (isSame) return;
    this.#sources = sources;
    this.#work?.abort();
    const work = (this.#work = new AbortController());
    void this.#take(make(work.signal), work);
  }

  async #take(made: Promise<Value | null>, work: AbortController): Promise<void> {
    const value = await made.catch((reason: unknown) => {
      if (!work.signal.aborted) console.warn('msp-widgets:', reason);
      return null;
    });
    if (work.signal.aborted) return;
    this.#work = null;
    this.#value = value;
    this.#onChange();
  }
}
