import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { isJsonObject, type JsonObject } from '@msp-widgets/feed/json-readers.js';
import path from 'node:path';
import { readList } from '../files/json-members.js';
import { planShards } from './plan-shards.js';
import { nameByContent, writeJson, type ReleaseFile } from './release-file.js';

/** Member of a feed that names a file which belongs to it. */
export type Companion = 'areas' | 'councils' | 'outcodes';

export interface FeedFilesOptions {
  readonly register: AreaRegister;
  /** Files that the feed names, under their new names: member of the feed → path in the release. */
  readonly companions: ReadonlyMap<Companion, string>;
  /** A feed of more bytes is split. */
  readonly splitOver: number;
}

export interface FeedFiles {
  /** What is served at the feed's own address: the feed, or its index. */
  readonly front: Uint8Array;
  readonly files: readonly ReleaseFile[];
  /** Number of files that the partnerships are in. */
  readonly shards: number;
}

/** The feed's own address in a release. It never changes. */
export const FEED_PATH = 'partnerships.json';

export const FILES_FOLDER = 'files';

/** What readers take of one file. */
const RECORD_LIMIT = 20_000;

/** A shard stays well below the size from which a feed is split. */
const SHARD_SHARE = 0.8;

/** The files of a feed: itself, or an index and its shards. The same feed gives the same bytes. */
export function createFeedFiles(feed: JsonObject, { register, companions, splitOver }: FeedFilesOptions): FeedFiles {
  const whole = writeJson(pointToCompanions(feed, companions, ''));
  if (whole.byteLength <= splitOver && readList(feed['features']).length <= RECORD_LIMIT) {
    return { front: whole, files: [nameByContent(FILES_FOLDER, FEED_PATH, whole)], shards: 1 };
  }
  const { features, feedVersion, type, ...members } = feed;
  const beside = pointToCompanions(members, companions, FILES_FOLDER);
  const planned = planShards(readList(features), register, splitOver * SHARD_SHARE);
  const shards = planned.map(({ covers, features: part }) => {
    const name = `partnerships-${(covers[0] ?? '').toLowerCase()}.json`;
    const file = nameByContent(FILES_FOLDER, name, writeJson({ type, feedVersion, ...beside, features: part }));
    return { file, entry: { href: file.path, covers, partnerships: part.length } };
  });
  const index = { feedIndexVersion: '1.0', ...pointToCompanions(members, companions, '') };
  const front = writeJson({ ...index, shards: shards.map(({ entry }) => entry) });
  const files = [nameByContent(FILES_FOLDER, FEED_PATH, front), ...shards.map(({ file }) => file)];
  return { front, files, shards: shards.length };
}

/** The members of a feed with the addresses of its companions as seen from a folder of the release. */
function pointToCompanions(
  members: JsonObject,
  companions: FeedFilesOptions['companions'],
  folder: string,
): Record<string, unknown> {
  const pointed = [...companions].flatMap(([name, target]) => {
    const reference = members[name];
    const href = path.posix.relative(folder, target);
    return isJsonObject(reference) ? [[name, { ...reference, href }] as const] : [];
  });
  return { ...members, ...Object.fromEntries(pointed) };
}
