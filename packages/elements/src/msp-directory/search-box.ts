import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PlaceOption } from '@msp-widgets/feed/places/place-option.js';
import { MAX_QUERY_LENGTH } from '@msp-widgets/feed/split-words.js';
import type { Language } from '../shared/messages.js';
import { directoryContentMessages } from './directory-content-messages.js';
import type { renderPlaceName } from './place-words.js';

export interface SearchBoxHands {
  readonly onFocus: () => void;
  readonly onWords: (words: string) => void;
  /** Enter without a suggestion. */
  readonly onSend: () => void;
  readonly onTake: (option: PlaceOption) => void;
  readonly onChange: () => void;
}

export type SearchBoxMessages = Readonly<Record<'searchLabel' | 'searchHint' | 'suggestions', string>>;

/**
 * The field to type in, with suggestions below it: a combobox as the ARIA Authoring Practices describe it, with list autocomplete and
 * manual selection. Focus stays in the field; a suggestion is taken with Enter or a click, never by leaving.
 */
export class SearchBox {
  readonly #hands: SearchBoxHands;
  #open = false;
  /** Place of the marked suggestion; -1 marks none. */
  #active = -1;
  #suggestions: readonly PlaceOption[] = [];

  constructor(hands: SearchBoxHands) {
    this.#hands = hands;
  }

  /** True while suggestions are wanted. */
  get isOpen(): boolean {
    return this.#open;
  }

  /** Takes what there is to suggest. */
  update(suggestions: readonly PlaceOption[]): void {
    if (suggestions === this.#suggestions) return;
    this.#suggestions = suggestions;
    this.#active = -1;
  }

  /**
   * @param renderName comes with what makes suggestions: without it there are none
   * @param messages what the field is called; a directory's own words without it
   */
  render(
    words: string,
    language: Language,
    renderName?: typeof renderPlaceName,
    messages: SearchBoxMessages = directoryContentMessages[language],
  ): TemplateResult {
    const shown = this.#open && this.#suggestions.length > 0;
    return html`<form class="search" part="search" role="search" @submit=${this.#onSubmit}>
      <label part="search-label" for="query">${messages.searchLabel}</label>
      <span class="hint muted" part="search-hint" id="hint">${messages.searchHint}</span>
      <div class="search-field" @keydown=${this.#onKeyDown} @click=${this.#onClick} @mousedown=${keepFocus}>
        <input
          id="query"
          part="search-input"
          type="text"
          inputmode="search"
          enterkeyhint="search"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded=${shown ? 'true' : 'false'}
          aria-controls="suggestions"
          aria-activedescendant=${shown && this.#active >= 0 ? `suggestion-${this.#active}` : ''}
          aria-describedby="hint"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          maxlength=${MAX_QUERY_LENGTH}
          .value=${live(words)}
          @focus=${this.#hands.onFocus}
          @input=${this.#onInput}
          @blur=${this.#onBlur}
        />
        <ul
          class="suggestions"
          id="suggestions"
          part="suggestions"
          role="listbox"
          aria-label=${messages.suggestions}
          ?hidden=${!shown}
        >
          ${shown ? this.#suggestions.map((option, place) => this.#renderSuggestion(place, renderName?.(option, language))) : []}
        </ul>
      </div>
    </form>`;
  }

  #renderSuggestion(place: number, name: unknown): TemplateResult {
    return html`<li
      class="suggestion"
      id=${`suggestion-${place}`}
      part="suggestion"
      role="option"
      aria-selected=${place === this.#active ? 'true' : 'false'}
      data-place=${place}
    >
      ${name}
    </li>`;
  }

  #take(option: PlaceOption): void {
    this.#close();
    this.#hands.onTake(option);
  }

  #close(): void {
    this.#open = false;
    this.#active = -1;
    this.#hands.onChange();
  }

  #mark(place: number): void {
    const count = this.#suggestions.length;
    this.#open = true;
    this.#active = count === 0 ? -1 : (place + count) % count;
    this.#hands.onChange();
  }

  readonly #onInput = (event: InputEvent): void => {
    this.#open = true;
    this.#active = -1;
    this.#hands.onWords((event.target as HTMLInputElement).value);
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    // Keys that finish a composed character belong to the input method.
    if (event.isComposing) return;
    const isShown = this.#open && this.#suggestions.length > 0;
    // Suggestions that are still on their way are refused with those that are there; the page may have its Escape then.
    if (event.key === 'Escape' && !isShown) this.#close();
    if (event.key === 'ArrowDown') this.#mark(event.altKey || !isShown ? this.#active : this.#active + 1);
    else if (event.key === 'ArrowUp') this.#mark(this.#active < 0 ? -1 : this.#active - 1);
    else if (event.key === 'Escape' && isShown) this.#close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #onClick = (event: Event): void => {
    const { place } = (event.target as Element).closest<HTMLElement>('.suggestion')?.dataset ?? {};
    const option = place && this.#suggestions[Number(place)];
    if (option) this.#take(option);
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const option = this.#open ? this.#suggestions[this.#active] : undefined;
    if (option) this.#take(option);
    else {
      this.#close();
      this.#hands.onSend();
    }
  };

  readonly #onBlur = (): void => this.#close();
}

/** Pressing a suggestion must not take the focus out of the field: that would close the list before the click. */
function keepFocus(event: MouseEvent): void {
  if ((event.target as Element).closest('.suggestions')) event.preventDefault();
}
