import type { AreaRegister } from './areas/area-register.js';
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
  return {
    id: partnership.id,
    fields: [
      texts(partnership.name),
      texts(...partnership.aliases),
      listAreaNames(partnership, register),
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
    ],
  };
}

/** Names of the covered areas and, for areas smaller than a region, of everything inside them. */
function listAreaNames(partnership: Partnership, register: AreaRegister | null): string[] {
  const names = new Set<string>();
  for (const cover of partnership.covers) {
    if (cover.name !== null) for (const value of listTextValues(cover.name)) names.add(value);
    const area = register?.findArea(cover.code);
    if (!area || !register) continue;
    const inside = area.kind === 'country' || area.kind === 'nation' ? [] : register.listLeaves(area.code);
    for (const { name } of [area, ...[...inside].flatMap((code) => register.findArea(code) ?? [])]) {
      names.add(name.en);
      if (name.cy !== undefined) names.add(name.cy);
    }
  }
  return [...names];
}
