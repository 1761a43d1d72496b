import type { Corners } from '@msp-widgets/feed/areas/corners.js';
import type { Position } from '@msp-widgets/feed/partnership.js';
import type { AreaShapes } from './area-shapes.js';
import { createMap } from './create-map.js';
import { followHand } from './follow-hand.js';
import type { LeafletMap, Layer } from './leaflet.js';
import type { MapPoint } from './map-clusters.js';
import type { MapChoices } from './map-choices.js';
import { limitZoom, readCorners, readLimits, toBounds, type ZoomLimits } from './map-extent.js';
import { handleGestures } from './map-gestures.js';
import { handleMapKey } from './map-keys.js';
import { finishZoom, forgetZoom, moveAcross } from './map-motion.js';
import { MapVisit } from './map-visit.js';
import { MarkerLayer, type MapMarkers } from './marker-layer.js';
import { ShapeLayer } from './shape-layer.js';
import { watchDetail } from './watch-detail.js';

const PADDING: [number, number] = [12, 12];
/** Nearer than this even the smallest area is not shown by itself. */
const CLOSE_ZOOM = 11;

/** The map that can be moved and enlarged. Knows Leaflet, and neither Lit nor the feed. */
export class MapView<Point extends MapPoint> {
  readonly #map: LeafletMap;
  readonly #shapes: ShapeLayer;
  readonly #markers: MarkerLayer<Point>;
  readonly #choices: MapChoices;
  readonly #resizeObserver: ResizeObserver;
  readonly #endGestures: () => void;
  #home: Corners;
  #background: Layer | null = null;
  readonly #visit = new MapVisit();
  #touched = false;
  /** The frame in which the map goes where it was last told to. */
  #going = 0;
  /** The next move is none of a person's: nobody needs to be told of it. */
  #quiet = false;
  /** The press that is going on has moved the map, so its end is no choice. */
  #moved = false;

