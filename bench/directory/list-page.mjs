/**
 * In the page: one list of partnerships, drawn in three ways. `cards` is Lit's plain `map()` over whole cards, `rows` the same over the
 * rows that the directory shows in their place; `ours` is what the directory does: a first screen of rows, the rest in idle moments.
 */
/* global document, location, requestAnimationFrame */
import { html, render } from 'lit';
import { createFacets } from '../../packages/feed/lib/facets.js';
import { parseFeed } from '../../packages/feed/lib/parse-feed.js';
import { selectResults } from '../../packages/feed/lib/select-results.js';
import { hostStyles } from '../../packages/elements/lib/shared/host.styles.js';
import { directoryStyles } from '../../packages/elements/lib/msp-directory/directory.styles.js';
import { cardStyles, renderCard } from '../../packages/elements/lib/msp-partnership-card/card-content.js';
import { renderResult } from '../../packages/elements/lib/msp-directory/render-result.js';
import { renderResults } from '../../packages/elements/lib/msp-directory/render-results.js';
import { ResultList } from '../../packages/elements/lib/msp-directory/result-list.js';

const LANGUAGES = { reader: 'en', feed: 'en' };
const IGNORE = () => undefined;

globalThis.lists = { prepare, draw };

/** @param {readonly unknown[]} features of a feed */
function prepare(features) {
  const { feed } = parseFeed({ type: 'FeatureCollection', feedVersion: '1.0', features }, location.href);
  globalThis.lists.feed = feed;
}

/** @param {'cards' | 'rows' | 'ours'} way @returns {Promise<void>} once it has been painted */
async function draw(way) {
  const { feed } = globalThis.lists;
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [hostStyles.styleSheet, directoryStyles.styleSheet, cardStyles.styleSheet];
  const context = {
    selected: null,
    copied: null,
    feed,
    register: null,
    languages: LANGUAGES,
    headingLevel: 3,
    onChoose: IGNORE,
    onCopy: IGNORE,
  };
  const { shown } = selectResults({
    partnerships: feed.partnerships,
    facets: createFacets(null),
    filters: new Map(),
    found: null,
    language: 'en',
    defaultLanguage: 'en',
  });
  const wrap = (list) => html`<div class="root directory">${list}</div>`;
  if (way === 'cards') {
    const fields = { ...context, unconfirmed: [] };
    render(wrap(shown.map((partnership) => renderCard(partnership, fields, { headingLevel: 3 }))), root);
  } else if (way === 'rows') {
    render(
      wrap(
        html`<ul>
          ${shown.map((partnership) => renderResult(partnership, context))}
        </ul>`,
      ),
      root,
    );
  } else {
    const list = new ResultList(IGNORE);
    list.update(shown, null);
    list.leave();
    const { drawn, leaving, hiddenCount } = list;
    render(wrap(renderResults({ ...context, drawn, leaving, hiddenCount, onMore: IGNORE })), root);
  }
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
