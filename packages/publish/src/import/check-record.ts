import type { JsonObject } from '@msp-widgets/feed/json-readers.js';
import type { QuestionColumn } from '@msp-widgets/feed/questionnaire/questionnaire.js';
import type { Remark } from '@msp-widgets/feed/questionnaire/read-answers.js';
import type { CheckContext } from '../validate/check-context.js';
import { checkFeed } from '../validate/check-feed.js';
import type { Path } from '../validate/finding.js';

export interface CheckedRecord {
  /** What the checker calls an error. */
  readonly errors: readonly Remark[];
  readonly warnings: readonly Remark[];
}

/** Checks that look at more than one record, or at the feed: the import sees to these itself, or has not changed it. */
const NOT_OF_ONE_RECORD = new Set(['names', 'relations', 'ids', 'vocabularies']);

/** Just enough of a feed around one record for the checker. */
const AROUND = {
  type: 'FeatureCollection',
  feedVersion: '1.0',
  title: 'Import',
  generated: '2000-01-01T00:00:00Z',
  publisher: { name: 'Import', url: 'https://example.org/' },
  licence: { name: 'Import', url: 'https://example.org/' },
};

/**
 * What `msp validate` would say of one record, by the question that fills each place.
 * @param answered members that the answers have filled; of a new record, all. Faults elsewhere were there before, and are no ground to refuse an answer.
 */
export function checkRecord(
  feature: JsonObject,
  answered: ReadonlySet<string> | null,
  languages: unknown,
  columns: readonly QuestionColumn[],
  context: CheckContext,
): CheckedRecord {
  const findings = checkFeed({ ...AROUND, languages, features: [feature] }, context, NOT_OF_ONE_RECORD)
    .filter(({ path }) => path[0] === 'features')
    .map(({ path, severity, message, field }) => {
      const place = path.slice(path[2] === 'properties' ? 3 : 2);
      const isOurs = answered === null || place.length === 0 || answered.has(String(place[0]));
      const column = findColumn(place, columns);
      const subject = column === '' && field !== '' ? `${field}: ${message}` : message;
      return { severity: isOurs ? severity : 'warning', column, message: subject.replace(/\.$/, '') };
    });
  const list = (wanted: string) =>
    findings.filter(({ severity }) => severity === wanted).map(({ column, message }) => ({ column, message }));
  return { errors: list('error'), warnings: list('warning') };
}

/** The question whose answer is at a path inside `properties`; empty when there is none, as for the whole record. */
function findColumn(path: Path, columns: readonly QuestionColumn[]): string {
  const field = path
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .slice(1);
  const isAt = (name: string | null) =>
    name !== null && (field === name || field.startsWith(`${name}.`) || field.startsWith(`${name}[`));
  const [member = ''] = path;
  const exact = columns.find(({ question }) => isAt(question.field));
  // "members" alone, say: the first question that fills part of it.
  const near = columns.find(({ question }) => question.field?.replace(/[.[].*$/, '') === member);
  return (exact ?? near)?.question.id ?? '';
}
