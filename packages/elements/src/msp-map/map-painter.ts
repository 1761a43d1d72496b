import type { Partnership } from '@msp-widgets/feed/partnership.js';
import type { AreaShapes } from './area-shapes.js';
import type { MapScene } from './map-scene.js';
import type { MapChoices } from './map-choices.js';
import { MapView } from './map-view.js';

/** Brings a scene onto the moving map, and changes only what has changed. The shapes are drawn by whoever owns them. */
export class MapPainter {
  readonly view: MapView<Partnership>;
  #last: MapScene | null = null;

  constructor(container: HTMLElement, shapes: AreaShapes, scene: MapScene, choices: MapChoices) {
    this.view = new MapView<Partnership>(container, shapes, scene.home, choices);
  }

  paint(scene: MapScene): void {
    const last = this.#last;
    this.#last = scene;
    if (last && scene.home !== last.home) this.view.setHome(scene.home);
    if (scene.markers !== last?.markers) this.view.drawMarkers(scene.markers);
    this.view.selectMarker(scene.selected);
    if (scene.area?.code !== last?.area?.code) {
      if (scene.area) this.view.visit(scene.area.corners);
      else if (last) this.view.goBack();
    }
    if (scene.selected !== null && scene.selected !== last?.selected) this.view.revealMarker(scene.selected);
  }

  destroy(): void {
    this.view.destroy();
  }
}
