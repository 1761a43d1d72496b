import Supercluster, { type InputFeature } from 'supercluster';
import type { Position } from '@msp-widgets/feed/partnership.js';

/**
 * CSS pixels within which points become one at a whole zoom; between two zooms that is 28 to 57. Enough that two buttons can
 * be told apart and hit, and little enough that the country is not all in five of them.
 */
const RADIUS = 40;
/** Of many points, which would fill the map with buttons: nobody reads 300 numbers. */
const RADIUS_OF_MANY = 80;
const MANY = 500;
/** CSS pixels of the whole world at zoom 0. */
const WORLD = 256;
/** Up to here a map shows the country or a part of it as large as a region; counties and towns are nearer. */
const LAST_FAR_ZOOM = 8;
/** What keys of groups begin with, which no id of a point does. */
const FAR = '#';
const NEAR = '~';
/** Degrees around a point within which its group is found, at every near zoom. */
const REACH = 1;

/** West, south, east, north, in degrees. */
export type Bounds = readonly [number, number, number, number];

/** Something with a place on the map, or without one. */
export interface MapPoint {
  readonly id: string;
  readonly labelPosition: Position | null;
}

/** What stands at one place of the map at one zoom: a single point, or several too close to be told apart. */
export interface PointGroup<Point extends MapPoint> {
  /** The same for the same group at the same zoom, for as long as the points are the same. */
  readonly key: string;
  readonly position: Position;
  readonly count: number;
  /** The point, where there is just one. */
  readonly single: Point | null;
}

/**
 * Points grouped by closeness, for every zoom. The one door to supercluster.
 *
 * Nothing is lost: at every zoom each point is in exactly one group. Groups still together at the last zoom stay so, because
 * their points would lie on each other there.
 *
 * There is one index for far zooms, which a map opens with, and one for near zooms, made when somebody comes near: there
 * hardly anything is together, and that is what grouping takes longest with.
 */
export class MapClusters<Point extends MapPoint> {
  readonly maxZoom: number;
  readonly #points: readonly Point[];
  readonly #features: readonly InputFeature<null>[];
  readonly #far: Supercluster<null>;
  #near: Supercluster<null> | null = null;

  /** @param maxZoom the last zoom of the map; points without a place are left out */
  constructor(points: readonly Point[], maxZoom: number) {
    this.maxZoom = maxZoom;
    this.#points = points;
    this.#features = points.flatMap(({ labelPosition }, index) =>
      labelPosition ? [toFeature(labelPosition, index)] : [],
    );
    this.#far = this.#group(0, Math.min(LAST_FAR_ZOOM, maxZoom));
  }

  /** The groups in a part of the map. A zoom between two whole ones counts as the nearer. */
  list(bounds: Bounds, zoom: number): PointGroup<Point>[] {
    const near = Math.round(zoom) > LAST_FAR_ZOOM;
    return this.#find(near)
      .getClusters([...bounds], Math.round(zoom))
      .flatMap(({ id, properties, geometry }) => {
        const [longitude = 0, latitude = 0] = geometry.coordinates;
        const position: Position = [longitude, latitude];
        if (properties) {
          return { key: `${near ? NEAR : FAR}${Number(id)}`, position, count: properties.point_count, single: null };
        }
        const single = this.#points[Number(id)];
        return single ? { key: single.id, position, count: 1, single } : [];
      });
  }

  /** The points of a group, at most `limit`. */
  listMembers(group: PointGroup<Point>, limit = Infinity): readonly Point[] {
    if (group.single) return [group.single];
    return this.#find(isNear(group))
      .getLeaves(readClusterId(group), limit)
      .flatMap(({ id }) => this.#points[Number(id)] ?? []);
  }

  /** The first zoom at which a group comes apart; null when it never does. */
  findSplitZoom(group: PointGroup<Point>): number | null {
    if (group.single) return null;
    const last = isNear(group) ? this.maxZoom : LAST_FAR_ZOOM;
    const split = this.#find(isNear(group)).getClusterExpansionZoom(readClusterId(group));
    if (split <= last) return split;
    const members = new Set(this.listMembers(group));
    for (let zoom = split; zoom <= this.maxZoom; zoom += 1) {
      if (!this.#areTogether(members, zoom)) return zoom;
    }
    return null;
  }

  /** The group that a point is in. Those nearest to it are asked first. */
  findHolder({ id, labelPosition }: MapPoint, groups: readonly PointGroup<Point>[]): PointGroup<Point> | null {
    if (!labelPosition) return null;
    const [longitude, latitude] = labelPosition;
    const measure = ({ position }: PointGroup<Point>) => Math.hypot(position[0] - longitude, position[1] - latitude);
    return (
      [...groups]
        .sort((one, other) => measure(one) - measure(other))
        .find((group) => this.listMembers(group).some((member) => member.id === id)) ?? null
    );
  }

  #group(minZoom: number, maxZoom: number): Supercluster<null> {
    const radius = this.#points.length > MANY ? RADIUS_OF_MANY : RADIUS;
    return new Supercluster<null>({ radius, extent: WORLD, minZoom, maxZoom }).load([...this.#features]);
  }

  #find(near: boolean): Supercluster<null> {
    return near ? (this.#near ??= this.#group(LAST_FAR_ZOOM + 1, this.maxZoom)) : this.#far;
  }

  #areTogether(members: ReadonlySet<Point>, zoom: number): boolean {
    const [first] = members;
    if (!first?.labelPosition) return false;
    const [longitude, latitude] = first.labelPosition;
    const around: Bounds = [longitude - REACH, latitude - REACH, longitude + REACH, latitude + REACH];
    const holder = this.findHolder(first, this.list(around, zoom));
    return holder !== null && this.listMembers(holder).filter((point) => members.has(point)).length === members.size;
  }
}

function toFeature([longitude, latitude]: Position, id: number): InputFeature<null> {
  return { type: 'Feature', id, properties: null, geometry: { type: 'Point', coordinates: [longitude, latitude] } };
}

function isNear({ key }: { readonly key: string }): boolean {
  return key.startsWith(NEAR);
}

function readClusterId({ key }: { readonly key: string }): number {
  return Number(key.slice(1));
}
