/** The map in words: a part of `<msp-map>` that is fetched once what can be seen is there. */
import type { TemplateResult } from 'lit';
import type { Corners } from '@msp-widgets/feed/areas/corners.js';
import { renderAreaWords, type AreaWordsView } from './render-area-words.js';
import { TextMap, type TextMapSubject } from './text-map.js';

export interface MapWordsView extends TextMapSubject, Omit<AreaWordsView, 'parts'> {
  /** The part of the map that is seen; null for all of it. */
  readonly shown: Corners | null;
  /** Whether the page is being printed, which opens it. */
  readonly printing: boolean;
}

/** Says in words what is drawn. */
export class MapWords {
  readonly #textMap = new TextMap();

  render(view: MapWordsView): TemplateResult {
    return renderAreaWords({ ...view, parts: this.#textMap.describe(view, view.shown) });
  }
}
