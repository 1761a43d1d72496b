import type { TemplateResult } from 'lit';
import { LazyPart } from '../shared/lazy-part.js';
import type { MapWords, MapWordsView } from './map-words.js';
import { renderTextMap } from './render-text-map.js';

/** The map in words: whether somebody reads it, and the part that writes it. */
export class WordsPart {
  readonly #part: LazyPart<typeof import('./map-words.js')>;
  readonly #onChange: () => void;
  #words: MapWords | null = null;
  #isRead = false;

  /** @param onChange called when there is something else to draw */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
    this.#part = new LazyPart(() => import('./map-words.js'), onChange);
  }

  /** Fetches what writes it. */
  want(): void {
    this.#part.want();
  }

  /** The map shows another part of the country, and the words follow. */
  follow(): void {
    if (this.#isRead) this.#onChange();
  }

  render(view: MapWordsView): TemplateResult {
    const { printing, scene, languages } = view;
    const open = this.#isRead || printing;
    return renderTextMap({
      open,
      count: [...scene.areas, ...scene.councils].filter(({ coverage }) => coverage !== 'outside').length,
      body: open && this.#part.value ? (this.#words ??= new this.#part.value.MapWords()).render(view) : null,
      part: this.#part,
      language: languages.reader,
      onToggle: (isOpen) => {
        if (isOpen) this.want();
        if (!printing) this.#isRead = isOpen;
        this.#onChange();
      },
    });
  }
}
