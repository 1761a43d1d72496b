import { UNSHOWABLE } from '../text.js';

/** What people write into a cell to say that there is no answer. "None" is an answer, to the question about funding, say. */
const NO_ANSWER =
  /^([-–—.?_]+|n\/?a|n\.a\.|not applicable|not known|unknown|don't know|null|undefined|amherthnasol|ddim yn berthnasol|ddim yn gwybod|anhysbys)$/i;

/** What a spreadsheet shows in place of a value that it could not work out. */
const SPREADSHEET_FAULT = /^#(n\/a|name\?|ref!|value!|div\/0!|null!|num!|spill!|calc!)$/i;

/** Most cells: printable letters of ASCII, single blanks, and nothing that spreadsheets put in front or write for a line break. */
const PLAIN = /^(?!'|.*_x000D_)[!-~]+(?: [!-~]+)*$/;

/**
 * The text of a cell as the person meant it: without what spreadsheets and word processors put in and nobody sees. Line breaks become `\n`,
 * at most two together. An apostrophe that only kept a spreadsheet from calculating is taken away.
 */
export function cleanCell(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replaceAll('_x000D_', '')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(UNSHOWABLE, '')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .normalize('NFC')
    .replace(/^\s*'(?=[=+@-]|\s|[\d ()+.]*$)/, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** True for a cleaned cell that is empty or only says that there is no answer. */
export function isUnanswered(cell: string): boolean {
  return cell === '' || NO_ANSWER.test(straightenQuotes(cell));
}

/** True for what a spreadsheet shows in place of a value that it could not work out, such as `#NAME?`. */
export function isSpreadsheetFault(cell: string): boolean {
  return SPREADSHEET_FAULT.test(cell);
}

/** For what is not prose: codes, addresses, lists in brackets. Word processors bend quotation marks and lengthen hyphens. */
export function straightenQuotes(text: string): string {
  return text
    .replace(/[‘’‛ʼ`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-');
}
