import type { FileToWrite } from '../files/file-to-write.js';
import { html, type Html } from '../html/html.js';
import { writeText } from '../html/write-feed-text.js';
import { writeHelpLine } from '../html/write-help-line.js';
import type { WordLanguage } from '../words/feed-words.js';
import { addressOf, DIRECTORY } from './page-addresses.js';
import { createPieceContent, type FolderContent, type PageContent } from './page-content.js';
import { pageMessages } from './page-messages.js';
import { writeByForce, writeByLevel, writeIntroduction } from './write-directory.js';
import { writeRecord } from './write-record.js';

/**
 * Pieces of HTML to put between the tags of an element, which readers see where it cannot run: `pieces/<tag>.<language>.html`, and one for each
 * partnership's card. Their links are whole addresses, and they carry no ids and no styles of their own.
 */
export function listPieces(folder: FolderContent, language: WordLanguage): FileToWrite[] {
  const content = createPieceContent(folder, language);
  const { byLevel, byForce } = pageMessages[language];
  const writePiece = (name: string, body: Html): FileToWrite => ({
    name: `pieces/${name}.${language}.html`,
    content: html`<div lang="${language}">${body} ${writeHelpLine(language)}</div> `.markup,
  });
  return [
    writePiece(
      'msp-directory',
      html`<h2>${byLevel}</h2>
        ${writeIntroduction(content)} ${writeByLevel('h3', content)} ${writeLinkToAll(content)}`,
    ),
    writePiece(
      'msp-map',
      html`<h2>${byForce}</h2>
        ${writeIntroduction(content)} ${writeByForce(content)} ${writeLinkToAll(content)}`,
    ),
    ...folder.feed.partnerships.map((partnership) =>
      writePiece(
        `msp-partnership-card/${partnership.id}`,
        html`<h2><a href="${content.linkTo(partnership.id)}">${writeText(partnership.name, content)}</a></h2>
          ${writeRecord(partnership, content)}`,
      ),
    ),
  ];
}

function writeLinkToAll({ language, base }: PageContent): Html {
  return html`<p><a href="${addressOf(DIRECTORY, language, base)}">${pageMessages[language].back}</a></p>`;
}
