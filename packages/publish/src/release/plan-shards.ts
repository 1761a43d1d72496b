import type { Area, AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { resolveFootprint } from '@msp-widgets/feed/areas/footprint.js';
import { readList, readMember } from '../files/json-members.js';

/** The partnerships of one file. */
export interface PlannedShard {
  /** Codes of areas that together hold everything the partnerships cover. */
  readonly covers: readonly string[];
  /** In the order of the feed. */
  readonly features: readonly unknown[];
}

/** Half of what readers take of one file. */
const RECORD_LIMIT = 10_000;

/** A feature with what it weighs in a file. */
interface Weighed {
  readonly feature: unknown;
  readonly place: number;
  readonly bytes: number;
}

/**
 * Splits a feed by region, and regions that are too large by police force area, then by council. Each partnership comes into the file of the smallest area
 * that holds everything it covers; one whose area is not known, into that of the whole country.
 *
 * @param maxBytes how large a file may become; larger only where a single partnership is
 */
export function planShards(features: readonly unknown[], register: AreaRegister, maxBytes: number): PlannedShard[] {
  const byHome = new Map<string, Weighed[]>();
  const root = findRoot(register);
  for (const [place, feature] of features.entries()) {
    const home = findHome(feature, register) ?? root;
    const weighed = { feature, place, bytes: Buffer.byteLength(JSON.stringify(feature)) + 1 };
    const others = byHome.get(home);
    if (others) others.push(weighed);
    else byHome.set(home, [weighed]);
  }
  return new Splitter(byHome, register, maxBytes).split(root);
}

/** The smallest area that holds everything a partnership covers. */
function findHome(feature: unknown, register: AreaRegister): string | null {
  const codes = readList(readMember(readMember(feature, 'properties'), 'covers'))
    .map((cover) => readMember(cover, 'code'))
    .filter((code) => typeof code === 'string');
  const footprint = resolveFootprint(codes, register);
  // A code that nobody knows may be anywhere.
  if (codes.some((code) => !register.findArea(code))) return null;
  const [first] = footprint;
  if (first === undefined) return null;
  const holds = ({ code }: Area) => {
    const leaves = register.listLeaves(code);
    return [...footprint].every((leaf) => leaves.has(leaf));
  };
  const around = register.listContaining(first).filter(holds);
  const size = ({ code }: Area) => register.listLeaves(code).size;
  return (
    around.reduce<Area | null>((best, area) => (best && size(best) <= size(area) ? best : area), null)?.code ?? null
  );
}

/** The country: the area that is in no other and has most in it. */
function findRoot(register: AreaRegister): string {
  const tops = [...register.areas].filter(({ parents }) => parents.length === 0);
  const [largest] = tops.sort((a, b) => register.listLeaves(b.code).size - register.listLeaves(a.code).size);
  return largest?.code ?? '';
}

class Splitter {
  readonly #byHome: ReadonlyMap<string, readonly Weighed[]>;
  readonly #maxBytes: number;
  readonly #children = new Map<string, Area[]>();

  constructor(byHome: ReadonlyMap<string, readonly Weighed[]>, register: AreaRegister, maxBytes: number) {
    this.#byHome = byHome;
    this.#maxBytes = maxBytes;
    for (const area of register.areas) {
      const [parent] = area.parents; // the police force area, where there is one
      if (parent === undefined) continue;
      this.#children.set(parent, [...(this.#children.get(parent) ?? []), area]);
    }
  }

  /** The whole country, and nations with regions, are always split: a reader asks for a region. */
  split(code: string): PlannedShard[] {
    const children = this.#children.get(code) ?? [];
    const isWide = children.some(({ kind }) => kind === 'nation' || kind === 'region');
    const all = this.#collect(code);
    if (!isWide && weigh(all) <= this.#maxBytes) return pack(all, [code], this.#maxBytes);
    const own = pack(this.#byHome.get(code) ?? [], [code], this.#maxBytes);
    return [...own, ...(isWide ? children.flatMap((child) => this.split(child.code)) : this.#joinSmall(children))];
  }

  /** Small neighbours share a file; a large one is split further. */
  #joinSmall(areas: readonly Area[]): PlannedShard[] {
    const shards: PlannedShard[] = [];
    let covers: string[] = [];
    let waiting: Weighed[] = [];
    const flush = () => {
      shards.push(...pack(waiting, covers, this.#maxBytes));
      [covers, waiting] = [[], []];
    };
    for (const { code } of areas) {
      const inside = this.#collect(code);
      if (inside.length === 0) continue;
      if (weigh(inside) > this.#maxBytes) {
        shards.push(...this.split(code));
        continue;
      }
      if (weigh(waiting) + weigh(inside) > this.#maxBytes) flush();
      covers.push(code);
      waiting.push(...inside);
    }
    flush();
    return shards;
  }

  #collect(code: string): readonly Weighed[] {
    const inside = (this.#children.get(code) ?? []).flatMap((child) => this.#collect(child.code));
    return [...(this.#byHome.get(code) ?? []), ...inside];
  }
}

/** Files of one area: one, or several when it alone has too many partnerships. */
function pack(weighed: readonly Weighed[], covers: readonly string[], maxBytes: number): PlannedShard[] {
  const files: Weighed[][] = [];
  let size = Infinity;
  for (const one of [...weighed].sort((a, b) => a.place - b.place)) {
    if (size + one.bytes > maxBytes || files.at(-1)?.length === RECORD_LIMIT) {
      files.push([]);
      size = 0;
    }
    files.at(-1)?.push(one);
    size += one.bytes;
  }
  return files.map((file) => ({ covers, features: file.map(({ feature }) => feature) }));
}

function weigh(weighed: readonly Weighed[]): number {
  return weighed.reduce((sum, { bytes }) => sum + bytes, 0);
}
