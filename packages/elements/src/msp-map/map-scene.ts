import { nameArea, type Area } from '@msp-widgets/feed/areas/area-register.js';
import { BRITISH_ISLES, measureCorners, type Corners } from '@msp-widgets/feed/areas/corners.js';
import { listForceShapes } from '@msp-widgets/feed/areas/force-shapes.js';
import { describeLayers } from '@msp-widgets/feed/areas/layers.js';
import { findOutlineNear } from '@msp-widgets/feed/areas/outline-at.js';
import { listOutlines, type Outline } from '@msp-widgets/feed/areas/outlines.js';
import type { Areas } from '@msp-widgets/feed/areas/parse-areas.js';
import { parseScope } from '@msp-widgets/feed/areas/scope.js';
import type { Level, Partnership, Position } from '@msp-widgets/feed/partnership.js';
import { readText, type TextLanguages } from '../shared/feed-text.js';
import { formatCount, sharedMessages } from '../shared/messages.js';
import type { MapArea } from './area-shapes.js';
import { mapContentMessages } from './map-content-messages.js';
import type { MapMarkers } from './marker-layer.js';

const LONDON = 'E12000007';

/** What the scene is made from. */
export interface MapSubject {
  readonly areas: Areas;
  /** All partnerships in view: coverage is worked out from these. */
  readonly partnerships: readonly Partnership[];
  /** Those that get a marker. */
  readonly marked: readonly Partnership[];
  readonly chosen: Partnership | null;
  /** The chosen area, which is marked unless a partnership is chosen. */
  readonly area: Area | null;
  readonly scope: string | null;
  /** Levels that are switched off. */
  readonly hidden: ReadonlySet<Level>;
  readonly languages: TextLanguages;
}

/** What is drawn on the map. A member that has not changed since the last scene is the same object as before. */
export interface MapScene {
  /** Land for orientation. */
  readonly land: readonly Outline[];
  readonly areas: readonly MapArea[];
  /** What the map opens with: the scope, or the whole country. */
  readonly home: Corners;
  readonly markers: MapMarkers<Partnership>;
  /** Id of the marker that is chosen. */
  readonly selected: string | null;
  /** Ids of the shapes that are marked as those of the choice. */
  readonly highlighted: ReadonlySet<string>;
  /** The chosen area, and the part of the map to show for it. */
  readonly area: { readonly code: string; readonly corners: Corners } | null;
}

/** Turns partnerships and areas into what is drawn. All of it is worked out here, so that the engine needs none of it. */
export class SceneBuilder {
  #subject: MapSubject | null = null;
  #scene: MapScene | null = null;
  #forces: readonly Outline[] = [];

  build(subject: MapSubject): MapScene {
    const { areas, partnerships, scope, marked, languages, chosen, area, hidden } = subject;
    const last = this.#subject;
    const scene = this.#scene;
    const sameAreas = areas === last?.areas;
    const sameWords = last !== null && languages.reader === last.languages.reader;
    const sameScope = sameAreas && scope === last.scope;
    if (!sameAreas) this.#forces = listOutlines(areas.topology, 'pfa');
    this.#subject = subject;
    return (this.#scene = {
      land: scene && sameAreas ? scene.land : listOutlines(areas.topology, 'nbr'),
      areas:
        scene && sameScope && sameWords && partnerships === last.partnerships && hidden === last.hidden
          ? scene.areas
          : this.#describeAreas(subject),
      home: scene && sameScope ? scene.home : (this.#measure(listScopeShapes(subject)) ?? BRITISH_ISLES),
      markers: scene && sameWords && marked === last.marked ? scene.markers : this.#describeMarkers(subject),
      selected: chosen?.id ?? null,
      highlighted: listHighlighted(subject),
      area: scene && sameAreas && area === last.area ? scene.area : this.#findArea(area),
    });
  }

  /** The name of the police force area that a place lies in, or of the nearest. */
  namePlace(position: Position, { areas, languages }: Pick<MapSubject, 'areas' | 'languages'>): string {
    const { register } = areas;
    const force = register.findArea(String(findOutlineNear(this.#forces, position)?.id));
    const region = force && register.findContaining(force.code, 'region');
    // The two forces of London have names that are no places.
    const area = region?.code === LONDON ? region : force;
    return area ? nameArea(area, languages.reader).value : '';
  }

  /** Outside its scope the page knows nothing, and must not say that nobody works there. */
  #describeAreas(subject: MapSubject): MapArea[] {
    const scope = listScopeShapes(subject);
    const codes = this.#forces.map(({ id }) => String(id));
    const layers = describeLayers(codes, subject.partnerships, subject.areas.register, subject.hidden);
    return this.#forces.map((outline) => {
      const id = String(outline.id);
      const { coverage, count } = layers.get(id) ?? { coverage: 'none', count: 0 };
      const inside = subject.scope === null || scope.has(id);
      const area = subject.areas.register.findArea(id);
      return {
        outline,
        name: area ? nameArea(area, subject.languages.reader).value : '',
        coverage: inside ? coverage : 'outside',
        count: inside ? count : 0,
      };
    });
  }

  #findArea(area: Area | null): MapScene['area'] {
    const corners = area && this.#measure(new Set([area.code]));
    return area && corners ? { code: area.code, corners } : null;
  }

  #measure(ids: ReadonlySet<string>): Corners | null {
    return measureCorners(this.#forces.filter(({ id }) => ids.has(String(id))));
  }

  #describeMarkers(subject: MapSubject): MapMarkers<Partnership> {
    const { marked, languages } = subject;
    const { reader } = languages;
    const { levels, partnership } = sharedMessages[reader];
    return {
      points: marked,
      describe: ({ name, level }) => ({
        label: `${readText(name, languages)}${level === null ? '' : ` (${levels[level].toLowerCase()})`}`,
        level: level ?? '',
      }),
      describeGroup: (count, position) =>
        mapContentMessages[reader].around(formatCount(reader, count, partnership), this.namePlace(position, subject)),
    };
  }
}

function listHighlighted({ chosen, area, areas }: MapSubject): ReadonlySet<string> {
  // The footprint of a national group is most of the map: marking it would say nothing.
  const covered = chosen && chosen.level !== 'national' ? chosen.covers.map(({ code }) => code) : [];
  return listForceShapes(!chosen && area ? [area.code] : covered, areas.register);
}

/** Ids of the shapes that a page is locked to; empty without a scope. */
function listScopeShapes({ scope, areas }: MapSubject): ReadonlySet<string> {
  return listForceShapes(parseScope(scope) ?? [], areas.register);
}
