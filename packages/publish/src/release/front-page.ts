import { writeDiscovery } from '@msp-widgets/feed/embed/write-embed-page.js';
import type { Feed } from '@msp-widgets/feed/partnership.js';
import { writeHostPageStyles } from '../html/host-page-styles.js';
import { html, trustMarkup, type Html } from '../html/html.js';
import { writeDocument } from '../html/write-document.js';
import { readText, writeText, type PageReading } from '../html/write-feed-text.js';
import { writeHelpLine } from '../html/write-help-line.js';
import type { WordLanguage } from '../words/feed-words.js';
import { FEED_PATH } from './feed-files.js';

export interface FrontPageContent {
  readonly feed: Feed;
  readonly language: WordLanguage;
  /** Script of the elements, as seen from the page, and the value of its `integrity`. */
  readonly script: string;
  readonly integrity: string;
  /** The page that holds the list in plain HTML; null when there is none. */
  readonly listPage: string | null;
  /** What tells other websites how to embed the page; null when there is none. */
  readonly oEmbed: string | null;
}

interface FrontPageWords {
  readonly title: string;
  readonly list: string;
  readonly needsScript: string;
}

/** The Welsh awaits a translator's review. */
const frontPageMessages: Readonly<Record<WordLanguage, FrontPageWords>> = {
  en: {
    title: 'Modern slavery partnerships',
    list: 'The partnerships as a list',
    needsScript: 'The map and the directory need JavaScript.',
  },
  cy: {
    title: 'Partneriaethau caethwasiaeth fodern',
    list: 'Y partneriaethau fel rhestr',
    needsScript: 'Mae angen JavaScript ar y map a’r cyfeiriadur.',
  },
};

const SPACE_AROUND_ELEMENTS = 'msp-map, msp-directory { display: block; margin-block: 1.5rem; }';

/** A page with the map and the directory, which shows that a release works and is a pattern to copy from. */
export function writeFrontPage(content: FrontPageContent): string {
  const { feed, language, script, integrity, oEmbed } = content;
  const messages = frontPageMessages[language];
  const reading: PageReading = { feed, language };
  const title = feed.title === null ? messages.title : readText(feed.title, reading);
  const fallback = writeFallback(content);
  return writeDocument({
    language,
    title,
    styles: writeHostPageStyles('72rem') + SPACE_AROUND_ELEMENTS,
    head: html`${oEmbed !== null && trustMarkup(writeDiscovery(oEmbed, title))}
      <script type="module" src="${script}" integrity="${integrity}" crossorigin="anonymous"></script>`,
    body: html`<header>
        <h1>${feed.title === null ? messages.title : writeText(feed.title, reading)}</h1>
        ${writeHelpLine(language)}
      </header>
      <main>
        <msp-map id="map" src="${FEED_PATH}" no-help>${fallback}</msp-map>
        <msp-directory src="${FEED_PATH}" for="map" no-help>${fallback}</msp-directory>
      </main>`,
  });
}

function writeFallback({ listPage, language }: FrontPageContent): Html {
  const { list, needsScript } = frontPageMessages[language];
  return listPage === null
    ? html`<noscript><p>${needsScript}</p></noscript>`
    : html`<p><a href="${listPage}">${list}</a></p>`;
}
