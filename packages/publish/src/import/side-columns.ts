/** Columns that the files beside an import have in front of those of the answers, and that are read when such a file is imported. */
export const SIDE_COLUMNS = {
  /** What somebody decides: the id of the partnership to update, `new`, or `skip`. Left empty, the row waits. */
  decision: 'import-decision',
  /** The partnerships that may be meant. */
  candidates: 'import-candidates',
  /** Why the row is in this file. */
  reason: 'import-reason',
  /** The file and row in which it first came. */
  file: 'import-file',
  row: 'import-row',
  /** How and by whom it was confirmed, so that this need not be said again. */
  method: 'import-method',
  by: 'import-by',
  /** Cells at the end of a row for which there was no heading. */
  surplus: 'import-surplus',
} as const;

export type SideColumn = keyof typeof SIDE_COLUMNS;

export function isSideColumn(heading: string): boolean {
  return findSideColumn(heading) !== null;
}

export function findSideColumn(heading: string): SideColumn | null {
  const name = heading.trim().toLowerCase();
  return (Object.keys(SIDE_COLUMNS) as SideColumn[]).find((column) => SIDE_COLUMNS[column] === name) ?? null;
}
