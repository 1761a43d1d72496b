import type { Organisation, Partnership, VocabularyName } from '../partnership.js';
import type { AttributeDocument, AttributeType, TermDocument } from './open-referral-document.js';
import { uuidOf } from './uuid-of.js';
import { readLabel, readWords, type Reading } from './table.js';

/**
 * What a partnership is and does as terms of HSDS: its level, its activities, the themes of its good practice, and by sector who leads, chairs,
 * coordinates and takes part, with the name of the organisation as the value.
 */
export function listAttributes(partnership: Partnership, service: string, reading: Reading): AttributeDocument[] {
  const { id, level, activities, practice, lead, chair, coordinator, members } = partnership;
  const write = (type: AttributeType, number: number, term: TermDocument | null, value: string | null) => ({
    id: uuidOf('attribute', id, type, String(number)),
    link_id: service,
    link_entity: 'service' as const,
    link_type: type,
    ...(term && { taxonomy_term_id: term.id, taxonomy_term: term }),
    ...(value !== null && { value }),
  });
  const writeTerms = (type: AttributeType, vocabulary: VocabularyName, codes: Iterable<string>) =>
    [...codes].map((code, index) => write(type, index + 1, writeTerm(vocabulary, code, reading), null));
  const writeBodies = (type: AttributeType, bodies: readonly (Organisation | null)[]) =>
    bodies.flatMap((body, index) => {
      if (body === null || (body.sector === null && body.name === null)) return [];
      const term = body.sector === null ? null : writeTerm('sector', body.sector, reading);
      return [write(type, index + 1, term, readWords(body.name, reading))];
    });
  return [
    ...(level === null ? [] : [write('level', 1, writeLevel(level), null)]),
    ...writeTerms('activity', 'activity', activities),
    ...writeTerms('theme', 'theme', new Set(practice.flatMap(({ themes }) => themes))),
    ...writeBodies('lead', [lead]),
    ...writeBodies('chair', [chair]),
    ...writeBodies('coordinator', [coordinator]),
    ...writeBodies('member', members),
  ];
}

function writeTerm(vocabulary: VocabularyName, code: string, reading: Reading): TermDocument {
  const label = readLabel(vocabulary, code, reading) ?? code;
  return {
    id: uuidOf('term', vocabulary, code),
    code,
    name: label,
    // The feed has a label for a term and no more, and the format asks for a description.
    description: label,
    taxonomy: vocabulary,
    language: reading.language,
  };
}

/** Levels are the format's own words, not the feed's, and are in English. */
function writeLevel(level: string): TermDocument {
  return {
    id: uuidOf('term', 'level', level),
    code: level,
    name: level,
    description: level,
    taxonomy: 'level',
    language: 'en',
  };
}
