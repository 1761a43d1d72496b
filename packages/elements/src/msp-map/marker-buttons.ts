import type { Position } from '@msp-widgets/feed/partnership.js';
import type { LeafletMap } from './leaflet.js';
import type { MapPoint, PointGroup } from './map-clusters.js';
import { createMarker, fillMarker, type MarkerLook } from './marker-button.js';

/** How far the sheet reaches beyond each edge of the map, as a share of its size. */
const MARGIN = 0.3;

/**
 * A button on the map for each of some groups of points, where they stand now, and which group each button is for. Buttons are
 * used again for other groups: making new ones is what costs most when the map is enlarged.
 */
export class MarkerButtons<Point extends MapPoint> {
  readonly root = document.createElement('div');
  readonly #sheet = document.createElement('div');
  readonly #map: LeafletMap;
  readonly #describe: (group: PointGroup<Point>) => MarkerLook;
  readonly #buttons = new Map<string, HTMLButtonElement>();
  readonly #groups = new WeakMap<Element, PointGroup<Point>>();
  /** Where layer pixels begin. Places of buttons hold until it changes. */
  #origin = '';

  constructor(map: LeafletMap, describe: (group: PointGroup<Point>) => MarkerLook) {
    this.#map = map;
    this.#describe = describe;
    this.root.className = 'markers';
    this.#sheet.className = 'marker-sheet';
    this.root.append(this.#sheet);
    map.getPane('markerPane')?.append(this.root);
  }

  list(): HTMLButtonElement[] {
    return [...this.#buttons.values()];
  }

  find(key: string): HTMLButtonElement | undefined {
    return this.#buttons.get(key);
  }

  /** What a button is for. */
  findGroup(button: Element | null): PointGroup<Point> | undefined {
    return button ? this.#groups.get(button) : undefined;
  }

  findFocused(): HTMLButtonElement | null {
    return this.root.querySelector<HTMLButtonElement>('.marker:focus');
  }

  /** The button that stands nearest to a place. */
  findNearest([longitude, latitude]: Position): HTMLButtonElement | undefined {
    let nearest: HTMLButtonElement | undefined;
    let least = Infinity;
    for (const button of this.#buttons.values()) {
      const group = this.#groups.get(button);
      if (!group) continue;
      const distance = this.#map.distance([group.position[1], group.position[0]], [latitude, longitude]);
      if (distance < least) [nearest, least] = [button, distance];
    }
    return nearest;
  }

  /**
   * Makes the buttons those of exactly these groups.
   * @param refill whether buttons that stay may have another name by now
   * @returns buttons that nothing needs. They are still there: one of them may have focus
   */
  show(groups: ReadonlyMap<string, PointGroup<Point>>, refill: boolean): HTMLButtonElement[] {
    this.#placeSheet();
    const spare = this.#takeAway(groups);
    const origin = this.#map.getPixelOrigin().toString();
    for (const group of groups.values()) {
      const kept = this.#buttons.get(group.key);
      if (kept && !refill) continue;
      const button = kept ?? spare.pop() ?? createMarker();
      this.#buttons.set(group.key, button);
      this.#groups.set(button, group);
      fillMarker(button, this.#describe(group));
      if (origin === this.#origin) this.#place(button, group);
      if (!button.isConnected) this.root.append(button);
    }
    if (origin !== this.#origin) this.placeAll();
    this.#origin = origin;
    return spare;
  }

  /** Puts every button where it belongs now. */
  placeAll(): void {
    for (const button of this.#buttons.values()) {
      const group = this.#groups.get(button);
      if (group) this.#place(button, group);
    }
  }

  /** Whether buttons stand where they belong: after a move without a zoom they do. */
  get arePlaced(): boolean {
    return this.#origin === this.#map.getPixelOrigin().toString();
  }

  /** Layer pixels begin elsewhere: no place holds any longer. */
  forgetPlaces(): void {
    this.#origin = '';
  }

  /** Under all of the buttons, also those that are not in view yet. */
  #placeSheet(): void {
    const { x: width, y: height } = this.#map.getSize();
    const { x, y } = this.#map.containerPointToLayerPoint([-width * MARGIN, -height * MARGIN]);
    const { style } = this.#sheet;
    style.left = `${x}px`;
    style.top = `${y}px`;
    style.width = `${width * (1 + 2 * MARGIN)}px`;
    style.height = `${height * (1 + 2 * MARGIN)}px`;
  }

  #takeAway(wanted: ReadonlyMap<string, unknown>): HTMLButtonElement[] {
    const spare: HTMLButtonElement[] = [];
    for (const [key, button] of this.#buttons) {
      if (wanted.has(key)) continue;
      this.#buttons.delete(key);
      spare.push(button);
    }
    return spare;
  }

  #place(button: HTMLButtonElement, { position: [longitude, latitude] }: PointGroup<Point>): void {
    const { x, y } = this.#map.latLngToLayerPoint([latitude, longitude]);
    // Not a transform: the browser would keep each button apart from the others, through every frame of a drag.
    button.style.left = `${x}px`;
    button.style.top = `${y}px`;
  }
}
