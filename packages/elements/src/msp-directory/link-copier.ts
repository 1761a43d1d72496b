/** A link to one partnership that was to be copied. */
export interface CopiedLink {
  readonly id: string;
  /** What to copy by hand, where the browser does not let us; null when it has been copied. */
  readonly address: string | null;
}

/** Copies the address of one partnership. */
export class LinkCopier {
  /** What was copied last, or could not be. */
  copied: CopiedLink | null = null;
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  async copy(id: string, address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.copied = { id, address: null };
    } catch {
      this.copied = { id, address };
    }
    this.#onChange();
  }
}
