import type { Corners } from '@msp-widgets/feed/areas/corners.js';
import { findOutlineAt } from '@msp-widgets/feed/areas/outline-at.js';
import { adoptOnce } from '../shared/adopt-once.js';
import { LazyPart } from '../shared/lazy-part.js';
import { AreaLabel } from './area-label.js';
import { AreaShapes } from './area-shapes.js';
import { keepLabelOnMap } from './keep-label-on-map.js';
import type { MapArea } from './map-area.js';
import type { MapPainter } from './map-engine.js';
import { MapPicture } from './map-picture.js';
import type { MapScene } from './map-scene.js';
import type { MapChoices } from './map-choices.js';
import type { MapView } from './map-view.js';

/** How far outside the viewport a map may be for the engine to be fetched: about what a fast scroll needs a second for. */
const NEAR = '400px';

/**
 * Where the map is drawn: first as a picture, then by the engine, which is fetched when the map nears the viewport or somebody
 * asks for it, and takes the picture's place. On paper the picture comes back.
 */
export class MapStage {
  readonly engine: LazyPart<typeof import('./map-engine.js')>;
  readonly #shapes: AreaShapes;
  readonly #picture: MapPicture;
  readonly #place: Element;
  readonly #choices: MapChoices;
  readonly #tellMove: () => void;
  readonly #observer: IntersectionObserver;
  readonly #label: AreaLabel;
  readonly #onChange: () => void;
  readonly #onPrint: () => void;
  /** Whether paper is being filled. */
  isOnPaper = false;
  /** Whether a part of the country is shown that is not home. */
  isClose = false;
  /** What the picture shows; null for its home. */
  #pictured: Corners | null = null;
  /** Whether the place of the map is near the viewport; null until the browser has said. */
  #isNear: boolean | null = null;
  /** Whether the engine is to come as soon as the map is near. */
  #isWanted = false;
  #container: HTMLElement | null = null;
  #painter: MapPainter | null = null;
  #scene: MapScene | null = null;
  #printing: AbortController | null = null;

  /**
   * @param place where the map will be: watched from now on, so that the engine is asked for before the first drawing, not after it
   * @param onChange called when the engine has arrived, or has failed to, when another part of the country is shown, and with council lines
   * @param onPrint called before and after the page is printed
   */
  constructor(place: Element, choices: Omit<MapChoices, 'onLabel'>, onChange: () => void, onPrint: () => void) {
    this.#place = place;
    this.#choices = { ...choices, onMove: this.#onMove, onLabel: this.#onLabel };
    this.#tellMove = choices.onMove;
    this.#onChange = onChange;
    this.#onPrint = onPrint;
    this.#label = new AreaLabel(choices.onArea);
    this.#shapes = new AreaShapes(onChange);
    this.#picture = new MapPicture(this.#shapes, choices.onArea);
    this.engine = new LazyPart(() => import('./map-engine.js'), onChange);
    this.#observer = new IntersectionObserver(
      (entries) => {
        const wasKnown = this.#isNear !== null;
        this.#isNear = entries.at(-1)?.isIntersecting ?? false;
        this.#wantEngine();
        // What waits until all that can be seen is there need not wait for an engine that does not come.
        if (!wasKnown && !this.#isNear && this.#scene) onChange();
      },
      { rootMargin: NEAR },
    );
    this.#observer.observe(place);
  }

  /** The part of the country that is seen; null where that is all there is. */
  get shown(): Corners | null {
    return this.view?.corners ?? this.#pictured;
  }

  /** The area in the middle of the moving map: what Enter chooses. Null beyond the scope, and at sea. */
  get middleArea(): MapArea | null {
    const { view } = this;
    const scene = this.#scene;
    if (!view || !scene) return null;
    const drawn = this.#shapes.isDetailed ? [...scene.councils, ...scene.areas] : scene.areas;
    return (
      drawn.find(({ outline, coverage }) => coverage !== 'outside' && findOutlineAt([outline], view.middle)) ?? null
    );
  }

  /** Whether council lines are drawn. */
  get isDetailed(): boolean {
    return this.#shapes.isDetailed;
  }

  /** Whether the map itself has focus, and not something on it. */
  get isFocused(): boolean {
    return this.#container?.matches(':focus') ?? false;
  }

  /** Whether all that can be seen is there, as far as it is wanted now. */
  get isSettled(): boolean {
    return this.#painter !== null || this.engine.failed || this.#isNear === false || !this.#isWanted;
  }

  /** The moving map, once it is there. */
  get view(): MapView<MapScene['markers']['points'][number]> | null {
    return this.#painter?.view ?? null;
  }

