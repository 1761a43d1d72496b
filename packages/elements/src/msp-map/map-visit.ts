import type { LatLngExpression, LeafletMap } from './leaflet.js';

/** A visit to an area: where the map was before, so that it can go back there. */
export class MapVisit {
  #before: { readonly middle: LatLngExpression; readonly zoom: number } | null = null;
  #isAway = false;

  /** Remembers where the map is, unless it is on a visit already. @param isHome whether it is where it opened */
  begin(map: LeafletMap, isHome: boolean): void {
    if (!this.#isAway) this.#before = isHome ? null : { middle: map.getCenter(), zoom: map.getZoom() };
    this.#isAway = true;
  }

  /** Forgets where the map was: it is to go elsewhere. */
  forget(): void {
    this.#before = null;
  }

  /** Takes the map back. @returns false where that is home, which may be another part of the map by now */
  end(map: LeafletMap): boolean {
    this.#isAway = false;
    if (this.#before) map.setView(this.#before.middle, this.#before.zoom);
    return this.#before !== null;
  }
}
