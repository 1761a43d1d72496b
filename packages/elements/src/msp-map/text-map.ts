import type { Area, AreaKind, AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import type { Corners } from '@msp-widgets/feed/areas/corners.js';
import { isInView } from '@msp-widgets/feed/areas/in-view.js';
import { describeMap, type AreaWords } from '@msp-widgets/feed/areas/map-words.js';
import { findNeighbours, type Neighbours } from '@msp-widgets/feed/areas/neighbours.js';
import type { Areas } from '@msp-widgets/feed/areas/parse-areas.js';
import { parseScope } from '@msp-widgets/feed/areas/scope.js';
import type { Partnership } from '@msp-widgets/feed/partnership.js';
import { Remembered } from '../shared/remembered.js';
import type { Councils } from './load-councils.js';
import type { MapArea } from './map-area.js';
import type { MapScene } from './map-scene.js';

/** The areas of a region of England or of another nation, or the councils of a police force area. */
export interface TextMapGroup {
  readonly region: Area | null;
  readonly areas: readonly AreaWords[];
}

/** What the map shows now, and what else is on it. */
export interface TextMapParts {
  readonly inView: readonly TextMapGroup[];
  readonly outside: readonly TextMapGroup[];
}

export interface TextMapSubject {
  readonly areas: Areas;
  readonly scene: Pick<MapScene, 'areas' | 'councils'>;
  /** Which council is next to which, once they are there. They are described while the scene has them. */
  readonly councils: Councils | null;
  readonly partnerships: readonly Partnership[];
  readonly scope: string | null;
}

/** Makes the map in words. Which area is next to which, and what is said of each, is worked out once for what is drawn. */
export class TextMap {
  readonly #neighbours = new Remembered<Neighbours>();
  readonly #forces = new Remembered<readonly TextMapGroup[]>();
  readonly #councils = new Remembered<readonly TextMapGroup[]>();

  /** @param view the part of the map that is seen; null for all of it */
  describe(subject: TextMapSubject, view: Corners | null): TextMapParts {
    const { scene } = subject;
    const groups = [...this.#describeForces(subject), ...this.#describeCouncils(subject)];
    if (view === null) return { inView: groups, outside: [] };
    const drawn = [...scene.areas, ...scene.councils].map(({ outline }) => outline);
    const shown = new Set(drawn.filter((outline) => isInView(outline, view)).map(({ id }) => String(id)));
    return {
      inView: select(groups, ({ area }) => shown.has(area.code)),
      outside: select(groups, ({ area }) => !shown.has(area.code)),
    };
  }

  #describeForces(subject: TextMapSubject): readonly TextMapGroup[] {
    const { areas, scene, partnerships, scope } = subject;
    return this.#forces.get([areas, scene.areas, partnerships, scope], () => {
      const neighbours = this.#neighbours.get([areas], () => findNeighbours(areas.topology, 'pfa'));
      return group(describeDrawn(scene.areas, neighbours, subject), areas.register, ['region', 'nation']);
    });
  }

  /** Kept also while they are out of sight. */
  #describeCouncils(subject: TextMapSubject): readonly TextMapGroup[] {
    const { areas, scene, councils, partnerships, scope } = subject;
    if (!councils || scene.councils.length === 0) return [];
    return this.#councils.get([areas, scene.councils, councils, partnerships, scope], () =>
      group(describeDrawn(scene.councils, councils.neighbours, subject), areas.register, ['police-force-area']),
    );
  }
}

/** What is said of each area that the page speaks of. */
function describeDrawn(
  drawn: readonly MapArea[],
  neighbours: Neighbours,
  { partnerships, areas, scope }: TextMapSubject,
): readonly AreaWords[] {
  return describeMap({
    outlines: drawn.filter(({ coverage }) => coverage !== 'outside').map(({ outline }) => outline),
    layer: drawn.map(({ outline }) => outline),
    neighbours,
    partnerships,
    register: areas.register,
    scope: parseScope(scope),
  });
}

/** The groups with those of their areas that are wanted, and no empty ones. */
function select(groups: readonly TextMapGroup[], isWanted: (words: AreaWords) => boolean): TextMapGroup[] {
  return groups
    .map(({ region, areas }) => ({ region, areas: areas.filter(isWanted) }))
    .filter(({ areas }) => areas.length > 0);
}

/** By the first of these kinds that an area is in. */
function group(words: readonly AreaWords[], register: AreaRegister, kinds: readonly AreaKind[]): TextMapGroup[] {
  const groups = new Map<Area | null, AreaWords[]>();
  for (const word of words) {
    const around = kinds.map((kind) => register.findContaining(word.area.code, kind)).find(Boolean) ?? null;
    const members = groups.get(around);
    if (members) members.push(word);
    else groups.set(around, [word]);
  }
  return [...groups].map(([region, members]) => ({ region, areas: members }));
}
