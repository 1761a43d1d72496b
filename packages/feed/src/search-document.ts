import type { Area, AreaRegister } from './areas/area-register.js';
import { resolveFootprint, type Footprint } from './areas/footprint.js';
import { listTextValues } from './text.js';
import type { Feed, Organisation, Partnership, Text, VocabularyName } from './partnership.js';
import type { SearchDocument } from './search.js';

/** Other names of areas, by code. */
export type AreaAliases = ReadonlyMap<string, readonly string[]>;

const NO_ALIASES: AreaAliases = new Map();

/**
 * Lists what a reader may look for in a partnership, in every language, the field that counts most first.
 * @param areaAliases other names of areas by code, such as `Notts`: see `Places`
 */
export function createSearchDocument(
  partnership: Partnership,
  feed: Feed,
  register: AreaRegister | null,
  areaAliases: AreaAliases = NO_ALIASES,
): SearchDocument {
  const label = (vocabulary: VocabularyName) => (code: string) =>
    listTextValues(feed.vocabularies[vocabulary].get(code) ?? code.replaceAll('-', ' '));
  const texts = (...values: (Text | null)[]) =>
    values.flatMap((value) => (value === null ? [] : listTextValues(value)));
  const organisations = [partnership.lead, partnership.chair, partnership.coordinator, ...partnership.members].filter(
    (organisation): organisation is Organisation => organisation !== null,
  );
  const { covered, inside, around } = register ? listAreas(partnership, register) : NO_AREAS;
  return {
    id: partnership.id,
    fields: [
      texts(partnership.name),
      texts(...partnership.aliases),
      [...partnership.covers.flatMap(({ name }) => texts(name)), ...nameAreas(covered, areaAliases)],
      nameAreas(inside, areaAliases),
      nameAreas(around, areaAliases),
      texts(...organisations.map((organisation) => organisation.name)),
      [
        ...partnership.activities.flatMap(label('activity')),
        ...organisations.flatMap(({ sector }) => (sector === null ? [] : label('sector')(sector))),
        ...partnership.practice.flatMap((practice) => practice.themes.flatMap(label('theme'))),
      ],
      texts(
        partnership.summary,
        ...partnership.practice.flatMap((practice) => [practice.title, practice.summary]),
        partnership.strategy,
        partnership.funding,
        partnership.measures,
      ),
      // What the whole directory is about: "modern slavery partnership in Croydon" is to find a group called otherwise.
      texts(feed.title),
    ],
  };
}

interface RelatedAreas {
  readonly covered: readonly Area[];
  readonly inside: readonly Area[];
  readonly around: readonly Area[];
}

const NO_AREAS: RelatedAreas = { covered: [], inside: [], around: [] };

/**
 * The areas covered, all that lies within, and those around: "Essex" finds what covers Chelmsford alone. A group of a
 * nation is not found by each of its councils, and nothing by the country, as everything is in it.
 */
function listAreas(partnership: Partnership, register: AreaRegister): RelatedAreas {
  const named = partnership.covers.flatMap(({ code }) => register.findArea(code) ?? []);
  const wholes = named.filter(isWhole);
  const covered = new Set([...named, ...wholes.flatMap((whole) => listOnlyForce(whole, register))]);
  const parts = named.filter((area) => !isWhole(area)).map(({ code }) => code);
  const footprint = resolveFootprint(parts, register);
  const inside: Area[] = [];
  const around: Area[] = [];
  for (const area of new Set([...footprint].flatMap((leaf) => register.listContaining(leaf)))) {
    if (covered.has(area)) continue;
    if (holds(footprint, register.listLeaves(area.code))) inside.push(area);
    else if (area.kind !== 'country') around.push(area);
  }
  return { covered: [...covered], inside, around };
}

/** The police force area of a nation that has only one. */
function listOnlyForce(nation: Area, register: AreaRegister): readonly Area[] {
  const { size } = register.listLeaves(nation.code);
  return [...register.areas].filter(
    ({ code, kind, parents }) =>
      kind === 'police-force-area' && parents.includes(nation.code) && register.listLeaves(code).size === size,
  );
}

function holds(footprint: Footprint, leaves: Footprint): boolean {
  for (const leaf of leaves) if (!footprint.has(leaf)) return false;
  return true;
}

function isWhole({ kind }: Area): boolean {
  return kind === 'nation' || kind === 'country';
}

function nameAreas(areas: readonly Area[], aliases: AreaAliases): string[] {
  return areas.flatMap(({ code, name }) => [
    ...(name.cy === undefined ? [name.en] : [name.en, name.cy]),
    ...(aliases.get(code) ?? []),
  ]);
}
