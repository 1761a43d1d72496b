import { html, nothing, type TemplateResult } from 'lit';
import { nameArea, nameAreas } from '@msp-widgets/feed/areas/area-register.js';
import { parseScope } from '@msp-widgets/feed/areas/scope.js';
import type { PlaceOption } from '@msp-widgets/feed/places/place-option.js';
import { renderPlaceName } from '../msp-directory/place-words.js';
import { SearchBox } from '../msp-directory/search-box.js';
import type { BuilderHost } from './builder-host.js';
import { builderMessages } from './builder-messages.js';

/** The choice of areas: typed, with suggestions from the register and the gazetteer; each that is chosen can be taken back. */
export class AreaChooser {
  readonly #host: () => BuilderHost;
  readonly #box: SearchBox;
  #words = '';

  constructor(host: () => BuilderHost) {
    this.#host = host;
    this.#box = new SearchBox({
      onFocus: () => undefined,
      onWords: (words) => this.#suggest(words),
      onSend: () => this.#send(),
      onTake: (option) => this.#take(option),
      onChange: () => this.#host().requestUpdate(),
    });
  }

  render(): TemplateResult {
    const { speech } = this.#host();
    const messages = builderMessages[speech];
    const codes = this.#codes;
    return html`<fieldset>
      <legend>${messages.area}</legend>
      ${
        codes.length === 0
          ? html`<p class="muted">${messages.wholeUk}</p>`
          : html`<p id="chosen-areas">${messages.chosenAreas}</p>
              <ul class="areas" aria-labelledby="chosen-areas">
                ${codes.map((code) => this.#renderChosen(code))}
              </ul>`
      }
      ${this.#box.render(this.#words, speech, renderPlaceName, messages)}
    </fieldset>`;
  }

  get #codes(): readonly string[] {
    return parseScope(this.#host().options.scope) ?? [];
  }

  #renderChosen(code: string): TemplateResult {
    const { speech, sources } = this.#host();
    const area = sources.register.findArea(code);
    const { value, language } = area
      ? nameArea(area, speech)
      : { value: builderMessages[speech].unknownArea(code), language: speech };
    return html`<li>
      <span lang=${language === speech ? nothing : language} .textContent=${value}></span>
      <button
        class="remove"
        type="button"
        aria-label=${builderMessages[speech].remove(value)}
        data-code=${code}
        @click=${this.#onRemove}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>
      </button>
    </li>`;
  }

  #suggest(words: string): void {
    const { sources, requestUpdate } = this.#host();
    this.#words = words;
    this.#box.update(words.trim() === '' ? [] : sources.finder.suggest(words));
    requestUpdate();
  }

  /** Enter without a suggestion: what was typed may be a whole name. */
  #send(): void {
    const { sources, speech, announce } = this.#host();
    if (this.#words.trim() === '') return;
    const answer = sources.finder.understand(this.#words);
    if (answer.kind === 'located') this.#take(answer.option);
    else announce(builderMessages[speech].areaNotFound(this.#words));
  }

  #take(option: PlaceOption): void {
    const { choose, announce, speech } = this.#host();
    const codes = new Set([...this.#codes, ...option.areas.map((area) => area.code)]);
    this.#words = '';
    this.#box.update([]);
    choose({ scope: [...codes].join(' ') });
    announce(builderMessages[speech].areaAdded(nameAreas(option.areas, speech)));
  }

  readonly #onRemove = ({ currentTarget }: Event): void => {
    const { choose, announce, speech, sources } = this.#host();
    const button = currentTarget as HTMLButtonElement;
    const { code = '' } = button.dataset;
    const left = this.#codes.filter((one) => one !== code);
    // The button is about to go: the field is where somebody would want to be next.
    (button.getRootNode() as ShadowRoot).querySelector<HTMLElement>('#query')?.focus();
    choose({ scope: left.length === 0 ? null : left.join(' ') });
    const area = sources.register.findArea(code);
    announce(builderMessages[speech].areaRemoved(area ? nameArea(area, speech).value : code));
  };
}
