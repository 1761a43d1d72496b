import type { MspPointEvent, MspSelectEvent } from './events.js';

/** What the directory knows of the map it drives and follows: three properties, and that it dispatches `msp-select` and `msp-point`. */
export interface LinkedMap extends HTMLElement {
  selected: string | null;
  shown: ReadonlySet<string> | null;
  pointedAt: string | null;
}

/** The map that an element follows, found by its id. */
export class MapLink {
  map: LinkedMap | null = null;
  readonly #onSelect: (event: MspSelectEvent) => void;
  readonly #onPoint: (event: MspPointEvent) => void;

  /**
   * @param onSelect called with the map's `msp-select`
   * @param onPoint called with its `msp-point`
   */
  constructor(onSelect: (event: MspSelectEvent) => void, onPoint: (event: MspPointEvent) => void) {
    this.#onSelect = onSelect;
    this.#onPoint = onPoint;
  }

  /**
   * Follows the element with an id in the same document or shadow root, and no other. It may not be upgraded yet: properties set
   * now are kept.
   * @returns whether it is another one than before
   */
  follow(element: Element, id: string | null): boolean {
    // A tree that is in no document has no look-up by id.
    const root = element.getRootNode() as Partial<Document>;
    const map = ((id && root.getElementById?.(id)) || null) as LinkedMap | null;
    if (map === this.map) return false;
    this.leave();
    this.map = map;
    map?.addEventListener('msp-select', this.#onSelect);
    map?.addEventListener('msp-point', this.#onPoint);
    return true;
  }

  leave(): void {
    const { map } = this;
    this.map = null;
    if (!map) return;
    map.removeEventListener('msp-select', this.#onSelect);
    map.removeEventListener('msp-point', this.#onPoint);
    map.pointedAt = null;
  }
}
