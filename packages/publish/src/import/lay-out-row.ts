import { ASSURANCE_METHODS, ASSURERS, type AssuranceMethod, type Assurer } from '@msp-widgets/feed/partnership.js';
import type { TableRow } from './answer-table.js';
import type { MappedColumn, Mapping } from './column-mapping.js';
import type { ImportRow } from './import-row.js';
import { findSideColumn, type SideColumn } from './side-columns.js';

export interface RowLayout {
  /** The file as people here would name it. */
  readonly file: string;
  readonly columns: readonly MappedColumn[];
  /** Answers for questions that a row leaves without one. */
  readonly answers: Mapping['answers'];
  readonly method: AssuranceMethod;
  readonly by: Assurer;
}

/** Lays a row out by what its columns mean. */
export function layOutRow({ number, cells }: TableRow, { file, columns, answers, method, by }: RowLayout): ImportRow {
  const given = new Map<string, string>();
  const side = new Map<SideColumn, string>();
  columns.forEach(({ heading, column, clue }, place) => {
    const cell = cells[place] ?? '';
    const sideColumn = clue === 'side' ? findSideColumn(heading) : null;
    if (sideColumn !== null) side.set(sideColumn, cell);
    else if (column !== null && cell.trim() !== '') given.set(column, cell);
  });
  for (const [column, answer] of answers) if (!given.has(column)) given.set(column, answer);
  return {
    number,
    cells,
    answers: given,
    side,
    surplus: [...cells.slice(columns.length), side.get('surplus') ?? ''],
    origin: { file: side.get('file')?.trim() || file, row: side.get('row')?.trim() || String(number) },
    method: ASSURANCE_METHODS.find((each) => each === side.get('method')?.trim()) ?? method,
    by: ASSURERS.find((each) => each === side.get('by')?.trim()) ?? by,
  };
}
