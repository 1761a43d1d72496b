import { EMBED_SCHEMES, EMBED_TOKENS, readToken, type EmbedScheme, type EmbedTokens } from './embed-look.js';

/** What is shown: the map beside the directory, one of them, or the card of one partnership. */
export const EMBED_ELEMENTS = ['both', 'map', 'directory', 'card'] as const;
export type EmbedElements = (typeof EMBED_ELEMENTS)[number];

/** Starting filters of the directory, named as its attributes. */
export const EMBED_FILTERS = ['level', 'sector', 'activity', 'theme'] as const;
export type EmbedFilter = (typeof EMBED_FILTERS)[number];

export const EMBED_LANGUAGES = ['en', 'cy'] as const;
export type EmbedLanguage = (typeof EMBED_LANGUAGES)[number];

/** Everything that somebody can choose about an embed, from nothing chosen at all to a card in one's own colours. */
export interface EmbedOptions {
  readonly elements: EmbedElements;
  /** Address of the feed as it was given, checked by nobody yet. */
  readonly src: string | null;
  /** As the attribute of the elements: null is the whole feed, and a blank one shows nothing. */
  readonly scope: string | null;
  /** Id of the partnership whose card is shown. */
  readonly partnership: string | null;
  /** Null follows the page. */
  readonly language: EmbedLanguage | null;
  /** Space-separated codes by filter. */
  readonly filters: Readonly<Partial<Record<EmbedFilter, string>>>;
  /** Null follows the page; a page of its own, in a frame, is then light. */
  readonly scheme: EmbedScheme | null;
  readonly tokens: EmbedTokens;
}

/**
 * Reads the options of an address. What is not understood is as if it were not there; texts are taken as they are, for use as texts alone.
 * @param fixed options that the address cannot change
 */
export function readEmbedOptions(query: URLSearchParams, fixed = new URLSearchParams()): EmbedOptions {
  const read = (name: string) => fixed.get(name) ?? query.get(name);
  return {
    elements: findOne(EMBED_ELEMENTS, read('elements')) ?? 'both',
    src: read('src') || null,
    scope: read('scope'),
    partnership: read('partnership') || null,
    language: findOne(EMBED_LANGUAGES, read('lang')),
    filters: Object.fromEntries(listGiven(EMBED_FILTERS, (name) => read(name)?.trim() || null)),
    scheme: findOne(EMBED_SCHEMES, read('scheme')),
    tokens: Object.fromEntries(listGiven(EMBED_TOKENS, (name) => readToken(name, read(name)))),
  };
}

/** The same options as an address holds them, without what is as it would be anyway. Reading them again gives the same. */
export function writeEmbedOptions(options: EmbedOptions): URLSearchParams {
  const { elements, src, scope, partnership, language, filters, scheme, tokens } = options;
  const given: Readonly<Record<string, string | null | undefined>> = {
    src,
    elements: elements === 'both' ? null : elements,
    scope,
    partnership: elements === 'card' ? partnership : null,
    lang: language,
    // A map alone and a card have no filters to begin with.
    ...(elements === 'both' || elements === 'directory' ? filters : {}),
    scheme,
    ...tokens,
  };
  return new URLSearchParams(
    Object.entries(given).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

function findOne<Value extends string>(values: readonly Value[], text: string | null): Value | null {
  return values.find((value) => value === text) ?? null;
}

function listGiven<Name extends string>(names: readonly Name[], read: (name: Name) => string | null) {
  return names.flatMap((name) => {
    const value = read(name);
    return value === null ? [] : [[name, value] as const];
  });
}
