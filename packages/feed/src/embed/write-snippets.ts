import { escapeMarkup } from '../escape-markup.js';
import { HELP_WORDS, HELPLINE } from '../help-line.js';
import { writeTag } from '../write-tag.js';
import type { Rung } from './editors.js';
import { listStyles } from './embed-look.js';
import { embedMessages } from './embed-messages.js';
import { writeEmbedOptions, type EmbedElements, type EmbedLanguage, type EmbedOptions } from './embed-options.js';

/** Where the files are that a snippet leads to. All addresses are whole. */
export interface EmbedPlace {
  /** Folder of the scripts, with a slash at its end. */
  readonly scripts: string;
  /** Script → value of its `integrity`, as the build has written them. */
  readonly integrity: Readonly<Record<string, string>>;
  readonly feed: string;
  /** The page for frames. */
  readonly page: string;
  /** True where the feed is written into that page, and need not be in its address. */
  readonly hasFeed: boolean;
  /** The partnerships as a plain list; null when there is none. */
  readonly list: string | null;
}

/** What frames are called, and which language that is. */
export interface FrameWords {
  readonly title: string;
  readonly language: EmbedLanguage;
}

/**
 * One element comes in one file, all of which its hash covers. For two the file with parts is smaller, of which the hash covers the
 * first.
 */
const SCRIPTS: Readonly<Record<EmbedElements, string>> = {
  both: 'msp.js',
  map: 'msp-map.js',
  directory: 'msp-directory.js',
  card: 'msp-partnership-card.js',
};

/** Until the frame says how high it is, and where nobody listens. Pixels; the frame scrolls. */
const HEIGHTS: Readonly<Record<EmbedElements, number>> = { both: 1100, map: 900, directory: 900, card: 480 };

/** Width that other websites are told, which they may lessen. Pixels. */
const FRAME_WIDTH = 800;

/**
 * A frame may run our script, open the websites of partnerships, and save the list. It may not lead the page away, and it is of another
 * origin than everything else.
 */
export const FRAME_SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** The code of one of the ways to embed. The list is none of them: it holds partnerships, as `write-list.ts` writes them. */
export function writeSnippet(
  rung: Exclude<Rung, 'list'>,
  options: EmbedOptions,
  place: EmbedPlace,
  words: FrameWords,
): string {
  switch (rung) {
    case 'elements':
      return writeElementSnippet(options, place, words);
    case 'fitting-frame':
      return writeFittingFrameSnippet(options, place, words);
    case 'frame':
      return writeFrameSnippet(options, place, words);
    case 'address':
      return locatePage(options, place);
  }
}

/** The script tag and the elements, for pages whose editor takes scripts. */
export function writeElementSnippet(options: EmbedOptions, place: EmbedPlace, words: FrameWords): string {
  const script = writeScript(SCRIPTS[options.elements], place);
  return [script, ...writeStyle(options), ...writeElements(options, place, words)].join('\n');
}

/** A frame of a height that stays as it is, for editors that take no script. */
export function writeFrameSnippet(options: EmbedOptions, place: EmbedPlace, { title }: FrameWords): string {
  return `${writeTag('iframe', {
    src: locatePage(options, place),
    title,
    width: '100%',
    height: HEIGHTS[options.elements],
    // Editors that take styles away leave this.
    frameborder: 0,
    loading: 'lazy',
    sandbox: FRAME_SANDBOX,
  })}</iframe>`;
}

/** The same, and the script that gives the frame the height of what is in it. */
function writeFittingFrameSnippet(options: EmbedOptions, place: EmbedPlace, words: FrameWords): string {
  return `${writeFrameSnippet(options, place, words)}\n${writeScript('msp-frame.js', place)}`;
}

/** Address of the page for frames, which also stands alone. */
export function locatePage(options: EmbedOptions, { page, feed, hasFeed }: EmbedPlace): string {
  const address = new URL(page);
  address.search = writeEmbedOptions({ ...options, src: hasFeed ? null : shorten(feed, page) }).toString();
  return address.href;
}

/** What other websites ask for to embed the page (oEmbed 1.0). They write the frame into a page as it is. */
export function describeForOEmbed(options: EmbedOptions, place: EmbedPlace, words: FrameWords, provider: Provider) {
  const { name, url } = provider;
  return {
    version: '1.0',
    type: 'rich',
    title: words.title,
    ...(name !== null && { provider_name: name }),
    ...(url !== null && { provider_url: url }),
    cache_age: CACHE_AGE,
    width: FRAME_WIDTH,
    height: HEIGHTS[options.elements],
    html: writeFrameSnippet(options, place, words),
  } as const;
}

export interface Provider {
  readonly name: string | null;
  readonly url: string | null;
}

/** Seconds that others may keep what they were told: a day. */
const CACHE_AGE = 86_400;

function writeScript(name: string, { scripts, integrity }: EmbedPlace): string {
  const src = new URL(name, scripts).href;
  return `${writeTag('script', { type: 'module', src, integrity: integrity[name] ?? null, crossorigin: 'anonymous' })}</script>`;
}

function writeStyle({ elements, scheme, tokens }: EmbedOptions): string[] {
  const colours = scheme === null ? [] : [['color-scheme', scheme === 'auto' ? 'light dark' : scheme] as const];
  const styles = [...colours, ...listStyles(tokens)];
  if (styles.length === 0) return [];
  const lines = styles.map(([property, value]) => `    ${property}: ${value};\n`);
  return [`<style>\n  ${TAGS[elements].join(', ')} {\n${lines.join('')}  }\n</style>`];
}

const TAGS: Readonly<Record<EmbedElements, readonly string[]>> = {
  both: ['msp-map', 'msp-directory'],
  map: ['msp-map'],
  directory: ['msp-directory'],
  card: ['msp-partnership-card'],
};

function writeElements(options: EmbedOptions, place: EmbedPlace, words: FrameWords): string[] {
  const { elements, scope, partnership, language, filters } = options;
  const shared = { src: place.feed, scope, lang: language };
  const fallback = `\n  ${writeFallback(options, place, words)}\n`;
  const write = (tag: string, attributes: Parameters<typeof writeTag>[1]) =>
    `${writeTag(tag, attributes)}${fallback}</${tag}>`;
  const both = elements === 'both';
  const map = write('msp-map', { id: both ? 'map' : null, ...shared });
  const joined = both ? { for: 'map', 'no-help': true as const } : {};
  const directory = write('msp-directory', { ...shared, ...filters, ...joined });
  if (elements === 'card') return [write('msp-partnership-card', { ...shared, partnership })];
  return both ? [map, directory] : [elements === 'map' ? map : directory];
}

/** What is seen until the partnerships are there, and where they cannot be shown: the list, or the helpline's number. */
function writeFallback({ elements }: EmbedOptions, { list }: EmbedPlace, { language }: FrameWords): string {
  const messages = embedMessages[language];
  if (list !== null) return `${writeTag('a', { href: list })}${escapeMarkup(messages.list)}</a>`;
  const { helpline } = HELP_WORDS[language];
  return `<p>${escapeMarkup(`${messages.needsScript[elements]} ${helpline}`)} ${HELPLINE.display}</p>`;
}

/** An address on the page's own server without the server. */
function shorten(address: string, page: string): string {
  const { origin, pathname, search } = new URL(address);
  return origin === new URL(page).origin ? pathname + search : address;
}
