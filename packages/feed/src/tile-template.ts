/** The zoom and the place of a square of a raster map, as in the addresses of "slippy" maps: `y` counts from the north. */
export interface TilePlace {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** What may stand in braces. */
const NAMES = ['z', 'x', 'y', '-y', 's', 'r'];
const PLACEHOLDER = /\{([^{}]*)\}/g;
/** Servers that share the work, where an address leaves it open which. */
const SERVERS = ['a', 'b', 'c'];

/**
 * Reads the address of a raster map, with `{z}`, `{x}` and `{y}` in it (or `{-y}`, counted from the south), and, if wanted, `{s}` for
 * one of the servers a, b and c and `{r}` for `@2x` on a dense screen.
 * @param base what a relative address is relative to
 * @returns the whole address with its placeholders, or null for one that is not http or https, lacks a placeholder, or has one
 * that is not known
 */
export function parseTileTemplate(text: string, base: string): string | null {
  const names = [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
  const needed = names.includes('z') && names.includes('x') && (names.includes('y') || names.includes('-y'));
  if (!needed || names.some((name) => !NAMES.includes(name))) return null;
  // Braces would be escaped. Small letters stay as they are in a host's name too.
  const plain = text.trim().replace(PLACEHOLDER, 'msptile$1');
  try {
    const { protocol, href } = new URL(plain, base);
    return /^https?:$/.test(protocol) ? href.replace(/msptile(-?[a-z])/g, '{$1}') : null;
  } catch {
    return null;
  }
}

/** The address of one square. @param template from `parseTileTemplate` @param dense whether the screen has two pixels where others have one */
export function fillTileTemplate(template: string, { x, y, z }: TilePlace, dense: boolean): string {
  const values: Readonly<Record<string, string | number | undefined>> = {
    x,
    y,
    z,
    '-y': 2 ** z - 1 - y,
    s: SERVERS[Math.abs(x + y) % SERVERS.length],
    r: dense ? '@2x' : '',
  };
  return template.replace(PLACEHOLDER, (_, name: string) => String(values[name]));
}
