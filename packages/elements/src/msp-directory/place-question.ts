import type { PlaceAnswer, PlaceOption } from '@msp-widgets/feed/places/place-option.js';
import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import type { DirectorySearch } from './directory-search.js';

export interface PlaceQuestionOptions {
  readonly search: DirectorySearch;
  /** Base address of the service that may be asked for a whole postcode; null asks nobody. */
  readonly findService: () => string | null;
  /** Called when an answer has come from the service. */
  readonly onChange: () => void;
}

/**
 * Which place a person asks about. A postcode is understood while it is typed; the name of a place only when it was chosen, or sent
 * with Enter: before that it may be the beginning of anything.
 */
export class PlaceQuestion {
  /** What the question means; null while it is about no place. */
  answer: PlaceAnswer | null = null;
  /** True while a service is asked. */
  asking = false;
  readonly #options: PlaceQuestionOptions;
  #words = '';
  #sent = false;
  #option: PlaceOption | null = null;
  #served: PlaceAnswer | null = null;
  #request: AbortController | null = null;

  constructor(options: PlaceQuestionOptions) {
    this.#options = options;
  }

  /** Takes what has been typed so far. */
  type(words: string): void {
    this.#reset();
    this.#words = words;
  }

  /** Takes what was typed as the whole question. */
  send(): void {
    this.#sent = true;
  }

  /** Takes a suggestion, or one of several candidates. */
  choose(option: PlaceOption): void {
    this.#reset();
    this.#option = option;
  }

  /**
   * Gives a choice of places that are called much like what was sent, where nothing else is known by those words.
   * @param options likeliest first
   */
  offer(options: readonly PlaceOption[]): void {
    if (this.#sent && !this.answer && options.length > 0) this.answer = { kind: 'near', options };
  }

  /** Gives up what is still asked. */
  leave(): void {
    this.#request?.abort();
  }

  /** Derives the answer from what is known by now. */
  update(register: AreaRegister | null): void {
    this.answer = this.#served ?? this.#understand();
    if (register) this.#askService(register);
  }

  /** True while a person waits for what a place means. */
  get isPending(): boolean {
    return this.asking || ((this.#sent || this.#option !== null) && this.#options.search.isLearning);
  }

  #understand(): PlaceAnswer | null {
    const finder = this.#options.search.knowledge?.finder;
    if (this.#option) return finder?.resolve(this.#option) ?? { kind: 'located', option: this.#option };
    if (!finder || this.#words === '') return null;
    const answer = finder.understand(this.#words);
    return answer.kind !== 'unknown' && (this.#sent || isOfPostcode(answer)) ? answer : null;
  }

  /** Asks the service for a whole postcode that the operator's own index has no single answer for. */
  #askService(register: AreaRegister): void {
    const base = this.#options.findService();
    const { engine } = this.#options.search;
    if (!base || !engine || this.#request || !(this.#sent || this.#option)) return;
    const { answer } = this;
    const reading = engine.readPostcode(this.#findPostcode() ?? this.#words);
    if (reading?.kind !== 'postcode' || reading.postcode.full === null || answer?.kind === 'postcode-problem') return;
    if (answer?.kind === 'located' && answer.option.source === 'outcode-index') return;
    const postcode = { ...reading.postcode, full: reading.postcode.full };
    const request = (this.#request = new AbortController());
    this.asking = true;
    void this.#waitFor(engine.askPostcodeService(postcode, base, register, { signal: request.signal }), request.signal);
  }

  /** The postcode that is asked about, without the words of a question around it; null before it is understood. */
  #findPostcode(): string | null {
    const { answer } = this;
    const asked = answer?.kind === 'choice' ? answer.of : answer?.kind === 'located' ? answer.option : null;
    const option = this.#option ?? asked;
    return option?.source ? option.id : null;
  }

  async #waitFor(asked: Promise<PlaceAnswer>, signal: AbortSignal): Promise<void> {
    // Without the service, what is known on this page still stands.
    const served = await asked.catch(() => null);
    if (signal.aborted) return;
    this.asking = false;
    this.#served = served;
    this.#options.onChange();
  }

  #reset(): void {
    this.#request?.abort();
    this.#request = null;
    this.#served = null;
    this.asking = false;
    this.#sent = false;
    this.#option = null;
    this.#words = '';
  }
}

function isOfPostcode(answer: PlaceAnswer): boolean {
  if (answer.kind === 'located') return answer.option.source !== null && answer.option.kind !== 'postcode-area';
  return (
    answer.kind === 'postcode-problem' ||
    (answer.kind === 'choice' && answer.of?.kind === 'outcode') ||
    (answer.kind === 'choice' && answer.of?.kind === 'postcode')
  );
}
