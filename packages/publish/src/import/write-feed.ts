import type { JsonObject } from '@msp-widgets/feed/json-readers.js';
import type { PartFile } from './part-file.js';

/** A feed that is made of what is there, records that take the place of others, and new ones, which are on the disk already. */
export interface ChangedFeed {
  readonly root: JsonObject;
  readonly features: readonly unknown[];
  /** By place in `features`. */
  readonly updates: ReadonlyMap<number, JsonObject>;
  /** New records, each written by `writeFeature`. */
  readonly added: PartFile;
  /** Date-time for `generated`. */
  readonly generated: string;
}

/** Writes a feed as `JSON.stringify` with two spaces would, without having all of it in memory. */
export function writeFeed(file: PartFile, { root, features, updates, added, generated }: ChangedFeed): void {
  const names = Object.keys(root);
  file.write('{\n');
  names.forEach((name, place) => {
    const end = place === names.length - 1 ? '\n' : ',\n';
    if (name !== 'features') {
      file.write(`  ${JSON.stringify(name)}: ${indent(name === 'generated' ? generated : root[name], '  ')}${end}`);
      return;
    }
    file.write('  "features": [');
    features.forEach((feature, index) => writeFeature(file, updates.get(index) ?? feature, index === 0));
    if (added.bytes > 0) {
      file.write(features.length > 0 ? ',' : '');
      file.append(added);
    }
    file.write(features.length > 0 || added.bytes > 0 ? `\n  ]${end}` : `]${end}`);
  });
  file.write('}\n');
}

/** Writes one record into a list of them. */
export function writeFeature(file: PartFile, feature: unknown, isFirst: boolean): void {
  file.write(`${isFirst ? '' : ','}\n    ${indent(feature, '    ')}`);
}

/** No line break inside a JSON string is written as one, so that each is one of the layout. */
function indent(value: unknown, space: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${space}`);
}
