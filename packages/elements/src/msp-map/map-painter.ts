import type { Partnership } from '@msp-widgets/feed/partnership.js';
import type { MapScene } from './map-scene.js';
import { MapView, type MapChoices } from './map-view.js';

/** Brings a scene onto the moving map, and draws again only what has changed. */
export class MapPainter {
  readonly view: MapView<Partnership>;
  #last: MapScene | null = null;

  constructor(container: HTMLElement, choices: MapChoices) {
    this.view = new MapView(container, choices);
  }

  paint(scene: MapScene): void {
    const last = this.#last;
    this.#last = scene;
    if (scene.land !== last?.land) this.view.drawLand(scene.land);
    if (scene.areas !== last?.areas) this.view.drawAreas(scene.areas);
    if (scene.home !== last?.home) this.view.setHome(scene.home);
    if (scene.markers !== last?.markers) this.view.drawMarkers(scene.markers);
    this.view.selectMarker(scene.selected);
    this.view.highlightAreas(scene.highlighted);
    if (scene.area !== (last?.area ?? null)) {
      if (scene.area === null) this.view.goHome();
      else this.view.showArea(scene.area);
    }
    if (scene.selected !== null && scene.selected !== last?.selected) this.view.revealMarker(scene.selected);
  }

  destroy(): void {
    this.view.destroy();
  }
}
