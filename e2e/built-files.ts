/** What the build has written: names of chunks carry a hash, so tests ask for them here. */
import { readFileSync } from 'node:fs';

/** Hash for the `integrity` attribute by name of script. */
export const integrity = JSON.parse(
  readFileSync(new URL('../dist/integrity.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, string>>;

/** Path from the root of the site. @param name without its hash, such as `msp-content` */
export function findChunk(name: string): string {
  const file = Object.keys(integrity).find((candidate) => candidate.startsWith(`${name}-`));
  if (!file) throw new Error(`The build has no chunk called ${name}.`);
  return `/dist/${file}`;
}
