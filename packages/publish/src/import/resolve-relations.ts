import { findNearest } from '@msp-widgets/feed/edit-distance.js';
import type { PartnershipIndex } from '@msp-widgets/feed/questionnaire/partnership-index.js';
import type { Remark } from '@msp-widgets/feed/questionnaire/read-answers.js';
import type { Relations } from './import-context.js';

/** Questions that name another partnership → the member that holds its id. */
export const RELATIONS = { 'part-of': 'partOf', 'superseded-by': 'supersededBy' } as const;
export type RelationColumn = keyof typeof RELATIONS;
export const RELATION_COLUMNS = Object.keys(RELATIONS) as readonly RelationColumn[];

/** The partnership that somebody named, by id or by name; or why it is none. */
export function resolveRelation(
  column: RelationColumn,
  text: string,
  ownId: string,
  index: PartnershipIndex,
): { readonly id: string } | Remark {
  const found = index.get(text.toLowerCase()) ? [text.toLowerCase()] : index.findByName(text).map(({ id }) => id);
  const [id, ...others] = found.filter((each) => each !== ownId);
  if (id === undefined) {
    const message = found.length > 0 ? 'is the partnership itself' : 'is no partnership in the feed or in this file';
    const meant = findNearest(text, index.names);
    return {
      column,
      message: `“${text}” ${message}${meant === null || found.length > 0 ? '' : `. Did you mean “${meant}”?`}`,
    };
  }
  if (others.length > 0) {
    return {
      column,
      message: `“${text}” is the name of several partnerships. Write an id: ${[id, ...others].join(', ')}`,
    };
  }
  return { id };
}

/** True when a relation leads from a partnership back to it. */
export function isLoop(
  ownId: string,
  member: keyof Relations,
  relations: (id: string) => Relations | undefined,
): boolean {
  const seen = new Set<string>();
  for (let id = relations(ownId)?.[member]; typeof id === 'string' && !seen.has(id); id = relations(id)?.[member]) {
    if (id === ownId) return true;
    seen.add(id);
  }
  return false;
}
