import type { FeedChanges } from '../diff/feed-changes.js';
import { listChangeSections, sumUpChanges } from '../diff/format-changes.js';
import { html, type Html } from '../html/html.js';
import type { WordLanguage } from '../words/feed-words.js';

/** What has changed since an earlier feed, in the words of `msp diff`. */
export function writeChanges(changes: FeedChanges, language: WordLanguage): Html {
  return html`<p>${sumUpChanges(changes, language)}</p>
    ${listChangeSections(changes, language).map(
      ({ heading, remark, entries }) =>
        html`<h3>${heading} (${entries.length})</h3>
          ${remark !== undefined && html`<p>${remark}</p>`}
          <ul>
            ${entries.map(
              ({ title, lines }) =>
                html`<li>
                  ${title}
                  ${
                    lines.length > 0 &&
                    html`<ul>
                      ${lines.map((line) => html`<li>${line}</li>`)}
                    </ul>`
                  }
                </li>`,
            )}
          </ul>`,
    )}`;
}
