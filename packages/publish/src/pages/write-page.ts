import { writeDiscovery } from '@msp-widgets/feed/embed/write-embed-page.js';
import { html, trustMarkup, writeJsonLd, type HtmlValue } from '../html/html.js';
import { writeDocument } from '../html/write-document.js';
import { writeCredit } from '../html/write-feed-text.js';
import { writeHelpLine } from '../html/write-help-line.js';
import { FEED_WORD_LANGUAGES, wordDate } from '../words/feed-words.js';
import { addressOf, linkBetween, listAlternates, nameFile, DIRECTORY, type Place } from './page-addresses.js';
import type { PageContent } from './page-content.js';
import { pageMessages } from './page-messages.js';

export const STYLESHEET = 'pages.css';

export interface Page {
  readonly place: Place;
  /** For the browser's bar and search engines. */
  readonly title: string;
  readonly description: string;
  readonly heading: HtmlValue;
  readonly body: HtmlValue;
  readonly jsonLd: object;
}

/** A whole page: what search engines ask for, a way back and to the other language, the help line, and where it all comes from. */
export function writePage({ place, title, description, heading, body, jsonLd }: Page, content: PageContent): string {
  const { language, base, oEmbedOf } = content;
  const oEmbed = oEmbedOf(place, language);
  const messages = pageMessages[language];
  const file = nameFile(place, language);
  const others = FEED_WORD_LANGUAGES.filter((other) => other !== language);
  return writeDocument({
    language,
    title,
    head: html`<meta name="description" content="${description}" />
      <link rel="canonical" href="${addressOf(place, language, base)}" />
      ${listAlternates(place, base).map(
        ([tag, address]) => html`<link rel="alternate" hreflang="${tag}" href="${address}" />`,
      )}
      ${oEmbed !== null && trustMarkup(writeDiscovery(oEmbed, title))}
      <link rel="stylesheet" href="${linkBetween(file, STYLESHEET)}" />
      ${writeJsonLd(jsonLd)}`,
    body: html`<nav aria-label="${messages.directory}">
        <ul>
          <li>
            ${
              place.kind === 'directory'
                ? html`<a href="#by-force">${messages.byForce}</a>`
                : html`<a href="${linkBetween(file, nameFile(DIRECTORY, language))}">${messages.back}</a>`
            }
          </li>
          ${others.map(
            (other) =>
              html`<li>
                <a lang="${other}" hreflang="${other}" href="${linkBetween(file, nameFile(place, other))}"
                  >${pageMessages[other].languageName}</a
                >
              </li>`,
          )}
        </ul>
      </nav>
      <main>
        <h1>${heading}</h1>
        ${writeHelpLine(language)} ${body}
      </main>
      <footer>${writeCredits(content)}</footer>`,
  });
}

function writeCredits(content: PageContent): HtmlValue {
  const { feed, language } = content;
  const { publishedBy, licence, made } = pageMessages[language];
  return html`<p>
    ${feed.publisher !== null && html`${publishedBy} ${writeCredit(feed.publisher, content)}.`}
    ${feed.licence !== null && html`${licence} ${writeCredit(feed.licence, content)}.`}
    ${feed.generated !== null && made(wordDate(feed.generated.slice(0, 10), language))}
  </p>`;
}
