import type { Area } from '@msp-widgets/feed/areas/area-register.js';
import { describeCoverage } from '@msp-widgets/feed/areas/coverage.js';
import { listForceShapes } from '@msp-widgets/feed/areas/force-shapes.js';
import { listOutlines, type Outline } from '@msp-widgets/feed/areas/outlines.js';
import type { Areas } from '@msp-widgets/feed/areas/parse-areas.js';
import { parseScope } from '@msp-widgets/feed/areas/scope.js';
import type { Partnership } from '@msp-widgets/feed/partnership.js';
import { readText, type TextLanguages } from '../shared/feed-text.js';
import { sharedMessages } from '../shared/messages.js';
import { MapView, type MapChoices } from './map-view.js';

export interface MapPicture {
  readonly areas: Areas;
  /** All partnerships in view: coverage is worked out from these. */
  readonly partnerships: readonly Partnership[];
  /** Those that get a marker. */
  readonly marked: readonly Partnership[];
  readonly chosen: Partnership | null;
  /** The chosen area, which is marked unless a partnership is chosen. */
  readonly area: Area | null;
  readonly scope: string | null;
  readonly languages: TextLanguages;
}

/** Turns partnerships and areas into what is drawn, and draws again only what has changed. */
export class MapPainter {
  readonly view: MapView;
  #last: MapPicture | null = null;
  #forces: readonly Outline[] = [];

  constructor(container: HTMLElement, choices: MapChoices) {
    this.view = new MapView(container, choices);
  }

  paint(picture: MapPicture): void {
    const last = this.#last;
    const { areas, partnerships, scope, chosen, area, marked } = picture;
    const areasChanged = areas !== last?.areas;
    if (areasChanged) {
      this.#forces = listOutlines(areas.topology, 'pfa');
      this.view.drawLand(listOutlines(areas.topology, 'nbr'));
    }
    if (areasChanged || partnerships !== last.partnerships || scope !== last.scope) this.#paintCoverage(picture);
    if (areasChanged || scope !== last.scope) this.view.setHome([...listScopeShapes(picture)]);
    if (marked !== last?.marked || picture.languages.reader !== last.languages.reader) this.#paintMarkers(picture);
    this.#paintChoice(picture);
    if (area !== (last?.area ?? null)) {
      if (area) this.view.showArea(area.code);
      else this.view.goHome();
    }
    if (chosen && chosen.id !== last?.chosen?.id) this.view.revealMarker(chosen.id);
    this.#last = picture;
  }

  destroy(): void {
    this.view.destroy();
  }

  /** Outside its scope the page knows nothing, and must not say that nobody works there. */
  #paintCoverage(picture: MapPicture): void {
    const scope = listScopeShapes(picture);
    const codes = this.#forces.map(({ id }) => String(id));
    const coverage = describeCoverage(codes, picture.partnerships, picture.areas.register);
    this.view.drawAreas(
      this.#forces.map((outline) => {
        const id = String(outline.id);
        const inside = picture.scope === null || scope.has(id);
        return { outline, coverage: inside ? (coverage.get(id) ?? 'none') : 'outside' };
      }),
    );
  }

  #paintMarkers({ marked, languages }: MapPicture): void {
    const { levels } = sharedMessages[languages.reader];
    this.view.drawMarkers(
      marked.flatMap(({ id, name, level, labelPosition }) =>
        labelPosition === null
          ? []
          : {
              id,
              label: `${readText(name, languages)}${level === null ? '' : ` (${levels[level].toLowerCase()})`}`,
              position: labelPosition,
              level: level ?? '',
            },
      ),
    );
  }

  #paintChoice({ chosen, area, areas }: MapPicture): void {
    this.view.selectMarker(chosen?.id ?? null);
    // The footprint of a national group is most of the map: marking it would say nothing.
    const covered = chosen && chosen.level !== 'national' ? chosen.covers.map(({ code }) => code) : [];
    this.view.highlightAreas(listForceShapes(!chosen && area ? [area.code] : covered, areas.register));
  }
}

/** Ids of the shapes that a page is locked to; empty without a scope. */
function listScopeShapes({ scope, areas }: MapPicture): ReadonlySet<string> {
  return listForceShapes(parseScope(scope) ?? [], areas.register);
}
