/** Places of the columns that matter in a postcode directory, counted from 0. */
export interface DirectoryColumns {
  readonly postcode: number;
  /** Month in which the postcode was ended; empty while it is in use. */
  readonly ended: number;
  readonly council: number;
  /** Police force area. Some editions have none; the council then tells the force. */
  readonly force: number | null;
}

/**
 * Names of each column, best first. Until 2025 the ONS Postcode Directory had short names; since then a column is named for its kind of area and
 * the year of its codes, such as `lad25cd`.
 */
const NAMES: Readonly<Record<keyof DirectoryColumns, readonly RegExp[]>> = {
  postcode: [/^pcds$/, /^pcd8$/, /^pcd7$/, /^pcd2$/, /^pcd$/],
  ended: [/^doterm$/],
  council: [/^oslaua$/, /^laua$/, /^lad\d\dcd$/, /^ladcd$/],
  force: [/^pfa$/, /^pfa\d\dcd$/, /^pfacd$/],
};

/** Finds the columns by their names; null when one that cannot be done without is missing. Capitals and a byte order mark do not matter. */
export function findColumns(header: readonly string[]): DirectoryColumns | null {
  const names = header.map((name) =>
    name
      .replace(/^(?:\uFEFF|\u00ef\u00bb\u00bf)/, '')
      .trim()
      .replaceAll('"', '')
      .toLowerCase(),
  );
  const find = (column: keyof DirectoryColumns) =>
    NAMES[column].map((pattern) => names.findIndex((name) => pattern.test(name))).find((place) => place !== -1) ?? null;
  const [postcode, ended, council] = [find('postcode'), find('ended'), find('council')];
  if (postcode === null || ended === null || council === null) return null;
  return { postcode, ended, council, force: find('force') };
}
