import type { MspSelectEvent } from '../shared/events.js';
import { MapLink } from '../shared/linked-map.js';
import type { DirectoryHost } from './directory-host.js';

/** Keeps a directory and the map it names in step. Each follows what a person does in the other, and neither follows back. */
export class MapFollower {
  readonly #host: DirectoryHost;
  readonly #link = new MapLink((event) => this.#onSelect(event));

  constructor(host: DirectoryHost) {
    this.#host = host;
  }

  /**
   * Narrows the map to what is shown, and hands on a choice. A map that came with a choice of its own keeps it.
   * @param findShown gives ids, null for everything; not asked where there is no map
   */
  drive(findShown: () => ReadonlySet<string> | null, selectedChanged: boolean): void {
    const host = this.#host;
    const linked = this.#link.follow(host, host.for);
    const { map } = this.#link;
    if (!map) return;
    if (linked && host.selected === null) host.selected = map.selected ?? null;
    else if (linked || selectedChanged) map.selected = host.selected;
    map.shown = findShown();
  }

  leave(): void {
    this.#link.leave();
  }

  #onSelect(event: MspSelectEvent): void {
    // The page may cancel it later than here.
    queueMicrotask(() => {
      if (!event.defaultPrevented) this.#host.selected = event.partnership?.id ?? null;
    });
  }
}
