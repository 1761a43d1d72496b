import { startOfPartialDate } from '../partial-date.js';
import { splitWords } from '../split-words.js';

/** Names of months by their first letters, English and Welsh; the order makes no difference, because none begins another. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'ionawr', 'ion'],
  ['february', 'feb', 'chwefror', 'chwef', 'chw'],
  ['march', 'mar', 'mawrth', 'maw'],
  ['april', 'apr', 'ebrill', 'ebr'],
  ['may', 'mai'],
  ['june', 'jun', 'mehefin', 'meh'],
  ['july', 'jul', 'gorffennaf', 'gorff', 'gor'],
  ['august', 'aug', 'awst'],
  ['september', 'sept', 'sep', 'medi'],
  ['october', 'oct', 'hydref', 'hyd'],
  ['november', 'nov', 'tachwedd', 'tach'],
  ['december', 'dec', 'rhagfyr', 'rhag'],
];

/** The day that Excel counts as 0, and the numbers that stand for days of 1982 to 2119: others are not taken for days. */
const EXCEL_DAY_0 = Date.UTC(1899, 11, 30);
const EXCEL_DAYS = /^[3-7]\d{4}(\.\d+)?$/;
const MS_PER_DAY = 86_400_000;

/** A time of day after a date, which is of no interest. */
const TIME = /[T ,]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]m)?( ?(z|utc|gmt|bst|[+-]\d\d:?\d\d))?$/i;

/**
 * A date as people, survey tools and Excel write it, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when it is none. Of figures only, the day
 * comes before the month, as in the United Kingdom. Years of two digits are of this century. A number such as 46328 is Excel's count of days.
 */
export function readWrittenDate(text: string): string | null {
  const trimmed = text.trim().replace(/[.,]$/, '');
  if (EXCEL_DAYS.test(trimmed)) {
    return new Date(EXCEL_DAY_0 + Math.floor(Number(trimmed)) * MS_PER_DAY).toISOString().slice(0, 10);
  }
  const written = trimmed.replace(TIME, '');
  return keepReal(readFigures(written) ?? readMonthName(written));
}

function readFigures(text: string): string | null {
  const isYearFirst = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text);
  if (isYearFirst) return join(isYearFirst[1], isYearFirst[2], isYearFirst[3]);
  const isDayFirst = /^(?:(\d{1,2}) ?[-/. ] ?)?(\d{1,2}) ?[-/. ] ?(\d{4}|\d{2})$/.exec(text);
  if (!isDayFirst) return null;
  const [, day, month, year = ''] = isDayFirst;
  // Two figures of two digits are no date: 11/26 may be a day as well as a month.
  return day === undefined && year.length < 4 ? null : join(year, month, day);
}

function readMonthName(text: string): string | null {
  const words = splitWords(text);
  const months = words.map(findMonth);
  const place = months.findIndex((month) => month > 0);
  const figures = words
    .filter((word) => /^\d/.test(word))
    .map((word) => word.replace(/(st|nd|rd|th|af|ail|ydd|fed|eg|ain)$/, ''));
  const year = figures.find((word) => /^\d{4}$/.test(word)) ?? (figures.length === 2 ? figures[1] : undefined);
  const day = figures.find((word) => /^\d{1,2}$/.test(word) && word !== year);
  if (place < 0 || year === undefined || words.length > 5 || figures.some((word) => !/^\d+$/.test(word))) return null;
  return join(year, String(months[place]), day);
}

/** 1 to 12; 0 for a word that is no month. */
function findMonth(word: string): number {
  return MONTHS.findIndex((names) => names.includes(word)) + 1;
}

function join(year = '', month?: string, day?: string): string {
  const parts = [year.length === 2 ? `20${year}` : year, month?.padStart(2, '0'), day?.padStart(2, '0')];
  return parts.filter((part) => part !== undefined).join('-');
}

function keepReal(date: string | null): string | null {
  return date !== null && startOfPartialDate(date) !== null ? date : null;
}
