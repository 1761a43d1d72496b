import { listAnswerable } from '@msp-widgets/feed/areas/answerable.js';
import { nameArea, nameAreas, type Area, type AreaGroup } from '@msp-widgets/feed/areas/area-register.js';
import { BRITISH_ISLES, measureCorners, type Corners } from '@msp-widgets/feed/areas/corners.js';
import { listForceShapes } from '@msp-widgets/feed/areas/force-shapes.js';
import { listCouncilShapes } from '@msp-widgets/feed/areas/council-shapes.js';
import { describeLayers, type LayeredCoverage } from '@msp-widgets/feed/areas/layers.js';
import { LONDON, namePosition } from '@msp-widgets/feed/areas/name-position.js';
import { listOutlines, type Outline } from '@msp-widgets/feed/areas/outlines.js';
import type { Areas } from '@msp-widgets/feed/areas/parse-areas.js';
import { parseScope } from '@msp-widgets/feed/areas/scope.js';
import type { Level, Partnership, Position } from '@msp-widgets/feed/partnership.js';
import { readText, type TextLanguages } from '../shared/feed-text.js';
import { formatCount, sharedMessages, type Language } from '../shared/messages.js';
import { isScopedToCouncil, type Councils } from './load-councils.js';
import type { MapArea } from './map-area.js';
import { mapContentMessages } from './map-content-messages.js';
import { mapLegendMessages } from './map-legend-messages.js';
import type { MapMarkers } from './marker-layer.js';

/** What the scene is made from. */
export interface MapSubject {
  readonly areas: Areas;
  /** All partnerships in view: coverage is worked out from these. */
  readonly partnerships: readonly Partnership[];
  /** Those that get a marker. */
  readonly marked: readonly Partnership[];
  readonly chosen: Partnership | null;
  /** What is answered for, which is marked unless a partnership is chosen. */
  readonly area: AreaGroup | null;
  readonly scope: string | null;
  /** Drawn on top of the police force areas once they are there. */
  readonly councils: Councils | null;
  /** Levels that are switched off. */
  readonly hidden: ReadonlySet<Level>;
  readonly languages: TextLanguages;
}

/** What is drawn on the map. A member that has not changed since the last scene is the same object as before. */
export interface MapScene {
  /** Land for orientation. */
  readonly land: readonly Outline[];
  readonly areas: readonly MapArea[];
  /** On top of the areas. */
  readonly councils: readonly MapArea[];
  /** London, where the map holds more than that. */
  readonly closeUp: Corners | null;
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
  #councils: readonly Outline[] = [];

  build(subject: MapSubject): MapScene {
    const { areas, partnerships, scope, marked, languages, chosen, area, hidden, councils } = subject;
    const last = this.#subject;
    const scene = this.#scene;
    const sameAreas = areas === last?.areas;
    const sameWords = last !== null && languages.reader === last.languages.reader;
    const sameScope = sameAreas && scope === last.scope && councils === last.councils;
    const same = sameScope && sameWords && partnerships === last.partnerships && hidden === last.hidden;
    if (!sameAreas) this.#forces = listOutlines(areas.topology, 'pfa');
    // A shape that no entry of the register names stands for several areas, and has no answer of its own.
    if (!sameAreas || councils !== last.councils) {
      this.#councils = (councils?.outlines ?? []).filter(({ id }) => areas.register.findArea(String(id)));
    }
    this.#subject = subject;
    return (this.#scene = {
      land: scene && sameAreas ? scene.land : listOutlines(areas.topology, 'nbr'),
      areas: scene && same ? scene.areas : this.#describeForces(subject),
      councils:
        scene && same ? scene.councils : this.#describeAreas(subject, this.#councils, listScopeCouncils(subject)),
      closeUp: scene && sameScope ? scene.closeUp : this.#findCloseUp(subject),
      home: scene && sameScope ? scene.home : (this.#measureScope(subject) ?? BRITISH_ISLES),
      markers: scene && sameWords && marked === last.marked ? scene.markers : this.#describeMarkers(subject),
      selected: chosen?.id ?? null,
      highlighted: listHighlighted(subject),
      area: scene && sameAreas && area === last.area ? scene.area : this.#findArea(subject),
    });
  }

