import type { WordLanguage } from '../words/feed-words.js';
import { html, trustMarkup, type HtmlValue } from './html.js';

export interface DocumentParts {
  readonly language: WordLanguage;
  /** For the browser's bar. */
  readonly title: string;
  /** Rules of our own that the page carries within itself; left out where `head` links to a file. */
  readonly styles?: string;
  /** What else the head holds. */
  readonly head?: HtmlValue;
  readonly body: HtmlValue;
}

/** A whole HTML page, as a file holds it. */
export function writeDocument({ language, title, styles, head = null, body }: DocumentParts): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${
          styles !== undefined &&
          html`<style>
            ${trustMarkup(styles)}
          </style>`
        }
        ${head}
      </head>
      <body>
        ${body}
      </body>
    </html> `.markup;
}
