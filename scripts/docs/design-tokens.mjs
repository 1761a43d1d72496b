/** The public `--msp-*` variables as the stylesheets read them: each with its default, where light and dark differ with both. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const STYLES = path.resolve(import.meta.dirname, '../../packages/elements/src');

/**
 * @typedef {object} Token
 * @property {string} name such as `--msp-ink`
 * @property {string} light default on a light page, as it is written
 * @property {string} dark default on a dark page; the same where nothing differs
 */

/** @returns {string} the rules of every stylesheet of the elements, without their comments */
export function readStyles() {
  return readdirSync(STYLES, { recursive: true })
    .filter((name) => name.endsWith('.styles.ts') && !name.endsWith('leaflet.styles.ts'))
    .map((name) => readFileSync(path.join(STYLES, name), 'utf8').replace(/\/\*.*?\*\//gs, ''))
    .join('\n');
}

/**
 * @param {string} styles rules
 * @returns {Map<string, Token>} by name, in the order in which they are first read
 * @throws when a variable is read without a default, or with another one elsewhere
 */
export function readTokens(styles) {
  const tokens = new Map();
  for (const { index } of styles.matchAll(/var\(\s*--msp-/g)) {
    const [name, fallback] = splitOnce(readBrackets(styles, index + 'var'.length));
    if (fallback === '') throw new Error(`${name} is read without a default.`);
    const token = { name, ...readSides(fallback) };
    const known = tokens.get(name);
    // Browsers from before light-dark() get the light side.
    if (known && (known.light !== token.light || (known.dark !== token.dark && known.dark !== known.light)))
      throw new Error(`${name} has two defaults: ${known.light} and ${token.light}.`);
    tokens.set(name, token);
  }
  return tokens;
}

/**
 * @param {Map<string, Token>} tokens
 * @param {'light' | 'dark'} side
 * @param {Map<string, string>} [theme] what a page sets
 * @returns {Map<string, string>} what each variable comes to, with those that follow others followed to the end
 */
export function resolveTokens(tokens, side, theme = new Map()) {
  const resolve = (name) =>
    (theme.get(name) ?? tokens.get(name)?.[side] ?? '').replace(/^var\(--_?(msp-[a-z-]+)\)$/, (_, other) =>
      resolve(`--${other}`),
    );
  return new Map([...tokens.keys()].map((name) => [name, resolve(name)]));
}

/** What stands between the brackets that open at a place. */
function readBrackets(text, start) {
  let depth = 0;
  for (let end = start; end < text.length; end += 1) {
    if (text[end] === '(') depth += 1;
    if (text[end] === ')') depth -= 1;
    if (depth === 0) return text.slice(start + 1, end);
  }
  throw new Error('A bracket is not closed.');
}

/** At the first comma outside brackets. */
function splitOnce(text) {
  const [first, ...rest] = text.split(/,(?![^(]*\))/);
  return [first.trim(), rest.join(',').replace(/\s+/g, ' ').trim()];
}

function readSides(fallback) {
  if (!fallback.startsWith('light-dark')) return { light: fallback, dark: fallback };
  const [light, dark] = splitOnce(readBrackets(fallback, 'light-dark'.length));
  return { light, dark };
}
