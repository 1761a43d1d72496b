import { resolveText } from '@msp-widgets/feed/text.js';
import { readText } from '../html/write-feed-text.js';
import { wordDate } from '../words/feed-words.js';
import type { Reminder } from './reminder.js';
import { remindMessages } from './remind-messages.js';

/** The text of a message to a partnership, ready to be sent by hand. Says to whom only where the record has a way to write to it. */
export function writeMessage(reminder: Reminder): string {
  const { feed, due, language } = reminder;
  const { partnership } = due;
  const messages = remindMessages[language];
  const name = resolveText(partnership.name, language, feed.languages[0]).value;
  const title = feed.title === null ? '' : readText(feed.title, { feed, language });
  const { date } = partnership.assured;
  const publisher = feed.publisher === null ? [] : [readText(feed.publisher.name, { feed, language })];
  const to = partnership.contact?.email ?? partnership.contact?.url ?? partnership.website;
  const lines = [
    ...(messages.draft === null ? [] : [`[${messages.draft}]`]),
    ...(to === null ? [] : [`${language === 'cy' ? 'At' : 'To'}: ${to}`]),
    `${language === 'cy' ? 'Pwnc' : 'Subject'}: ${messages.subject(name)}`,
    '',
    messages.greeting(name),
    '',
    messages.asked(title),
    date === null || due.due === null ? messages.neverConfirmed : messages.lastConfirmed(wordDate(date, language)),
    '',
    ...messages.steps.map((step, place) => `${place + 1}. ${step}`),
    '',
    messages.otherWay('answers.csv'),
    messages.ended,
    messages.noPeople,
    '',
    messages.thanks,
    ...publisher,
  ];
  return `${lines.join('\r\n')}\r\n`;
}
