import { escapeMarkup } from '../escape-markup.js';
import { HELP_WORDS, HELPLINE } from '../help-line.js';
import { writeTag } from '../write-tag.js';
import { embedMessages } from './embed-messages.js';
import { EMBED_LANGUAGES, readEmbedOptions, type EmbedLanguage } from './embed-options.js';

export interface EmbedPage {
  /** Folder of the scripts as the page names it: empty, or with a slash at its end. */
  readonly scripts: string;
  /** Value of `integrity` for `msp.js`. */
  readonly integrity: string;
  /** Options that the address of the page cannot change, such as its feed and its area. */
  readonly written?: URLSearchParams;
  readonly title?: string;
  /** Language of the page where nothing else says which. */
  readonly language?: EmbedLanguage;
  /** Address of the oEmbed document about the page. */
  readonly oEmbed?: string | null;
  /** Address of the partnerships as a plain list. */
  readonly list?: string | null;
}

/**
 * No script or style in markup, no frames, no forms. `msp-embed.js` then allows the page's own server alone: `'self'` would say so here, but WebKit
 * takes it for nobody in a sandbox, and shows nothing.
 */
const POLICY = [
  "default-src 'none'",
  'script-src http: https:',
  'style-src http: https:',
  'connect-src http: https:',
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types msp-widgets',
].join('; ');

/** The page that frames show. It has no script or style of its own in it, and says what it can where no script runs. */
export function writeEmbedPage(page: EmbedPage): string {
  const { scripts, integrity, written = new URLSearchParams(), language = 'en', oEmbed = null } = page;
  const title = page.title ?? embedMessages[language].title;
  return `<!doctype html>
${writeTag('html', { lang: language })}
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    ${writeTag('meta', { 'http-equiv': 'content-security-policy', content: POLICY })}
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex" />
    ${writeTag('meta', { name: 'msp-embed', content: written.toString() })}
    <title>${escapeMarkup(title)}</title>
    <link rel="icon" href="data:," />${oEmbed === null ? '' : `\n    ${writeDiscovery(oEmbed, title)}`}
    ${writeTag('link', { rel: 'stylesheet', href: `${scripts}embed.css` })}
    ${writeTag('script', { src: `${scripts}msp-embed.js` })}</script>
    ${writeTag('script', { type: 'module', src: `${scripts}msp.js`, integrity, crossorigin: 'anonymous' })}</script>
  </head>
  <body>
    <main>
      ${listLanguages(language)
        .map((one) => writeFallback(one, page))
        .join('\n      ')}
    </main>
  </body>
</html>
`;
}

/** The link by which other websites find how to embed a page. */
export function writeDiscovery(oEmbed: string, title: string): string {
  return writeTag('link', { rel: 'alternate', type: 'application/json+oembed', href: oEmbed, title });
}

/** The page's own language first: without a script nobody knows which is wanted. */
function listLanguages(first: EmbedLanguage): readonly EmbedLanguage[] {
  return [first, ...EMBED_LANGUAGES.filter((language) => language !== first)];
}

function writeFallback(language: EmbedLanguage, { written, list = null }: EmbedPage): string {
  const { needsScript, list: listName } = embedMessages[language];
  const { emergency, helpline } = HELP_WORDS[language];
  const { elements } = readEmbedOptions(new URLSearchParams(), written);
  const link = list === null ? '' : ` ${writeTag('a', { href: list })}${escapeMarkup(listName)}</a>.`;
  return `${writeTag('div', { lang: language, class: 'fallback' })}
        <p>${needsScript[elements]}${link}</p>
        <p>${emergency} ${HELPLINE.emergency}. ${escapeMarkup(helpline)} ${writeTag('a', { href: `tel:${HELPLINE.dial}` })}${HELPLINE.display}</a></p>
      </div>`;
}
