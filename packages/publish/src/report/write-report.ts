import { html, type Html } from '../html/html.js';
import { writeDocument } from '../html/write-document.js';
import { writeCredit, writeText } from '../html/write-feed-text.js';
import { writeHelpLine } from '../html/write-help-line.js';
import { feedWords, formatCount, wordDate } from '../words/feed-words.js';
import { writeFills } from './charts/fills.js';
import { listSections } from './list-sections.js';
import { countFindings, type Findings } from './count-findings.js';
import type { ReportContent } from './report-content.js';
import { reportMessages } from './report-messages.js';
import { REPORT_STYLES } from './report-styles.js';

/** The findings on a feed: one page of HTML that holds all it needs, for screens and for paper, without script. */
export function writeReport(content: ReportContent): string {
  const { feed, language, today } = content;
  const messages = reportMessages[language];
  const findings = countFindings(content);
  const sections = listSections(findings, content);
  return writeDocument({
    language,
    title: messages.title,
    styles: REPORT_STYLES,
    body: html`${writeFills()}
      <header>
        <h1>${messages.title}</h1>
        <p>
          ${feed.title !== null && html`<strong>${writeText(feed.title, content)}</strong>.`}
          ${feed.generated !== null && messages.made(wordDate(feed.generated.slice(0, 10), language))}
          ${messages.reckonedOn(wordDate(today.toISOString().slice(0, 10), language))}
          ${content.faults > 0 && messages.faults(formatCount(language, content.faults, messages.fault))}
        </p>
        ${writeHelpLine(language)}
      </header>
      <nav aria-labelledby="contents">
        <h2 id="contents">${messages.contents}</h2>
        <ul>
          ${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}
        </ul>
      </nav>
      <main>
        ${writeCautions(findings, content)}
        ${sections.map(
          ({ id, heading, body }) =>
            html`<section>
              <h2 id="${id}">${heading}</h2>
              ${body}
            </section> `,
        )}
      </main>
      <footer>${writeSources(content)}</footer>`,
  });
}

function writeCautions({ summary: { open, listed } }: Findings, { language }: ReportContent): Html {
  const { howToRead, cautions, countedAre } = reportMessages[language];
  const counted = countedAre(formatCount(language, open, feedWords[language].partnership), String(listed));
  return html`<section class="caution" aria-labelledby="how-to-read">
    <h2 id="how-to-read">${howToRead}</h2>
    <ul>
      ${[...cautions, counted].map((caution) => html`<li>${caution}</li>`)}
    </ul>
  </section>`;
}

function writeSources(content: ReportContent): Html {
  const { feed, areas, language } = content;
  const { sources, publishedBy, licence, shapes } = reportMessages[language];
  return html`<h2>${sources}</h2>
    ${feed.publisher !== null && html`<p>${publishedBy} ${writeCredit(feed.publisher, content)}</p>`}
    ${feed.licence !== null && html`<p>${licence} ${writeCredit(feed.licence, content)}</p>`}
    <p>${shapes} <span lang="en">${areas.attribution}</span></p>`;
}
