import { safeUrl } from '../safe-url.js';
import { straightenQuotes } from './clean-cell.js';

/** A value as the feed takes it, and what was changed on the way, in words; or why it cannot be taken. */
export type ReadDetail =
  { readonly value: string; readonly note: string | null } | { readonly value: null; readonly fault: string };

const EMAIL = /^(?=.{3,254}$)[\w.+-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i;
const PHONE = /^(?=.*\d)[\d +()]{3,32}$/;

/** As the feed's schema has it: no user name, no white space. */
const WEB_ADDRESS = /^https?:\/\/[^/?#@\s]+([/?#]\S*)?$/;

/** A web address. One without a scheme, such as `www.example.org`, is taken for https. */
export function readWebAddress(text: string): ReadDetail {
  const trimmed = straightenQuotes(text).replace(/^[<"'(]+|[>"').,;]+$/g, '');
  const hasScheme = /^[a-z][a-z\d+.-]*:/i.test(trimmed) && !/^[^/:]+\.[^/:]+:\d+(\/|$)/.test(trimmed);
  const address = hasScheme
    ? trimmed.replace(/^https?:\/+/i, (scheme) => (/^https/i.test(scheme) ? 'https://' : 'http://'))
    : `https://${trimmed}`;
  const looksRight = hasScheme || /^[^\s/]+\.[a-z]{2,}([/?#]|$)/i.test(trimmed);
  if (!looksRight || !WEB_ADDRESS.test(address) || safeUrl(address) === null) {
    return { value: null, fault: 'is not a web address. It begins with https:// and has no spaces' };
  }
  return { value: address, note: hasScheme ? null : `was read as ${address}` };
}

/** An e-mail address, alone or as mail programs write it: `Partnership inbox <info@example.org>`, `mailto:info@example.org`. */
export function readEmailAddress(text: string): ReadDetail {
  const inBrackets = /<([^<>\s]+@[^<>\s]+)>/.exec(text)?.[1];
  const address = (inBrackets ?? text)
    .replace(/^mailto:/i, '')
    .replace(/[.,;]$/, '')
    .trim();
  if (!EMAIL.test(address))
    return { value: null, fault: 'is not an e-mail address. One address only, such as info@example.org' };
  return { value: address, note: null };
}

/**
 * A telephone number. A spreadsheet that took it for a number has dropped the nought in front, which is put back; one that writes it as
 * 1.6E+09 has lost digits.
 */
export function readTelephone(text: string): ReadDetail {
  const straight = straightenQuotes(text).replace(/^tel:/i, '').trim();
  if (/^\d(\.\d+)?e\+?\d+$/i.test(straight)) {
    return { value: null, fault: 'has lost digits in a spreadsheet. Write the number with a space in it' };
  }
  const plain = straight.replace(/[-./]/g, ' ').replace(/ +/g, ' ');
  if (!PHONE.test(plain))
    return { value: null, fault: 'is not a telephone number. Use digits, spaces, + and brackets only' };
  const isCut = /^[1-9]\d{8,9}$/.test(plain) && !plain.startsWith('44');
  const value = isCut ? `0${plain}` : plain;
  if (isCut) return { value, note: `had lost its first nought, and was read as ${value}` };
  const isMobile = /^(\+?44 ?\(?0?\)? ?7|07)[1-9]/.test(plain.replace(/^00/, '+'));
  return { value, note: isMobile ? 'is a mobile number: check that it is an office’s and not a person’s' : null };
}
