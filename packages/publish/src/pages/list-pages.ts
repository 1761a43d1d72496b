import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import type { Partnership } from '@msp-widgets/feed/partnership.js';
import type { FileToWrite } from '../files/file-to-write.js';
import { html } from '../html/html.js';
import { readText, writeText } from '../html/write-feed-text.js';
import { FEED_WORD_LANGUAGES, type WordLanguage } from '../words/feed-words.js';
import type { LimitedFeed } from './limit-pages.js';
import { listPieces } from './list-pieces.js';
import { DIRECTORY, nameFile, placeOf } from './page-addresses.js';
import {
  createFolderContent,
  createPageContent,
  type FolderContent,
  type LocateOEmbed,
  type PageContent,
} from './page-content.js';
import { pageMessages } from './page-messages.js';
import { PAGE_STYLES } from './page-styles.js';
import { writeByForce, writeByLevel, writeIntroduction } from './write-directory.js';
import { STYLESHEET, writePage, type Page } from './write-page.js';
import { writeRecord } from './write-record.js';
import { writeSitemap } from './write-sitemap.js';

/**
 * Every file of a folder of pages: the directory and the partnerships in both languages, pieces of them to paste, a stylesheet and a sitemap.
 * @param base address of the folder on the web, which ends with a slash
 * @param oEmbedOf where each page says how to embed it; without it they do not
 */
export function listPages(
  limited: LimitedFeed,
  register: AreaRegister,
  base: string,
  oEmbedOf: LocateOEmbed = () => null,
): FileToWrite[] {
  const { feed } = limited;
  const folder = createFolderContent(limited, register, base, oEmbedOf);
  const places = [DIRECTORY, ...feed.partnerships.map(({ id }) => placeOf(id))];
  return [
    ...FEED_WORD_LANGUAGES.flatMap((language) => listPagesIn(language, folder)),
    ...FEED_WORD_LANGUAGES.flatMap((language) => listPieces(folder, language)),
    { name: STYLESHEET, content: PAGE_STYLES },
    { name: 'sitemap.xml', content: writeSitemap(places, base, feed.generated) },
  ];
}

function listPagesIn(language: WordLanguage, folder: FolderContent): FileToWrite[] {
  const writeFile = (file: string, describe: (content: PageContent) => Page): FileToWrite => {
    const content = createPageContent(folder, language, file);
    return { name: file, content: writePage(describe(content), content) };
  };
  return [
    writeFile(nameFile(DIRECTORY, language), describeDirectory),
    ...folder.feed.partnerships.map((partnership) =>
      writeFile(nameFile(placeOf(partnership.id), language), (content) => describePartnership(partnership, content)),
    ),
  ];
}

function describeDirectory(content: PageContent): Page {
  const { feed, language, dataset } = content;
  const messages = pageMessages[language];
  return {
    place: DIRECTORY,
    title: feed.title === null ? messages.directory : readText(feed.title, content),
    description: messages.directory,
    heading: feed.title === null ? messages.directory : writeText(feed.title, content),
    body: html`${writeIntroduction(content)}
      <h2>${messages.byLevel}</h2>
      ${writeByLevel('h3', content)}
      <h2 id="by-force">${messages.byForce}</h2>
      ${writeByForce(content)}`,
    jsonLd: dataset,
  };
}

function describePartnership(partnership: Partnership, content: PageContent): Page {
  const { id, name, summary } = partnership;
  const words = readText(name, content);
  return {
    place: placeOf(id),
    title: words,
    description: summary === null ? pageMessages[content.language].about(words) : readText(summary, content),
    heading: writeText(name, content),
    body: writeRecord(partnership, content),
    jsonLd: content.organizations.get(id) ?? {},
  };
}