  /** The city that a place is near, or the police force area that it lies in. */
  namePlace(position: Position, { areas, languages }: Pick<MapSubject, 'areas' | 'languages'>): string {
    return namePosition(position, this.#forces, areas.register, languages.reader);
  }

  #describeForces(subject: MapSubject): MapArea[] {
    const { register } = subject.areas;
    const drawn = new Set(this.#councils.map(({ id }) => String(id)));
    return this.#describeAreas(subject, this.#forces, listScopeShapes(subject)).map((area) => ({
      ...area,
      // Not looked up before there are any: the first picture does not wait for it.
      divided:
        drawn.size > 0 && [...listCouncilShapes([String(area.outline.id)], register)].every((id) => drawn.has(id)),
    }));
  }

  /** Outside its scope the page knows nothing, and must not say that nobody works there. */
  #describeAreas(subject: MapSubject, outlines: readonly Outline[], scope: ReadonlySet<string>): MapArea[] {
    const { partnerships, areas, hidden, languages } = subject;
    const codes = outlines.map(({ id }) => String(id));
    const limit = parseScope(subject.scope);
    const layers = describeLayers(codes, partnerships, areas.register, hidden);
    return outlines.map((outline) => {
      const id = String(outline.id);
      const layer = layers.get(id) ?? { coverage: 'none', count: 0 };
      const area = areas.register.findArea(id);
      const inside = subject.scope === null || scope.has(id);
      return {
        outline,
        name: area ? nameArea(area, languages.reader).value : '',
        coverage: inside ? layer.coverage : 'outside',
        count: inside ? layer.count : 0,
        words: describePart(area, limit, subject) + describeLayer(layer, languages.reader),
      };
    });
  }

  /** What a page is locked to: its councils where they are drawn, or else the police force areas around them. */
  #measureScope(subject: MapSubject): Corners | null {
    // Of a whole police force area the councils say nothing new, and the map would jump when they arrive.
    const councils = isScopedToCouncil(subject.scope, subject.areas) ? listScopeCouncils(subject) : new Set<string>();
    return (
      measureCorners(this.#councils.filter(({ id }) => councils.has(String(id)))) ??
      this.#measure(listScopeShapes(subject))
    );
  }

  #findCloseUp(subject: MapSubject): Corners | null {
    const london = listForceShapes([LONDON], subject.areas.register);
    const scope = listScopeShapes(subject);
    const isPart = subject.scope === null || (scope.size > london.size && [...london].every((code) => scope.has(code)));
    return isPart ? this.#measure(london) : null;
  }

  /** As near as the shapes that are there allow: a district has none of its own. */
  #findArea({ area, areas }: MapSubject): MapScene['area'] {
    if (!area) return null;
    const codes = area.map(({ code }) => code);
    const find = (ids: ReadonlySet<string>) =>
      measureCorners([...this.#forces, ...this.#councils].filter(({ id }) => ids.has(String(id))));
    const corners =
      find(new Set(codes)) ??
      find(listCouncilShapes(codes, areas.register)) ??
      find(listForceShapes(codes, areas.register));
    return corners && { code: codes.join(' '), corners };
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
  const codes = !chosen && area ? area.map(({ code }) => code) : covered;
  // Councils are drawn over their force area, which still is what is seen when the map is small.
  return new Set([...listForceShapes(codes, areas.register), ...listCouncilShapes(codes, areas.register)]);
}

/** Which part of an area it is that the page answers for: "Derby: "; empty for the whole. */
function describePart(
  area: Area | undefined,
  scope: readonly string[] | null,
  { areas, languages }: MapSubject,
): string {
  const parts = area ? listAnswerable(area, scope, areas.register) : [];
  if (parts.length === 0 || parts[0] === area) return '';
  return `${nameAreas(parts, languages.reader)}: `;
}

/** What is under the pointer, in words: how many partnerships, or what the pattern means. */
function describeLayer({ coverage, count }: LayeredCoverage, reader: Language): string {
  return coverage === 'partnership'
    ? formatCount(reader, count, sharedMessages[reader].partnership)
    : mapLegendMessages[reader].coverage[coverage];
}

/** Ids of the council shapes that a page is locked to. */
function listScopeCouncils({ scope, areas }: MapSubject): ReadonlySet<string> {
  return listCouncilShapes(parseScope(scope) ?? [], areas.register);
}

/** Ids of the shapes that a page is locked to; empty without a scope. */
function listScopeShapes({ scope, areas }: MapSubject): ReadonlySet<string> {
  return listForceShapes(parseScope(scope) ?? [], areas.register);
}
