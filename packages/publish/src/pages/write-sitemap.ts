import { html } from '../html/html.js';
import { FEED_WORD_LANGUAGES } from '../words/feed-words.js';
import { addressOf, listAlternates, type Place } from './page-addresses.js';

/**
 * Lists every page in every language for search engines (sitemaps.org 0.9).
 * @param generated when the feed was made; null when it does not say
 */
export function writeSitemap(places: readonly Place[], base: string, generated: string | null): string {
  const entries = places.flatMap((place) =>
    FEED_WORD_LANGUAGES.map(
      (language) =>
        html`<url>
          <loc>${addressOf(place, language, base)}</loc>
          ${generated !== null && html`<lastmod>${generated.slice(0, 10)}</lastmod>`}
          ${listAlternates(place, base).map(
            ([tag, address]) => html`<xhtml:link rel="alternate" hreflang="${tag}" href="${address}" />`,
          )}
        </url> `,
    ),
  );
  return html`<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
      ${entries}
    </urlset> `.markup;
}
