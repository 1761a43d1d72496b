import type { ReactiveControllerHost } from 'lit';
import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import type { FacetName } from '@msp-widgets/feed/facets.js';
import { toggleFilter, type Filters } from '@msp-widgets/feed/filter.js';
import { nameOption, optionOfArea, type PlaceAnswer, type PlaceOption } from '@msp-widgets/feed/places/place-option.js';
import type { SortOrder } from '@msp-widgets/feed/sort.js';
import { MAX_QUERY_LENGTH } from '@msp-widgets/feed/split-words.js';
import type { Language } from '../shared/messages.js';
import { Remembered } from '../shared/remembered.js';
import { OutcomeDeriver, type Outcome } from './derive-results.js';
import type { DirectoryView } from './directory-host.js';
import { DirectorySearch } from './directory-search.js';
import { PlaceQuestion } from './place-question.js';

/** Letters before places are suggested: one letter begins too many. */
const SUGGEST_LENGTH = 2;

const NO_SUGGESTIONS: readonly PlaceOption[] = [];

/** What a person asks of a directory: words or a place, filters and an order; and what comes of it. */
export class Inquiry {
  readonly search: DirectorySearch;
  /** What comes of it; null while there is nothing to show. */
  outcome: Outcome | null = null;
  filters: Filters = new Map();
  order: SortOrder = 'relevance';
  readonly #question: PlaceQuestion;
  readonly #deriver = new OutcomeDeriver();
  readonly #found = new Remembered<readonly string[] | null>();
  readonly #suggested = new Remembered<readonly PlaceOption[]>();
  #text = '';
  #language: Language = 'en';
  #awaitedAreas: readonly string[] = [];

  /** @param findService base address of a service that may be asked for postcodes */
  constructor(host: ReactiveControllerHost, findService: () => string | null) {
    this.search = new DirectorySearch(host);
    this.#question = new PlaceQuestion({ search: this.search, findService, onChange: () => host.requestUpdate() });
  }

  /** What is in the field, to the letter; with a chosen place, its name. */
  get text(): string {
    return this.#text;
  }

  get words(): string {
    return this.#text.trim();
  }

  /** The name of a place that was found is not searched for. */
  get searchedWords(): string {
    return this.place?.kind === 'located' ? '' : this.words;
  }

  /** What the question means as a place; null while it is about none. */
  get place(): PlaceAnswer | null {
    return this.#question.answer;
  }

  /** True while a person waits for what a place means. */
  get isPending(): boolean {
    return this.#question.isPending;
  }

  /** True once what was asked has been looked up. */
  get isKnown(): boolean {
    return this.words === '' || (this.search.index !== null && !this.isPending);
  }

  get choiceCount(): number {
    return [...this.filters.values()].reduce((sum, values) => sum + values.size, 0);
  }

  get isNarrowed(): boolean {
    return this.words !== '' || this.choiceCount > 0;
  }

  /** Codes of the areas that are asked about. */
  get areaCodes(): readonly string[] {
    if (this.#awaitedAreas.length > 0) return this.#awaitedAreas;
    return this.outcome?.coverage?.place.areas.map(({ code }) => code) ?? [];
  }

  type(text: string): void {
    this.#text = text.slice(0, MAX_QUERY_LENGTH);
    this.#question.type(this.words);
    if (this.words) this.search.want();
  }

  /** Takes what was typed as the whole question. */
  send(): void {
    this.search.want({ again: true });
    this.#question.send();
  }

  choosePlace(option: PlaceOption): void {
    this.#text = nameOption(option, this.#language).value;
    this.search.want();
    this.#question.choose(option);
  }

  /** Asks about areas by their codes, as soon as their names are known. */
  awaitAreas(codes: readonly string[]): void {
    this.#awaitedAreas = codes;
  }

  setFilter(name: FacetName, values: Iterable<string>): void {
    this.filters = new Map(this.filters).set(name, new Set(values));
  }

  toggleFilter(name: FacetName, value: string): void {
    this.filters = toggleFilter(this.filters, name, value);
  }

  clear(): void {
    this.filters = new Map();
    this.#awaitedAreas = [];
    this.type('');
  }

  leave(): void {
    this.#question.leave();
  }

  /** Derives what comes of it. */
  update(shown: DirectoryView | null): void {
    const register = shown?.view.areas?.register ?? null;
    this.search.update(shown?.view ?? null);
    if (shown) this.#language = shown.languages.reader;
    if (register) this.#askAwaited(register);
    this.#question.update(register);
    this.outcome = shown && this.#derive(shown);
  }

  /** Places that what is typed may come to mean. */
  suggest(): readonly PlaceOption[] {
    const finder = this.search.knowledge?.finder;
    const { words } = this;
    if (!finder || words.length < SUGGEST_LENGTH) return NO_SUGGESTIONS;
    return this.#suggested.get([finder, words], () => finder.suggest(words));
  }

  #derive(shown: DirectoryView): Outcome {
    const { filters, order, searchedWords, search } = this;
    const { partnerships, areas } = shown.view;
    const inputs = [searchedWords, partnerships, areas, search.index];
    const found = this.#found.get(inputs, () => search.find(searchedWords));
    if (found?.length === 0) this.#question.offer(this.suggest());
    return this.#deriver.derive(shown, { filters, order, found, place: this.place });
  }

  #askAwaited(register: AreaRegister): void {
    const [first, ...more] = this.#awaitedAreas.flatMap((code) => register.findArea(code) ?? []);
    this.#awaitedAreas = [];
    if (!first) return;
    const id = [first, ...more].map(({ code }) => code).join(' ');
    this.choosePlace({ ...optionOfArea(first, register), id, areas: [first, ...more] });
  }
}
