import type { Position } from '@msp-widgets/feed/partnership.js';
import type { LeafletEvent, LeafletMap } from './leaflet.js';
import { MapClusters, type Bounds, type MapPoint, type PointGroup } from './map-clusters.js';
import { createMarker, fillMarker, showLabel } from './marker-button.js';
import { MarkerKeys } from './marker-keys.js';

/** How much beyond each edge of the map has markers, as a share of its size, so that a short drag shows some. */
const PADDING = 0.2;
/** A larger group is not looked into for the letters that a person types. */
const SEARCHED_MEMBERS = 200;
/** So many of the points on one place are told by name. */
const LISTED_MEMBERS = 50;

/** What is to have a marker. */
export interface MapMarkers<Point extends MapPoint> {
  readonly points: readonly Point[];
  /** Name and look of a single point. Asked for what is in view only. */
  readonly describe: (point: Point) => { readonly label: string; readonly level: string };
  /** Name of several points close together. */
  readonly describeGroup: (count: number, position: Position) => string;
}

/** What a person can choose among the markers. */
export interface MarkerChoices {
  /** A single point, by its id. */
  readonly onMarker: (id: string) => void;
  /** Points that lie on each other at the last zoom: the ids of the first of them, and how many there are. */
  readonly onGroup: (ids: readonly string[], count: number) => void;
}

/**
 * The buttons on the map: one for each point that stands alone, one for each group of points, and only for what is in view.
 * Buttons are used again for other points: making new ones is what costs most when the map is enlarged.
 */
export class MarkerLayer<Point extends MapPoint> {
  readonly #map: LeafletMap;
  readonly #choices: MarkerChoices;
  readonly #root = document.createElement('div');
  readonly #buttons = new Map<string, HTMLButtonElement>();
  readonly #groups = new WeakMap<Element, PointGroup<Point>>();
  readonly #keys = new MarkerKeys(
    () => [...this.#buttons.values()],
    (button) => this.#listMemberNames(button),
  );
  #markers: MapMarkers<Point> | null = null;
  #clusters: MapClusters<Point> | null = null;
  /** What there are buttons for, but for the chosen point's own. */
  #shown: readonly PointGroup<Point>[] = [];
  #selected: string | null = null;
  #pointedAt: string | null = null;
  /** Where layer pixels begin. Places of buttons hold until it changes. */
  #origin = '';

