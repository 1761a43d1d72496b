import { nameArea, type Area, type AreaKind, type AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { embedMessages } from '@msp-widgets/feed/embed/embed-messages.js';
import { readEmbedOptions } from '@msp-widgets/feed/embed/embed-options.js';
import { writeEmbedPage } from '@msp-widgets/feed/embed/write-embed-page.js';
import { writePastedList } from '@msp-widgets/feed/embed/write-list.js';
import { describeForOEmbed, type EmbedPlace, type Provider } from '@msp-widgets/feed/embed/write-snippets.js';
import type { Feed } from '@msp-widgets/feed/partnership.js';
import type { FileToWrite } from '../files/file-to-write.js';
import { readText } from '../html/write-feed-text.js';
import { addressOf, DIRECTORY, nameFile, placeOf } from '../pages/page-addresses.js';
import { FEED_WORD_LANGUAGES, wordDate, type WordLanguage } from '../words/feed-words.js';
import { EMBED_FOLDER, nameEmbedFile, nameOEmbedFile } from './embed-addresses.js';
import { writeBuilderPage } from './write-builder-page.js';

export interface EmbedSource {
  readonly feed: Feed;
  readonly register: AreaRegister;
  /** Address of the release, which ends with a slash. */
  readonly base: string;
  /** Paths in the release. */
  readonly feedPath: string;
  readonly elementsFolder: string;
  /** Folder of the plain pages; null when there are none. */
  readonly listFolder: string | null;
  /** Script → value of `integrity`. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** Areas that have a page of their own. Others are a `scope` in the address of the page of all. */
const KINDS: ReadonlySet<AreaKind> = new Set<AreaKind>(['nation', 'region', 'police-force-area']);

const BUILDER_SCRIPT = 'msp-embed-builder.js';

/**
 * Pages for frames, of all partnerships and of those of each nation, region and police force area, in both languages. Beside each: what tells other
 * websites how to embed it (oEmbed), and where there are plain pages to lead to, its partnerships as a list to paste.
 */
export function createEmbedFiles(source: EmbedSource): FileToWrite[] {
  const areas = [null, ...[...source.register.areas].filter(({ kind }) => KINDS.has(kind))];
  return FEED_WORD_LANGUAGES.flatMap((language) => [
    ...areas.flatMap((area) => writeArea(area, language, source)),
    ...writeBuilder(language, source),
    ...(source.listFolder === null ? [] : source.feed.partnerships.map(({ id }) => writeCard(id, language, source))),
  ]);
}

/** Where a page author finds what a release holds. @param page path of the page for frames */
export function locateRelease(source: EmbedSource, page: string, language: WordLanguage): EmbedPlace {
  const { base, feedPath, elementsFolder, listFolder, integrity } = source;
  return {
    scripts: new URL(`${elementsFolder}/`, base).href,
    integrity,
    feed: new URL(feedPath, base).href,
    page: new URL(EMBED_FOLDER + page, base).href,
    hasFeed: true,
    list: listFolder === null ? null : addressOf(DIRECTORY, language, new URL(listFolder, base).href),
  };
}

/** Elements from before there was a builder lack its script. */
function writeBuilder(language: WordLanguage, source: EmbedSource): FileToWrite[] {
  const { integrity, elementsFolder, feedPath, listFolder } = source;
  const hash = integrity[BUILDER_SCRIPT];
  if (hash === undefined) return [];
  const name = nameEmbedFile('builder.html', language);
  const up = leadUp(name);
  const content = writeBuilderPage({
    language,
    script: `${up}${elementsFolder}/${BUILDER_SCRIPT}`,
    feed: up + feedPath,
    framePage: 'index.html',
    list: listFolder === null ? null : up + listFolder + nameFile(DIRECTORY, language),
    integrity: hash,
  });
  return [{ name, content }];
}

function writeArea(area: Area | null, language: WordLanguage, source: EmbedSource): FileToWrite[] {
  const { feed, elementsFolder, feedPath, integrity } = source;
  const stem = area?.code ?? 'index';
  const [page, oEmbed, pasted] = ['html', 'json', 'list.html'].map((ending) =>
    nameEmbedFile(`${stem}.${ending}`, language),
  ) as [string, string, string];
  const place = locateRelease(source, page, language);
  const title = titleOf(area, language, feed);
  const up = leadUp(page);
  const written = new URLSearchParams({ src: up + feedPath, ...(area && { scope: area.code }) });
  const html = writeEmbedPage({
    scripts: `${up}${elementsFolder}/`,
    integrity: integrity['msp.js'] ?? '',
    written,
    title,
    language,
    oEmbed: new URL(EMBED_FOLDER + oEmbed, source.base).href,
    list: place.list,
  });
  return [
    { name: page, content: html },
    { name: oEmbed, content: describe('', place, title, language, feed) },
    ...(source.listFolder === null
      ? []
      : [{ name: pasted, content: writeList(area, language, source, source.listFolder) }]),
  ];
}

/** What tells other websites to embed a partnership's plain page as its card. */
function writeCard(id: string, language: WordLanguage, source: EmbedSource): FileToWrite {
  const place = locateRelease(source, nameEmbedFile('index.html', language), language);
  const partnership = source.feed.partnerships.find((candidate) => candidate.id === id);
  const title = partnership ? readText(partnership.name, { feed: source.feed, language }) : id;
  const query = new URLSearchParams({ elements: 'card', partnership: id }).toString();
  return {
    name: nameOEmbedFile(placeOf(id), language),
    content: describe(query, place, title, language, source.feed),
  };
}

function describe(query: string, place: EmbedPlace, title: string, language: WordLanguage, feed: Feed): string {
  const options = readEmbedOptions(new URLSearchParams(query));
  const { publisher } = feed;
  const provider: Provider = {
    name: publisher && readText(publisher.name, { feed, language }),
    url: publisher?.url ?? null,
  };
  return `${JSON.stringify(describeForOEmbed(options, place, { title, language }, provider), null, 2)}\n`;
}

function writeList(area: Area | null, language: WordLanguage, source: EmbedSource, listFolder: string): string {
  const { feed, register, base } = source;
  const folder = new URL(listFolder, base).href;
  const list = writePastedList({
    feed,
    register,
    scope: area?.code ?? null,
    language,
    linkTo: ({ id }) => addressOf(placeOf(id), language, folder),
    list: addressOf(DIRECTORY, language, folder),
    date: feed.generated === null ? null : wordDate(feed.generated.slice(0, 10), language),
  });
  return `${list}\n`;
}

/** From a page to the folder of the release. */
function leadUp(page: string): string {
  return '../'.repeat((EMBED_FOLDER + page).split('/').length - 1);
}

function titleOf(area: Area | null, language: WordLanguage, feed: Feed): string {
  const { title, titleOf: titleWith } = embedMessages[language];
  if (area) return titleWith(nameArea(area, language).value);
  return feed.title === null ? title : readText(feed.title, { feed, language });
}
