import type { EmbedPlace } from '@msp-widgets/feed/embed/write-snippets.js';
import type { JsonObject } from '@msp-widgets/feed/json-readers.js';
import { parseFeed } from '@msp-widgets/feed/parse-feed.js';
import path from 'node:path';
import { createEmbedFiles, locateRelease, type EmbedSource } from '../embed/create-embed-files.js';
import { EMBED_FOLDER, nameEmbedFile, nameOEmbedFile } from '../embed/embed-addresses.js';
import type { FileToWrite } from '../files/file-to-write.js';
import { readList } from '../files/json-members.js';
import { limitPages } from '../pages/limit-pages.js';
import { listPages } from '../pages/list-pages.js';
import { DIRECTORY, type Place } from '../pages/page-addresses.js';
import type { WordLanguage } from '../words/feed-words.js';
import { createFeedFiles, FEED_PATH, FILES_FOLDER, type Companion } from './feed-files.js';
import { writeFrontPage } from './front-page.js';
import { createHostingFiles, ELEMENTS_FOLDER } from './hosting-files.js';
import { placeLabels } from './place-labels.js';
import type { NamedFile, ReleaseInputs } from './read-release.js';
import { nameByContent, nameFolder, type ReleaseFile } from './release-file.js';

export interface CreateOptions {
  /** Address at which the release will be served; without it there are no pages. Ends with a slash. */
  readonly base?: string;
  /** A feed of more bytes is split. */
  readonly splitOver: number;
}

export interface Release {
  readonly files: readonly ReleaseFile[];
  /** Where a page author finds the elements and the pages for frames; null for a release whose address is not known. */
  readonly place: EmbedPlace | null;
  readonly language: WordLanguage;
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
  const { register, councils, elements, integrity } = inputs;
  const features = placeLabels(readList(inputs.feed['features']), register, inputs.topologies);
  const feed: JsonObject = { ...inputs.feed, features };
  const elementsFolder = path.posix.join(ELEMENTS_FOLDER, nameFolder(elements));
  const companions = nameCompanions(inputs);
  const feedFiles = createFeedFiles(
    // What it holds is what it names: those of a feed whose boundary file is another one here would not fit it.
    { ...feed, areas: feed['areas'] ?? {}, councils: councils ? (feed['councils'] ?? {}) : undefined },
    { register, splitOver, companions: new Map([...companions].map(([member, file]) => [member, file.path])) },
  );
  const read = parseFeed(feed, SOME_ADDRESS).feed;
  // A feed that is split has too many partnerships for a page of each.
  const listFolder = base !== undefined && feedFiles.shards === 1 ? PAGES_FOLDER : null;
  // Elements from before there were pages for frames lack their script.
  const hasFrames = elements.some(({ name }) => name === 'msp-embed.js');
  const embed: EmbedSource | null =
    base === undefined || !hasFrames
      ? null
      : { feed: read, register, base, feedPath: FEED_PATH, elementsFolder, listFolder, integrity };
  const locateOEmbed = embed
    ? (place: Place, on: WordLanguage) => new URL(EMBED_FOLDER + nameOEmbedFile(place, on), base).href
    : undefined;
  const pages =
    listFolder === null
      ? []
      : listPages(limitPages(read, register, null), register, new URL(listFolder, base).href, locateOEmbed);
  const language: WordLanguage = /^cy\b/i.test(read.languages[0]) ? 'cy' : 'en';
  const frontPage = writeFrontPage({
    feed: read,
    language,
    script: path.posix.join(elementsFolder, 'msp.js'),
    integrity: integrity['msp.js'] ?? '',
    listPage: listFolder === null ? null : `${listFolder}index.html`,
    oEmbed: locateOEmbed?.(DIRECTORY, language) ?? null,
  });
  return {
    files: [
      ...elements.map(({ name, content }) => ({ path: `${elementsFolder}/${name}`, content, isImmutable: true })),
      ...companions.values(),
      ...feedFiles.files,
      ...nameInFolder(PAGES_FOLDER, pages),
      ...nameInFolder(EMBED_FOLDER, embed ? createEmbedFiles(embed) : []),
      { path: 'index.html', content: Buffer.from(frontPage), isImmutable: false },
      ...createHostingFiles(),
      { path: FEED_PATH, content: feedFiles.front, isImmutable: false },
    ],
    place: embed && locateRelease(embed, nameEmbedFile('index.html', language), language),
    language,
    shards: feedFiles.shards,
    pages: pages.length,
  };
}

/** The files that the feed names, under their names in the release. */
function nameCompanions({ areas, councils, outcodes }: ReleaseInputs): ReadonlyMap<Companion, ReleaseFile> {
  const files: readonly (readonly [Companion, NamedFile | null])[] = [
    ['areas', areas],
    ['councils', councils],
    ['outcodes', outcodes],
  ];
  return new Map(
    files.flatMap(([member, file]) =>
      file ? [[member, nameByContent(FILES_FOLDER, file.name, file.content)] as const] : [],
    ),
  );
}

function nameInFolder(folder: string, files: readonly FileToWrite[]): ReleaseFile[] {
  return files.map(({ name, content }) => ({ path: folder + name, content: Buffer.from(content), isImmutable: false }));
}
