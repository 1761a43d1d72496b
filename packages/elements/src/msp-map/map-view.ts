import type { Geometry } from 'geojson';
import type { Outline } from '@msp-widgets/feed/areas/outlines.js';
import type { Coverage } from '@msp-widgets/feed/areas/coverage.js';
import type { Position } from '@msp-widgets/feed/partnership.js';
import { MarkerKeys } from './marker-keys.js';
import { Icon, LeafletMap, Marker, Polygon, SVG, type LatLngExpression } from './leaflet.js';

/** The British Isles: south-west corner, north-east corner. */
const HOME: [[number, number], [number, number]] = [
  [49.8, -8.7],
  [60.9, 1.9],
];
/**
 * How far a reader may wander: the box that the boundary file's neighbouring land is cut to. Past it the land would end in a
 * straight line with blank sea behind. Wide enough to zoom out one level from home on maps from 200 by 640 to 1400 by 500.
 */
const LIMIT: [[number, number], [number, number]] = [
  [27, -62],
  [73, 55],
];

export interface MapMarker {
  readonly id: string;
  /** Accessible name, shown on hover and focus. */
  readonly label: string;
  readonly position: Position;
  /** Drawn as a shape of its own, so that levels differ by more than size. */
  readonly level: string;
}

/** What a person can choose on the map. */
export interface MapChoices {
  /** A marker, by its id. */
  readonly onMarker: (id: string) => void;
  /** An area, by the id of its outline. */
  readonly onArea: (id: string) => void;
}

export interface MapArea {
  readonly outline: Outline;
  /** `outside` is an area that the page does not speak about. */
  readonly coverage: Coverage | 'outside';
}

/** All drawing on the map. Knows Leaflet, and neither Lit nor the feed. */
export class MapView {
  readonly #map: LeafletMap;
  readonly #renderer = new SVG({ padding: 0.3 });
  readonly #choices: MapChoices;
  readonly #markers = new Map<string, Marker>();
  readonly #areas = new Map<string, Polygon>();
  readonly #keys = new MarkerKeys(() => [...this.#markers.values()].flatMap((marker) => marker.getElement() ?? []));
  readonly #resizeObserver: ResizeObserver;
  #land: Polygon[] = [];
  #home: LatLngExpression[] = HOME;
  #touched = false;
  /** The press that is going on has moved the map, so its end is no choice. */
  #moved = false;

