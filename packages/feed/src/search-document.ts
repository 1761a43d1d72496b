import type { Area, AreaRegister } from './areas/area-register.js';
import { resolveFootprint } from './areas/footprint.js';
import { listTextValues } from './text.js';
import type { Feed, Organisation, Partnership, Text, VocabularyName } from './partnership.js';
import type { SearchDocument } from './search.js';

/** Lists what a reader may look for in a partnership, in every language, the field that counts most first. */
export function createSearchDocument(
  partnership: Partnership,
  feed: Feed,
  register: AreaRegister | null,
): SearchDocument {
  const label = (vocabulary: VocabularyName) => (code: string) =>
    listTextValues(feed.vocabularies[vocabulary].get(code) ?? code.replaceAll('-', ' '));
  const texts = (...values: (Text | null)[]) =>
    values.flatMap((value) => (value === null ? [] : listTextValues(value)));
  const organisations = [partnership.lead, partnership.chair, partnership.coordinator, ...partnership.members].filter(
    (organisation): organisation is Organisation => organisation !== null,
  );
  const { inside, around } = register ? listAreas(partnership, register) : { inside: [], around: [] };
  return {
    id: partnership.id,
    fields: [
      texts(partnership.name),
      texts(...partnership.aliases),
      [...partnership.covers.flatMap(({ name }) => texts(name)), ...nameAreas(inside)],
      nameAreas(around),
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

/**
 * The areas covered with all that lies within, and those around: "Essex" finds what covers Chelmsford alone. A group of
 * a nation is not found by each of its councils, and nothing by the country, as everything is in it.
 */
function listAreas(partnership: Partnership, register: AreaRegister): { inside: Area[]; around: Area[] } {
  const covered = partnership.covers.flatMap(({ code }) => register.findArea(code) ?? []);
  const parts = covered.filter((area) => !isWhole(area)).map(({ code }) => code);
  const footprint = resolveFootprint(parts, register);
  const isInside = ({ code }: Area) => [...register.listLeaves(code)].every((leaf) => footprint.has(leaf));
  const related = [...new Set([...footprint].flatMap((leaf) => register.listContaining(leaf)))];
  return {
    inside: [...covered.filter(isWhole), ...related.filter(isInside)],
    around: related.filter((area) => area.kind !== 'country' && !isInside(area)),
  };
}

function isWhole({ kind }: Area): boolean {
  return kind === 'nation' || kind === 'country';
}

function nameAreas(areas: readonly Area[]): string[] {
  return areas.flatMap(({ name }) => (name.cy === undefined ? [name.en] : [name.en, name.cy]));
}
