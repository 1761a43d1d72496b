/** Rows that are not looked into: no answers at all, and answers that may not be published. */
import type { Answers, Remark } from '@msp-widgets/feed/questionnaire/read-answers.js';
import type { ImportContext } from './import-context.js';
import type { ImportRow } from './import-row.js';

export const SET_ASIDE: Remark = { column: 'import-decision', message: 'somebody decided to skip this row' };

/** Row 2 of the template begins each cell with its question; row 3 says of itself that it is an example. */
export function isTemplateRow({ answers }: ImportRow, { questionnaire }: ImportContext): boolean {
  if (/^EXAMPLE ONLY:/i.test(answers.get('name')?.trim() ?? '')) return true;
  const asked = questionnaire.columns.filter(({ id }) => (answers.get(id)?.trim() ?? '') !== '');
  const isQuestion = ({ id, question: { text } }: (typeof asked)[number]) =>
    [text.en, text.cy].some((words) => answers.get(id)?.trim().startsWith(words));
  return asked.length > 0 && asked.every(isQuestion);
}

/** Why the answers of a row are not published, whatever they say; null when nothing stands against it. */
export function findReasonToHold({ byColumn, faults }: Answers, decision: string): Remark | null {
  if (/^skip$/i.test(decision)) return SET_ASIDE;
  if (byColumn.get('consent') === 'yes') return null;
  const unclear = faults.find(({ column }) => column === 'consent');
  if (unclear) return { column: 'consent', message: `${unclear.message}. Without a yes nothing is published` };
  const message =
    byColumn.get('consent') === 'no'
      ? 'the answer is no'
      : 'there is no answer, and without a yes nothing is published';
  return { column: 'consent', message };
}