  constructor(map: LeafletMap, choices: MarkerChoices) {
    this.#map = map;
    this.#choices = choices;
    this.#root.className = 'markers';
    map.getPane('markerPane')?.append(this.#root);
    map.on('moveend', () => this.#draw());
    map.on('zoom', (event: LeafletEvent & { readonly pinch?: boolean }) => {
      // Its pixels begin elsewhere with every frame.
      this.#origin = '';
      if (event.pinch) this.#placeAll();
    });
    this.#listen();
    document.addEventListener('keydown', this.#onEscape);
  }

  destroy(): void {
    document.removeEventListener('keydown', this.#onEscape);
    this.#root.remove();
  }

  /** Makes the markers those of exactly these points. */
  setMarkers(markers: MapMarkers<Point>): void {
    if (markers.points !== this.#markers?.points) {
      this.#clusters = new MapClusters(markers.points, this.#map.getMaxZoom());
    }
    this.#markers = markers;
    // The same key may stand for another group now, and the same group may have another name.
    this.#draw(true);
  }

  /** Shows which point is chosen. It has a marker of its own, also where it is in a group. */
  select(id: string | null): void {
    if (id === this.#selected) return;
    this.#selected = id;
    this.#draw();
  }

  /** Brings a point into view, if it is not, without changing the zoom. */
  reveal(id: string): void {
    const position = this.#markers?.points.find((point) => point.id === id)?.labelPosition;
    if (position) this.#revealPosition(position);
  }

  /** Moves focus to where a point is: its own marker, or the group that it is in. */
  focus(id: string): boolean {
    const button = this.#findHolder(id);
    button?.focus();
    return Boolean(button);
  }

  /** Makes the button of a point stand out, or that of the group that it is in; null for none. */
  pointAt(id: string | null): void {
    if (id === this.#pointedAt) return;
    this.#pointedAt = id;
    this.#markPointed();
  }

  /** How many points are in view. */
  countInView(): number {
    const bounds = this.#map.getBounds();
    return this.#shown
      .filter(({ position: [longitude, latitude] }) => bounds.contains([latitude, longitude]))
      .reduce((sum, { count }) => sum + count, 0);
  }

  #findHolder(id: string): HTMLButtonElement | undefined {
    const point = this.#markers?.points.find((candidate) => candidate.id === id);
    const holder = point && this.#clusters?.findHolder(point, this.#shown);
    return holder ? this.#buttons.get(holder.key) : undefined;
  }

  #markPointed(): void {
    const id = this.#pointedAt;
    // The chosen point has a button of its own, also where it is in a group.
    const pointed = id === null ? undefined : (this.#buttons.get(id) ?? this.#findHolder(id));
    for (const button of this.#buttons.values()) button.toggleAttribute('data-pointed', button === pointed);
  }

  #readBounds(): Bounds {
    const bounds = this.#map.getBounds().pad(PADDING);
    return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  }

  #draw(refill = false): void {
    if (!this.#markers) return;
    this.#shown = this.#clusters?.list(this.#readBounds(), this.#map.getZoom()) ?? [];
    const wanted = new Map(this.#shown.map((group) => [group.key, group]));
    const chosen = this.#findSelected();
    if (chosen) wanted.set(chosen.key, chosen);
    const focused = this.#findFocused();
    const lost = focused && this.#groups.get(focused);
    const spare = this.#takeAway(wanted);
    const origin = this.#map.getPixelOrigin().toString();
    for (const group of wanted.values()) {
      const kept = this.#buttons.get(group.key);
      if (kept && !refill) continue;
      const button = kept ?? spare.pop() ?? createMarker();
      this.#buttons.set(group.key, button);
      this.#fill(button, group);
      if (origin === this.#origin) this.#place(button, group);
      if (!button.isConnected) this.#root.append(button);
    }
    this.#markSelected();
    this.#markPointed();
    if (origin !== this.#origin) this.#placeAll();
    this.#origin = origin;
    this.#keys.keepStop();
    if (lost && !this.#buttons.has(lost.key)) this.#focusNearest(lost.position);
    for (const button of spare) button.remove();
  }

  /** Buttons that nothing wanted needs. */
  #takeAway(wanted: ReadonlyMap<string, unknown>): HTMLButtonElement[] {
    const spare: HTMLButtonElement[] = [];
    for (const [key, button] of this.#buttons) {
      if (wanted.has(key)) continue;
      this.#buttons.delete(key);
      spare.push(button);
    }
    return spare;
  }

  #findSelected(): PointGroup<Point> | null {
    if (this.#selected === null) return null;
    const single = this.#markers?.points.find(({ id }) => id === this.#selected);
    return single?.labelPosition ? { key: single.id, position: single.labelPosition, count: 1, single } : null;
  }

  #markSelected(): void {
    for (const [key, button] of this.#buttons) {
      if (this.#groups.get(button)?.single) button.setAttribute('aria-pressed', String(key === this.#selected));
    }
  }

  #fill(button: HTMLButtonElement, group: PointGroup<Point>): void {
    const { single, count, position } = group;
    const markers = this.#markers;
    if (!markers) return;
    this.#groups.set(button, group);
    if (single) fillMarker(button, { id: single.id, count, ...markers.describe(single) });
    else fillMarker(button, { id: null, count, label: markers.describeGroup(count, position), level: '' });
  }

  #placeAll(): void {
    for (const button of this.#buttons.values()) {
      const group = this.#groups.get(button);
      if (group) this.#place(button, group);
    }
  }

  #place(button: HTMLButtonElement, { position: [longitude, latitude] }: PointGroup<Point>): void {
    const { x, y } = this.#map.latLngToLayerPoint([latitude, longitude]);
    // Not a transform: the browser would keep each button apart from the others, through every frame of a drag.
    button.style.left = `${x}px`;
    button.style.top = `${y}px`;
  }

  #findFocused(): Element | null {
    const { activeElement } = this.#root.getRootNode() as Document | ShadowRoot;
    return activeElement?.closest('.markers') === this.#root ? activeElement : null;
  }

  /** What had focus is gone: it has come apart, or others have joined it. What now stands nearest takes its place. */
  #focusNearest([longitude, latitude]: Position): void {
    let nearest: HTMLElement = this.#map.getContainer();
    let least = Infinity;
    for (const button of this.#buttons.values()) {
      const group = this.#groups.get(button);
      if (!group) continue;
      const distance = this.#map.distance([group.position[1], group.position[0]], [latitude, longitude]);
      if (distance < least) [nearest, least] = [button, distance];
    }
    nearest.focus({ preventScroll: true });
  }

  #revealPosition([longitude, latitude]: Position): void {
    this.#map.panInside([latitude, longitude], { padding: [48, 48] });
  }

  #listen(): void {
    const root = this.#root;
    const findButton = (event: Event) => (event.target as Element).closest<HTMLButtonElement>('button');
    root.addEventListener('click', (event) => {
      const group = this.#groups.get(findButton(event) ?? root);
      if (group) this.#choose(group);
    });
    // The map would take this as a wish to come nearer.
    root.addEventListener('dblclick', (event) => event.stopPropagation());
    root.addEventListener('pointerover', (event) => showLabel(findButton(event)));
    root.addEventListener('pointerout', () => root.classList.remove('quiet'));
    root.addEventListener('focusin', (event) => {
      const button = findButton(event);
      const group = button && this.#groups.get(button);
      if (!group) return;
      showLabel(button);
      this.#keys.moveStop(button);
      if (button.matches(':focus-visible')) this.#revealPosition(group.position);
    });
    root.addEventListener('keydown', (event) => this.#keys.handleKey(event));
  }

  #choose(group: PointGroup<Point>): void {
    if (group.single) {
      this.#choices.onMarker(group.single.id);
      return;
    }
    const zoom = this.#clusters?.findSplitZoom(group);
    if (zoom === null || zoom === undefined) {
      const members = this.#clusters?.listMembers(group, LISTED_MEMBERS) ?? [];
      this.#choices.onGroup(
        members.map(({ id }) => id),
        group.count,
      );
      return;
    }
    const [longitude, latitude] = group.position;
    this.#map.setView([latitude, longitude], zoom);
  }

  /** Takes away what the pointer shows, wherever focus is, as WCAG 1.4.13 asks. */
  readonly #onEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#root.classList.add('quiet');
  };

  /** Names of what is in a group, so that it is found by the letters of any of them. */
  #listMemberNames(button: HTMLElement): readonly string[] {
    const group = this.#groups.get(button);
    const { describe } = this.#markers ?? {};
    if (!group || !describe || group.single || group.count > SEARCHED_MEMBERS) return [];
    return this.#clusters?.listMembers(group).map((point) => describe(point).label) ?? [];
  }
}
