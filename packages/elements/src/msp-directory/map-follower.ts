import type { MspSelectEvent } from '../shared/events.js';
import { followPointing } from '../shared/follow-pointing.js';
import { MapLink } from '../shared/linked-map.js';
import { findRow } from './address-keeper.js';
import type { DirectoryHost } from './directory-host.js';

/** Keeps a directory and the map it names in step. Each follows what a person does in the other, and neither follows back. */
export class MapFollower {
  readonly #host: DirectoryHost;
  readonly #link = new MapLink(
    (event) => this.#onSelect(event),
    ({ partnership }) => this.#markRow(partnership?.id ?? null),
  );
  /** Id of the partnership whose marker a person points at. */
  #pointedAt: string | null = null;
  #row: HTMLElement | null = null;

  constructor(host: DirectoryHost) {
    this.#host = host;
    const findId = (node: Element) => node.closest<HTMLElement>('.result')?.dataset['id'] ?? null;
    followPointing(host.renderRoot, findId, (id) => {
      if (this.#link.map) this.#link.map.pointedAt = id;
    });
  }

  /**
   * Narrows the map to what is shown, and hands on a choice. A map that came with a choice of its own keeps it.
   * @param findShown gives ids, null for everything; not asked where there is no map
   */
  drive(findShown: () => ReadonlySet<string> | null, selectedChanged: boolean): void {
    const host = this.#host;
    const linked = this.#link.follow(host, host.for);
    const { map } = this.#link;
    this.#markRow(linked ? null : this.#pointedAt);
    if (!map) return;
    if (linked && host.selected === null) host.selected = map.selected ?? null;
    else if (linked || selectedChanged) map.selected = host.selected;
    map.shown = findShown();
  }

  leave(): void {
    this.#link.leave();
    this.#markRow(null);
  }

  /** Not drawn by the list's template: a list of thousands would be gone through at each step of a pointer. */
  #markRow(id: string | null): void {
    this.#pointedAt = id;
    const row = id === null ? null : findRow(this.#host, id);
    this.#row?.removeAttribute('data-pointed');
    row?.setAttribute('data-pointed', '');
    this.#row = row;
  }

  #onSelect(event: MspSelectEvent): void {
    // The page may cancel it later than here.
    queueMicrotask(() => {
      if (!event.defaultPrevented) this.#host.selected = event.partnership?.id ?? null;
    });
  }
}
