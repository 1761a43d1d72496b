import type { Position } from '@msp-widgets/feed/partnership.js';
import type { LatLngBounds, LeafletEvent, LeafletMap } from './leaflet.js';
import { MapClusters, type MapPoint, type PointGroup } from './map-clusters.js';
import { showLabel, type MarkerLook } from './marker-button.js';
import { MarkerButtons } from './marker-buttons.js';
import { MarkerKeys } from './marker-keys.js';

/** How much beyond each edge of the map has markers, as a share of its size, so that not every move has to draw. */
const PADDING = 0.2;
/** Pixels from the edges of a map at which all of a group with focus is clear of the buttons there. */
const CLEAR = 80;
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
  /** The label of a marker is to be seen, wherever there is room for it. */
  readonly onLabel: (marker: HTMLElement) => void;
}

/** The markers of the map: a button for each point that stands alone, one for each group of points, and only for what is in view. */
export class MarkerLayer<Point extends MapPoint> {
  readonly #map: LeafletMap;
  readonly #choices: MarkerChoices;
  readonly #buttons: MarkerButtons<Point>;
  readonly #keys = new MarkerKeys(
    () => this.#buttons.list(),
    (button) => this.#listMemberNames(button),
  );
  #markers: MapMarkers<Point> | null = null;
  #clusters: MapClusters<Point> | null = null;
  /** What there are buttons for, but for the chosen point's own. */
  #shown: readonly PointGroup<Point>[] = [];
  /** The part of the world that these are in. */
  #drawn: LatLngBounds | null = null;
  #selected: string | null = null;
  #pointedAt: string | null = null;

  constructor(map: LeafletMap, choices: MarkerChoices) {
    this.#map = map;
    this.#choices = choices;
    this.#buttons = new MarkerButtons(map, (group) => this.#describe(group));
    map.on('moveend', () => {
      if (this.#buttons.arePlaced) this.keepUp();
      else this.#draw();
    });
    map.on('zoom', (event: LeafletEvent & { readonly pinch?: boolean }) => {
      this.#buttons.forgetPlaces();
      if (event.pinch) this.#buttons.placeAll();
    });
    this.#listen();
    document.addEventListener('keydown', this.#onEscape);
  }

  destroy(): void {
    document.removeEventListener('keydown', this.#onEscape);
    this.#buttons.root.remove();
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

  /** Makes the buttons of what has come into view since. */
  keepUp(): void {
    if (this.#drawn?.contains(this.#map.getBounds()) === false) this.#draw();
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
    return holder ? this.#buttons.find(holder.key) : undefined;
  }

  #markPointed(): void {
    const id = this.#pointedAt;
    // The chosen point has a button of its own, also where it is in a group.
    const pointed = id === null ? undefined : (this.#buttons.find(id) ?? this.#findHolder(id));
    for (const button of this.#buttons.list()) button.toggleAttribute('data-pointed', button === pointed);
  }

  #draw(refill = false): void {
    if (!this.#markers) return;
    const drawn = (this.#drawn = this.#map.getBounds().pad(PADDING));
    const bounds = [drawn.getWest(), drawn.getSouth(), drawn.getEast(), drawn.getNorth()] as const;
    this.#shown = this.#clusters?.list(bounds, this.#map.getZoom()) ?? [];
    const wanted = new Map(this.#shown.map((group) => [group.key, group]));
    const chosen = this.#findSelected();
    if (chosen) wanted.set(chosen.key, chosen);
    const lost = this.#buttons.findGroup(this.#buttons.findFocused());
    const spare = this.#buttons.show(wanted, refill);
    this.#markSelected();
    this.#markPointed();
    this.#keys.keepStop();
    // What had focus is gone: it has come apart, or others have joined it. What now stands nearest takes its place.
    if (lost && !this.#buttons.find(lost.key)) {
      (this.#buttons.findNearest(lost.position) ?? this.#map.getContainer()).focus({ preventScroll: true });
    }
    for (const button of spare) button.remove();
    this.#showLabel(this.#buttons.findFocused());
  }

  #showLabel(button: HTMLButtonElement | null): void {
    if (!button) return;
    showLabel(button);
    this.#choices.onLabel(button);
  }

  #findSelected(): PointGroup<Point> | null {
    if (this.#selected === null) return null;
    const single = this.#markers?.points.find(({ id }) => id === this.#selected);
    return single?.labelPosition ? { key: single.id, position: single.labelPosition, count: 1, single } : null;
  }

  #markSelected(): void {
    for (const button of this.#buttons.list()) {
      const single = this.#buttons.findGroup(button)?.single;
      if (single) button.setAttribute('aria-pressed', String(single.id === this.#selected));
    }
  }

  #describe({ single, count, position }: PointGroup<Point>): MarkerLook {
    if (single) return { id: single.id, count, label: '', level: '', ...this.#markers?.describe(single) };
    return { id: null, count, label: this.#markers?.describeGroup(count, position) ?? '', level: '' };
  }

  #revealPosition([longitude, latitude]: Position): void {
    this.#map.panInside([latitude, longitude], { padding: [CLEAR, CLEAR] });
  }

  #listen(): void {
    const { root } = this.#buttons;
    const findButton = (event: Event) => (event.target as Element).closest<HTMLButtonElement>('button');
    root.addEventListener('click', (event) => {
      const group = this.#buttons.findGroup(findButton(event));
      if (group) this.#choose(group);
    });
    // The map would take this as a wish to come nearer.
    root.addEventListener('dblclick', (event) => event.stopPropagation());
    root.addEventListener('pointerover', (event) => this.#showLabel(findButton(event)));
    root.addEventListener('pointerout', () => root.classList.remove('quiet'));
    root.addEventListener('focusin', (event) => {
      const button = findButton(event);
      const group = this.#buttons.findGroup(button);
      if (!button || !group) return;
      this.#showLabel(button);
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
    if (key === 'Escape') this.#buttons.root.classList.add('quiet');
  };

  /** Names of what is in a group, so that it is found by the letters of any of them. */
  #listMemberNames(button: HTMLElement): readonly string[] {
    const group = this.#buttons.findGroup(button);
    const { describe } = this.#markers ?? {};
    if (!group || !describe || group.single || group.count > SEARCHED_MEMBERS) return [];
    return this.#clusters?.listMembers(group).map((point) => describe(point).label) ?? [];
  }
}
