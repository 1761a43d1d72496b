import type { Area, AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { describeMap, type AreaWords } from '@msp-widgets/feed/areas/map-words.js';
import { findNeighbours, type Neighbours } from '@msp-widgets/feed/areas/neighbours.js';
import type { Areas } from '@msp-widgets/feed/areas/parse-areas.js';
import type { Partnership } from '@msp-widgets/feed/partnership.js';
import type { MapArea } from './area-shapes.js';

/** The areas of a region of England, or of another nation. */
export interface TextMapGroup {
  readonly region: Area | null;
  readonly areas: readonly AreaWords[];
}

/** Makes the map in words. Which area is next to which is worked out once for each boundary file. */
export class TextMap {
  #areas: Areas | null = null;
  #neighbours: Neighbours = new Map();

  /**
   * @param drawn every area on the map
   * @param described those to describe
   */
  describe(
    areas: Areas,
    drawn: readonly MapArea[],
    described: readonly MapArea[],
    partnerships: readonly Partnership[],
  ): TextMapGroup[] {
    if (areas !== this.#areas) {
      this.#areas = areas;
      this.#neighbours = findNeighbours(areas.topology, 'pfa');
    }
    const words = describeMap({
      outlines: described.map(({ outline }) => outline),
      layer: drawn.map(({ outline }) => outline),
      neighbours: this.#neighbours,
      partnerships,
      register: areas.register,
    });
    return groupByRegion(words, areas.register);
  }
}

function groupByRegion(words: readonly AreaWords[], register: AreaRegister): TextMapGroup[] {
  const groups = new Map<Area | null, AreaWords[]>();
  for (const word of words) {
    const { code } = word.area;
    const region = register.findContaining(code, 'region') ?? register.findContaining(code, 'nation') ?? null;
    const group = groups.get(region);
    if (group) group.push(word);
    else groups.set(region, [word]);
  }
  return [...groups].map(([region, areas]) => ({ region, areas }));
}