  /**
   * Tells that there will be something to draw. A map near the viewport asks for the engine at once, which is then on its way
   * while the picture is drawn.
   * @param waits whether the engine waits to be asked for
   */
  expectDrawing(waits: boolean): void {
    // After a `stop` it is watched again.
    if (!this.#painter) this.#observer.observe(this.#place);
    this.#isWanted = !waits;
    this.#wantEngine();
  }

  /**
   * Brings a scene onto the map.
   * @param container the map; everything in it belongs to the stage until `stop`
   */
  draw(container: HTMLElement, scene: MapScene): void {
    if (container !== this.#container) this.#start(container);
    const last = this.#scene;
    this.#scene = scene;
    this.#shapes.drawLand(scene.land);
    if (scene.areas !== last?.areas) this.#shapes.drawAreas(scene.areas);
    if (scene.councils !== last?.councils) this.#shapes.drawCouncils(scene.councils);
    if (scene.areas !== last?.areas || scene.councils !== last.councils) {
      this.#label.setAreas([...scene.areas, ...scene.councils]);
    }
    this.#shapes.highlight(scene.highlighted);
    if (scene.home !== last?.home || scene.area !== last.area)
      this.#showPicture(scene.area?.corners ?? null, scene.home);
    // An engine that arrives while paper is being filled waits until that is done.
    const engine = this.#painter || !this.isOnPaper ? this.engine.value : null;
    if (engine) this.#moveOn(container, scene, engine);
    else this.#picture.attach(container);
  }

  /** Shows a part of the country; null leads back home. */
  show(corners: Corners | null, home: Corners): void {
    this.isClose = corners !== null;
    if (corners && this.#painter) this.#painter.view.show(corners);
    else {
      this.#showPicture(corners, home);
      // The moving map tells by itself that it has come near.
      if (corners) this.#choices.onDetail();
    }
    this.#onChange();
  }

  /** Takes the map away. It comes back with the next `draw`. */
  stop(): void {
    this.#observer.disconnect();
    this.#isNear = null;
    this.#isWanted = false;
    this.#clear();
  }

  #start(container: HTMLElement): void {
    this.#clear();
    this.#container = container;
    const { signal } = (this.#printing = new AbortController());
    // A picture fits any paper; the engine knows only the size that it has on the screen.
    addEventListener('beforeprint', () => this.#toPaper(container), { signal });
    addEventListener('afterprint', () => this.#backFromPaper(), { signal });
    this.#label.attach(container);
    // Leaflet gives the map focus while it is pressed, and browsers take that for focus by a key.
    container.addEventListener('pointerdown', () => (container.dataset['pressed'] = ''), { signal });
    for (const type of ['keydown', 'blur']) {
      container.addEventListener(type, () => delete container.dataset['pressed'], { signal });
    }
    container.addEventListener('focus', () => this.#showMiddle(), { signal });
    container.addEventListener('blur', () => this.#label.hide(), { signal });
  }

  /** Names what Enter would choose, for whoever moves the map with keys. */
  #showMiddle(): void {
    if (this.#container?.matches(':focus-visible:not([data-pressed])'))
      this.#label.showInMiddle(this.middleArea, this.#container);
  }

  readonly #onMove = (): void => {
    this.#showMiddle();
    this.#tellMove();
  };

  readonly #onLabel = (marker: HTMLElement): void => {
    if (this.#container) keepLabelOnMap(marker, this.#container);
  };

  #clear(): void {
    this.#label.detach();
    this.#printing?.abort();
    this.isOnPaper = false;
    this.#picture.detach();
    this.#painter?.destroy();
    this.#painter = null;
    this.#container = null;
    this.#scene = null;
  }

  #wantEngine(): void {
    if (this.#isNear && this.#isWanted) this.engine.want();
  }

  #showPicture(corners: Corners | null, home: Corners): void {
    this.#pictured = corners;
    this.#picture.show(corners ?? home);
  }

  #toPaper(container: HTMLElement): void {
    this.isOnPaper = true;
    const { view } = this;
    // What the reader sees. A chosen area fills the paper, whose proportions are not those of the screen.
    if (view && this.#scene) {
      this.#picture.show(this.#pictured ?? (view.isMoved ? view.corners : this.#scene.home));
    }
    this.#picture.attach(container);
    this.#picture.measure();
    this.#onPrint();
  }

  #backFromPaper(): void {
    this.isOnPaper = false;
    this.#onPrint();
    if (!this.#painter) return;
    this.#picture.detach();
    this.#painter.view.takeShapes();
  }

  #moveOn(container: HTMLElement, scene: MapScene, { MapPainter, mapEngineStyles }: typeof import('./map-engine.js')) {
    if (!this.#painter) {
      this.#observer.disconnect();
      const root = container.getRootNode();
      if (root instanceof ShadowRoot) adoptOnce(root, ...mapEngineStyles);
      this.#picture.detach();
      this.#painter = new MapPainter(container, this.#shapes, scene, this.#choices);
    }
    this.#painter.paint(scene);
  }
}
