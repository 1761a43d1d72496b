import type { Area, AreaKind, AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { describeMap, type AreaWords } from '@msp-widgets/feed/areas/map-words.js';
import { findNeighbours, type Neighbours } from '@msp-widgets/feed/areas/neighbours.js';
import type { Areas } from '@msp-widgets/feed/areas/parse-areas.js';
import type { Partnership } from '@msp-widgets/feed/partnership.js';
import type { MapArea } from './area-shapes.js';
import type { Councils } from './load-councils.js';
import type { MapScene } from './map-scene.js';

/** The areas of a region of England or of another nation, or the councils of a police force area. */
export interface TextMapGroup {
  readonly region: Area | null;
  readonly areas: readonly AreaWords[];
}

/** Makes the map in words. Which area is next to which is worked out once for each boundary file. */
export class TextMap {
  #areas: Areas | null = null;
  #neighbours: Neighbours = new Map();

  /** @param councils drawn on top of the police force areas, when they are */
  describe(
    areas: Areas,
    scene: Pick<MapScene, 'areas' | 'councils'>,
    councils: Councils | null,
    partnerships: readonly Partnership[],
  ): TextMapGroup[] {
    if (areas !== this.#areas) {
      this.#areas = areas;
      this.#neighbours = findNeighbours(areas.topology, 'pfa');
    }
    const { register } = areas;
    const describe = (drawn: readonly MapArea[], neighbours: Neighbours) =>
      describeMap({
        outlines: drawn.filter(({ coverage }) => coverage !== 'outside').map(({ outline }) => outline),
        layer: drawn.map(({ outline }) => outline),
        neighbours,
        partnerships,
        register,
      });
    return [
      ...group(describe(scene.areas, this.#neighbours), register, ['region', 'nation']),
      ...(councils ? group(describe(scene.councils, councils.neighbours), register, ['police-force-area']) : []),
    ];
  }
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
