import { formatCount, formatNumber, sharedMessages, type Language } from '../shared/messages.js';
import { directoryContentMessages } from './directory-content-messages.js';

/** "70 partnerships", "12 of 70 partnerships". */
export function countOf(count: number, total: number, language: Language): string {
  const whole = formatCount(language, total, sharedMessages[language].partnership);
  return count === total ? whole : directoryContentMessages[language].shownOf(formatNumber(count), whole);
}