  /**
   * @param container an element with a height; everything in it belongs to this view until `destroy`
   * @param choices told what a person chooses on the map
   */
  constructor(container: HTMLElement, choices: MapChoices) {
    this.#choices = choices;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const coarse = matchMedia('(pointer: coarse)').matches;
    this.#map = new LeafletMap(container, {
      attributionControl: false,
      zoomControl: false,
      zoomSnap: 0,
      zoomDelta: 1,
      wheelPxPerZoomLevel: 120,
      maxZoom: 12,
      maxBounds: LIMIT,
      maxBoundsViscosity: 1,
      inertia: !still,
      zoomAnimation: !still,
      markerZoomAnimation: !still,
      // One finger scrolls the page, and so does the wheel until somebody is using the map.
      dragging: !coarse,
      scrollWheelZoom: false,
    });
    this.#map.getPane('overlayPane')?.setAttribute('aria-hidden', 'true');
    this.goHome(false);
    this.#map.on('dragstart zoomstart', () => (this.#touched = true));
    container.addEventListener('pointerdown', () => (this.#moved = false));
    this.#map.on('drag', () => (this.#moved = true));
    container.addEventListener('focusin', () => this.#map.scrollWheelZoom.enable());
    container.addEventListener('focusout', () => this.#map.scrollWheelZoom.disable());
    // Leaflet notices only the window's size.
    this.#resizeObserver = new ResizeObserver(() => this.#resize());
    this.#resizeObserver.observe(container);
  }

  /** Draws land for orientation: countries that no partnership here covers. */
  drawLand(outlines: readonly Outline[]): void {
    for (const shape of this.#land) shape.remove();
    this.#land = outlines.map((outline) => this.#drawOutline(outline, 'land'));
  }

  /** Draws areas with their coverage; those drawn before are kept and only get their new coverage. */
  drawAreas(areas: readonly MapArea[]): void {
    for (const { outline, coverage } of areas) {
      const id = String(outline.id);
      let shape = this.#areas.get(id);
      if (!shape) this.#areas.set(id, (shape = this.#drawArea(outline, id)));
      shape.getElement()?.setAttribute('data-coverage', coverage);
      // Edges of what lies outside, drawn later, would cover those of what lies inside.
      if (coverage === 'outside') shape.bringToBack();
    }
    for (const shape of this.#land) shape.bringToBack();
  }

  /** Sets which areas are marked as those of the choice; the others lose their mark. */
  highlightAreas(ids: ReadonlySet<string>): void {
    for (const [id, shape] of this.#areas) {
      const chosen = ids.has(id);
      shape.getElement()?.classList.toggle('chosen', chosen);
      // Edges of a neighbour drawn later would cover those of the chosen one.
      if (chosen) shape.bringToFront();
    }
  }

  /** Makes the markers on the map exactly these. */
  drawMarkers(markers: readonly MapMarker[]): void {
    const wanted = new Set(markers.map(({ id }) => id));
    for (const [id, marker] of this.#markers) {
      if (wanted.has(id)) continue;
      marker.remove();
      this.#markers.delete(id);
    }
    for (const marker of markers) this.#drawMarker(marker);
    this.#keys.keepStop();
  }

  /** Shows which marker is chosen. */
  selectMarker(id: string | null): void {
    for (const [other, marker] of this.#markers) {
      marker.getElement()?.setAttribute('aria-pressed', String(other === id));
      marker.setZIndexOffset(other === id ? 1000 : 0);
    }
  }

  /** Brings a marker into view, if it is not, without changing the zoom. */
  revealMarker(id: string): void {
    const marker = this.#markers.get(id);
    if (marker) this.#map.panInside(marker.getLatLng(), { padding: [48, 48] });
  }

  /** Goes to where an area is, as near as shows all of it. */
  showArea(id: string): void {
    const shape = this.#areas.get(id);
    if (!shape) return;
    this.#touched = true;
    this.#map.fitBounds(shape.getBounds(), { padding: [24, 24], maxZoom: 9 });
  }

  /** Sets the part of the map that "home" means, by the shapes in it, and goes there. */
  setHome(ids: readonly string[]): void {
    const corners = ids.flatMap((id) => {
      const bounds = this.#areas.get(id)?.getBounds();
      return bounds ? [bounds.getSouthWest(), bounds.getNorthEast()] : [];
    });
    this.#home = corners.length ? corners : HOME;
    this.goHome(false);
  }

  goHome(animate = true): void {
    this.#limitZoom();
    this.#map.fitBounds(this.#home as [number, number][], { animate, padding: [12, 12] });
    this.#touched = false;
  }

  zoomBy(steps: number): void {
    this.#touched = true;
    this.#map.zoomIn(steps);
  }

  destroy(): void {
    this.#resizeObserver.disconnect();
    // The timer that ends a zoom outlives the map, and fails where it no longer finds one, unless no zoom is under way.
    Object.assign(this.#map, { _animatingZoom: false });
    this.#map.remove();
  }

  /** `maxBounds` stops moving only. Zooming out stops where the view is as large as what is drawn, or as home if that is more. */
  #limitZoom(): void {
    // The answers below are never less than the minimum, which may be that of another size.
    this.#map.setMinZoom(0);
    const drawn = this.#map.getBoundsZoom(LIMIT, true);
    const home = this.#map.getBoundsZoom(this.#home as [number, number][]);
    this.#map.setMinZoom(Math.min(drawn, home));
  }

  #resize(): void {
    this.#map.invalidateSize({ animate: false });
    this.#limitZoom();
    // Until a person has moved the map it keeps showing all of its home at any size.
    if (!this.#touched) this.goHome(false);
  }

  #drawArea(outline: Outline, id: string): Polygon {
    const shape = this.#drawOutline(outline, 'outline');
    const element = shape.getElement();
    // The picture is for the pointer; the same areas are in a list for everybody.
    element?.addEventListener('click', () => {
      if (!this.#moved && element.getAttribute('data-coverage') !== 'outside') this.#choices.onArea(id);
    });
    return shape;
  }

  #drawOutline(outline: Outline, part: 'land' | 'outline'): Polygon {
    const shape = new Polygon(toLatLngs(outline.geometry), {
      renderer: this.#renderer,
      className: part,
      interactive: false,
      smoothFactor: 0.7,
    }).addTo(this.#map);
    shape.getElement()?.setAttribute('part', part);
    return shape;
  }

  #drawMarker({ id, label, position: [longitude, latitude], level }: MapMarker): void {
    let marker = this.#markers.get(id);
    if (!marker) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'marker leaflet-marker-icon';
      button.setAttribute('part', 'marker');
      button.setAttribute('aria-pressed', 'false');
      button.dataset['id'] = id;
      button.dataset['level'] = level;
      button.tabIndex = -1;
      button.append(createSpan('marker-shape'), createSpan('marker-label'));
      button.addEventListener('click', () => this.#choices.onMarker(id));
      button.addEventListener('focus', () => {
        this.#keys.moveStop(button);
        if (button.matches(':focus-visible')) this.revealMarker(id);
      });
      // The map would take these keys, and this click, as its own.
      button.addEventListener('keydown', (event) => {
        event.stopPropagation();
        this.#keys.handleKey(event);
      });
      button.addEventListener('dblclick', (event) => event.stopPropagation());
      marker = new Marker([latitude, longitude], { icon: new ElementIcon(button), keyboard: false, riseOnHover: true });
      marker.addTo(this.#map);
      this.#markers.set(id, marker);
    }
    const button = marker.getElement();
    const text = button?.querySelector('.marker-label');
    if (!text || text.textContent === label) return;
    text.textContent = label;
    // What is not shown gives no name, and the label shows on hover and focus only.
    button?.setAttribute('aria-label', label);
  }
}

/** A Leaflet icon that is an element of ours. */
class ElementIcon extends Icon {
  readonly #element: HTMLElement;

  constructor(element: HTMLElement) {
    super({ iconUrl: '' });
    this.#element = element;
  }

  override createIcon(): HTMLElement {
    return this.#element;
  }

  override createShadow(): HTMLElement {
    // Leaflet asks for null where there is no shadow; its types do not say so.
    return null as unknown as HTMLElement;
  }
}

function createSpan(className: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = className;
  return span;
}

/** GeoJSON has longitude first, Leaflet latitude. */
function toLatLngs(geometry: Geometry): LatLngExpression[][][] {
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  return polygons.map((rings) => rings.map((ring) => ring.map(([lng = 0, lat = 0]) => [lat, lng] as [number, number])));
}
