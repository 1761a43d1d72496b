import { zipSync } from 'fflate';

/** The oldest time a zip can hold. Zip writes local time, so it is made from local parts. */
const TIME = new Date(1980, 0, 1);

/**
 * @param {Map<string, Uint8Array>} files content by name
 * @param {string} folder the one folder that the archive unpacks to
 * @returns {Uint8Array} an archive; the same files give the same bytes, whenever and wherever it is made
 */
export function zipFiles(files, folder) {
  const entries = [...files].map(([name, content]) => [`${folder}/${name}`, [content, { level: 9, mtime: TIME }]]);
  return zipSync(Object.fromEntries(entries));
}
