/** What of the elements' looks an address can carry, and what its value is: a colour, or a length in pixels with its limits. */
const TOKENS = {
  accent: 'colour',
  marker: 'colour',
  'map-covered': 'colour',
  ink: 'colour',
  surface: 'colour',
  radius: [0, 32],
  'map-height': [200, 1000],
} as const satisfies Record<string, 'colour' | readonly [least: number, most: number]>;

export type EmbedToken = keyof typeof TOKENS;
export const EMBED_TOKENS = Object.keys(TOKENS) as readonly EmbedToken[];

/** Colours of a light page, of a dark one, or of whichever the reader's device asks for. */
export const EMBED_SCHEMES = ['light', 'dark', 'auto'] as const;
export type EmbedScheme = (typeof EMBED_SCHEMES)[number];

/** Values as they stand in an address: six hexadecimal digits, or a whole number of pixels. */
export type EmbedTokens = Readonly<Partial<Record<EmbedToken, string>>>;

/** A token's value as it may stand in an address, or null: nothing else of an address ever reaches a style. */
export function readToken(token: EmbedToken, text: string | null): string | null {
  const limits = TOKENS[token];
  if (text === null) return null;
  if (limits === 'colour') return /^#?([\da-f]{6})$/i.exec(text)?.[1]?.toLowerCase() ?? null;
  const [least, most] = limits;
  return /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most ? String(Number(text)) : null;
}

export function isColour(token: EmbedToken): boolean {
  return TOKENS[token] === 'colour';
}

/** The least and the most that a length may be. Pixels. Null for a colour. */
export function limitsOf(token: EmbedToken): readonly [least: number, most: number] | null {
  const limits = TOKENS[token];
  return limits === 'colour' ? null : limits;
}

/** The custom properties of the elements that the tokens stand for, with their values. */
export function listStyles(tokens: EmbedTokens): readonly (readonly [property: string, value: string])[] {
  return EMBED_TOKENS.flatMap((token) => {
    const value = tokens[token];
    return value === undefined ? [] : [[`--msp-${token}`, isColour(token) ? `#${value}` : `${value}px`] as const];
  });
}
