import { readFileSync } from 'node:fs';

/**
 * Reads `force-units.txt`: which Natural Earth unit belongs to which council, police force and region.
 *
 * Join by ISO code, never by name: several names upstream are wrong ("Halton" is Wirral, "Merseyside" is St Helens), and so
 * is its `region` column.
 *
 * @returns {Map<string, { utla: string, pfa: string, rgn: string }>} by ISO 3166-2 code such as `GB-NGM`; the values
 *   are the ids of shapes. Scotland, Wales and Northern Ireland are their own region.
 */
export function readForceUnits() {
  const table = readFileSync(new URL('./force-units.txt', import.meta.url), 'utf8');
  const units = new Map();
  for (const line of table.trim().split('\n')) {
    const match = /^(\S+) [^[]+ \[(\S+)\] (.+)$/.exec(line);
    if (!match) throw new Error(`force-units.txt: cannot read "${line}"`);
    const [, pfa, rgn, pairs] = match;
    for (const pair of pairs.split(' ')) {
      const [iso, utla] = pair.split('=');
      units.set(`GB-${iso}`, { utla, pfa, rgn });
    }
  }
  return units;
}

/**
 * @param {string} rgn id of a region's shape
 * @returns {string} id of the nation's shape it lies in
 */
export function nationOf(rgn) {
  return rgn.startsWith('E') ? 'E92000001' : rgn;
}