  /**
   * @param container an element with a height; everything in it belongs to this view until `destroy`
   * @param shapes what is drawn; whoever has made them keeps drawing on them
   * @param home what the map opens with
   * @param choices told what a person chooses on the map
   */
  constructor(container: HTMLElement, shapes: AreaShapes, home: Corners, choices: MapChoices) {
    this.#home = home;
    this.#choices = choices;
    this.#shapes = new ShapeLayer(shapes);
    this.#map = createMap(container);
    this.#endGestures = handleGestures(this.#map);
    const pane = this.#map.getPane('overlayPane');
    pane?.setAttribute('aria-hidden', 'true');
    pane?.addEventListener('click', (event) => {
      const area = this.#moved ? null : shapes.findArea(event);
      if (area !== null) choices.onArea(area);
    });
    this.goHome(false);
    this.#map.addLayer(this.#shapes);
    this.#markers = new MarkerLayer<Point>(this.#map, choices);
    this.#map.on('dragstart zoomstart', () => (this.#touched = true));
    container.addEventListener('pointerdown', () => {
      this.#moved = false;
      this.#quiet = false;
    });
    this.#map.on('drag', () => (this.#moved = true));
    followHand(this.#map, [this.#shapes, this.#markers]);
    this.#map.on('moveend', () => this.#tellView());
    watchDetail(this.#map, choices.onDetail);
    container.addEventListener('keydown', (event) => {
      // What was to be moved quietly may have stood there already.
      this.#quiet = false;
      handleMapKey(event, container, {
        onMove: () => (this.#touched = true),
        // Leaflet moves nowhere then, and says that it has moved.
        onZoom: (steps) => (this.#quiet = this.#tellLimit(steps)),
        onMiddle: choices.onMiddle,
        zoomBy: (steps) => this.zoomBy(steps),
        focusMap: () => this.focus(),
      });
    });
    // Leaflet notices only the window's size.
    this.#resizeObserver = new ResizeObserver(() => this.#resize());
    this.#resizeObserver.observe(container);
  }

  /** Takes the shapes again from whoever has borrowed them. */
  takeShapes(): void {
    this.#shapes.takeShapes();
  }

  /** The place in the middle. */
  get middle(): Position {
    const { lat, lng } = this.#map.getCenter();
    return [lng, lat];
  }

  /** Moves focus to the map itself. */
  focus(): void {
    const container = this.#map.getContainer();
    container.focus({ preventScroll: true });
    // As little as shows it: a long panel below the map may have taken the page away from it.
    container.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** Whether somebody has left what the map opened with. */
  get isMoved(): boolean {
    return this.#touched;
  }

  /** The part of the country that is seen. */
  get corners(): Corners {
    return readCorners(this.#map);
  }

  /** Whether the map is as near, or as far away, as it can come. */
  get limits(): ZoomLimits {
    return readLimits(this.#map);
  }

  /** Lays something under the areas; null takes it away. */
  setBackground(background: Layer | null): void {
    this.#background?.remove();
    this.#background = background;
    if (background) this.#map.addLayer(background);
  }

  /** Makes the markers on the map those of exactly these points. */
  drawMarkers(markers: MapMarkers<Point>): void {
    this.#markers.setMarkers(markers);
  }

  /** Shows which marker is chosen. */
  selectMarker(id: string | null): void {
    this.#markers.select(id);
  }

  /** Makes a marker stand out, or the group that it is in, where it is in view. */
  pointAt(id: string | null): void {
    this.#markers.pointAt(id);
  }

  /** Brings a marker into view, if it is not, without changing the zoom. */
  revealMarker(id: string): void {
    this.#quiet = true;
    this.#markers.reveal(id);
  }

  /** Moves focus to a marker, or to the group that it is in. */
  focusMarker(id: string): boolean {
    return this.#markers.focus(id);
  }

  /** Goes to a part of the map, as near as shows all of it. */
  show(corners: Corners): void {
    this.#touched = true;
    cancelAnimationFrame(this.#going);
    // Only to the last of those asked for in one frame, as by letters typed in the list: a zoom that Leaflet has put off
    // until the next frame would come after a jump that it makes at once.
    this.#going = requestAnimationFrame(() => {
      finishZoom(this.#map);
      this.#quiet = true;
      this.#map.fitBounds(toBounds(corners), { padding: [24, 24], maxZoom: CLOSE_ZOOM });
    });
  }

  /** Goes to a part of the map until `goBack`. */
  visit(corners: Corners): void {
    finishZoom(this.#map);
    this.#visit.begin(this.#map, !this.#touched);
    this.show(corners);
  }

  /** Goes back to what was seen before a visit. */
  goBack(): void {
    cancelAnimationFrame(this.#going);
    finishZoom(this.#map);
    this.#quiet = true;
    if (!this.#visit.end(this.#map)) this.goHome(true, true);
  }

  /** Sets the part of the map that "home" means, and goes there. */
  setHome(home: Corners): void {
    this.#home = home;
    this.#visit.forget();
    this.goHome(false);
  }

  goHome(animate = true, quiet = !animate): void {
    cancelAnimationFrame(this.#going);
    finishZoom(this.#map);
    this.#quiet = quiet;
    limitZoom(this.#map, this.#home);
    this.#map.fitBounds(toBounds(this.#home), { animate, padding: PADDING });
    this.#touched = false;
  }

  zoomBy(steps: number): void {
    finishZoom(this.#map);
    this.#touched = true;
    this.#quiet = false;
    if (!this.#tellLimit(steps)) this.#map.zoomIn(steps);
  }

  /** @param across 1 to the right, -1 to the left @param down 1 down, -1 up */
  moveBy(across: number, down: number): void {
    finishZoom(this.#map);
    this.#touched = true;
    this.#quiet = false;
    moveAcross(this.#map, across, down);
  }

  destroy(): void {
    cancelAnimationFrame(this.#going);
    this.#resizeObserver.disconnect();
    this.#endGestures();
    this.#markers.destroy();
    forgetZoom(this.#map);
    this.#map.remove();
  }

  /** @returns whether the map has come to the end of that way */
  #tellLimit(steps: number): boolean {
    const limit = steps > 0 ? 'closer' : 'further';
    const isAtEnd = this.limits[limit];
    if (isAtEnd) this.#choices.onLimit(limit);
    return isAtEnd;
  }

  #tellView(): void {
    const quiet = this.#quiet;
    this.#quiet = false;
    this.#choices.onMove();
    if (quiet) return;
    this.#choices.onView(this.#markers.countInView(), this.middle);
  }

  #resize(): void {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    // An observer tells of the size that it begins with.
    if (this.#map.getSize().equals([clientWidth, clientHeight])) return;
    this.#quiet = true;
    this.#map.invalidateSize({ animate: false });
    limitZoom(this.#map, this.#home);
    // Until a person has moved the map it keeps showing all of its home at any size.
    if (!this.#touched) this.goHome(false);
  }
}
