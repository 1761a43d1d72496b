import { UNSHOWABLE } from '@msp-widgets/feed/text.js';

const QUOTE_LIMIT = 60;

/** A stranger's text on one line, without what could command a terminal or turn the text around. */
export function makeShowable(text: string): string {
  return text.replace(UNSHOWABLE, '').replace(/\s+/g, ' ').trim();
}

/** A value as it may stand in a message: text in quotation marks, and cut when long. */
export function quote(value: unknown): string {
  const text = makeShowable(typeof value === 'string' ? value : JSON.stringify(value));
  const characters = [...text.slice(0, QUOTE_LIMIT * 2)];
  const cut = characters.length > QUOTE_LIMIT ? `${characters.slice(0, QUOTE_LIMIT).join('')}…` : text;
  return typeof value === 'string' ? `"${cut}"` : cut;
}
