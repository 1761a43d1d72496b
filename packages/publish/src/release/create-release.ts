import type { JsonObject } from '@msp-widgets/feed/json-readers.js';
import { parseFeed } from '@msp-widgets/feed/parse-feed.js';
import path from 'node:path';
import { listPages } from '../pages/list-pages.js';
import { readList } from '../validate/feed-document.js';
import type { WordLanguage } from '../words/feed-words.js';
import { createFeedFiles, FEED_PATH, FILES_FOLDER } from './feed-files.js';
import { writeFrontPage } from './front-page.js';
import { createHostingFiles, ELEMENTS_FOLDER } from './hosting-files.js';
import { placeLabels } from './place-labels.js';
import type { ReleaseInputs } from './read-release.js';
import { nameByContent, nameFolder, type ReleaseFile } from './release-file.js';

export interface CreateOptions {
  /** Address at which the release will be served; without it there are no pages. Ends with a slash. */
  readonly base?: string;
  /** A feed of more bytes is split. */
  readonly splitOver: number;
}

export interface Release {
  readonly files: readonly ReleaseFile[];
  /** Path of the script of the elements, and the value of its `integrity`. */
  readonly script: string;
  readonly integrity: string;
  readonly shards: number;
  /** Number of files of the plain pages; 0 when there are none. */
  readonly pages: number;
}

/** Where the plain pages are, under the address of the release. */
export const PAGES_FOLDER = 'list/';

/** Stands in for the address of the feed. */
const SOME_ADDRESS = 'https://example.org/feed.json';

/** The files of a release: the same inputs give the same bytes under the same names. */
export function createRelease(inputs: ReleaseInputs, { splitOver, base }: CreateOptions): Release {
  const { register, areas, outcodes, elements, integrity } = inputs;
  const features = placeLabels(readList(inputs.feed['features']), register, inputs.topologies);
  const feed: JsonObject = { ...inputs.feed, features };
  const elementsFolder = path.posix.join(ELEMENTS_FOLDER, nameFolder(elements));
  const script = path.posix.join(elementsFolder, 'msp.js');
  const companions = [areas, ...(outcodes ? [outcodes] : [])].map(({ name, content }) =>
    nameByContent(FILES_FOLDER, name, content),
  );
  const [areasFile, outcodesFile] = companions;
  const feedFiles = createFeedFiles(
    { ...feed, areas: feed['areas'] ?? {} },
    {
      register,
      splitOver,
      companions: new Map([
        ['areas', areasFile?.path ?? ''],
        ...(outcodesFile ? [['outcodes', outcodesFile.path] as const] : []),
      ]),
    },
  );
  const read = parseFeed(feed, SOME_ADDRESS).feed;
  // A feed that is split has too many partnerships for a page of each.
  const hasPages = base !== undefined && feedFiles.shards === 1;
  const pages = hasPages ? listPages(read, register, new URL(PAGES_FOLDER, base).href) : [];
  const language: WordLanguage = /^cy\b/i.test(read.languages[0]) ? 'cy' : 'en';
  const hash = integrity['msp.js'] ?? '';
  const listPage = hasPages ? `${PAGES_FOLDER}index.html` : null;
  const frontPage = writeFrontPage({ feed: read, language, script, integrity: hash, listPage });
  return {
    files: [
      ...elements.map(({ name, content }) => ({ path: `${elementsFolder}/${name}`, content, isImmutable: true })),
      ...companions,
      ...feedFiles.files,
      ...pages.map(({ name, content }) => ({
        path: PAGES_FOLDER + name,
        content: Buffer.from(content),
        isImmutable: false,
      })),
      { path: 'index.html', content: Buffer.from(frontPage), isImmutable: false },
      ...createHostingFiles(),
      { path: FEED_PATH, content: feedFiles.front, isImmutable: false },
    ],
    script,
    integrity: hash,
    shards: feedFiles.shards,
    pages: pages.length,
  };
}
