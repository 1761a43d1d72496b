import type { AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import type { Cell } from '@msp-widgets/feed/formats/table.js';
import { BYTE_ORDER_MARK, writeCsvRow } from '@msp-widgets/feed/formats/csv.js';
import { isJsonObject, type JsonObject } from '@msp-widgets/feed/json-readers.js';
import type { Feed } from '@msp-widgets/feed/partnership.js';
import { listAnswers } from '@msp-widgets/feed/questionnaire/list-answers.js';
import type { Questionnaire } from '@msp-widgets/feed/questionnaire/questionnaire.js';
import type { DuePartnership } from '@msp-widgets/feed/reconfirmation.js';
import { resolveText } from '@msp-widgets/feed/text.js';
import type { FileToWrite } from '../files/file-to-write.js';
import { FEED_WORD_LANGUAGES, type WordLanguage } from '../words/feed-words.js';
import type { Reminder } from './reminder.js';
import { writeConfirmationForm } from './write-confirmation-form.js';
import { writeMessage } from './write-message.js';

export interface ReminderContent {
  readonly feed: Feed;
  /** Records as they stand in the file. */
  readonly features: readonly unknown[];
  readonly questionnaire: Questionnaire;
  readonly register: AreaRegister;
}

/** A list of all who are due, their answers in one spreadsheet, and a folder for each: forms, messages, its own spreadsheet. */
export function createReminders(due: readonly DuePartnership[], content: ReminderContent): FileToWrite[] {
  const own = due.map((one) => ({ one, feature: findFeature(one.partnership.id, content.features) }));
  const rows = own.map(({ feature }) => writeRow(feature, content));
  return [
    { name: 'due.csv', content: writeList(due, content.feed) },
    { name: 'answers.csv', content: writeTable(rows, content) },
    ...own.flatMap(({ one, feature }, place) => [
      { name: `${one.partnership.id}/answers.csv`, content: writeTable(rows.slice(place, place + 1), content) },
      ...FEED_WORD_LANGUAGES.flatMap((language) => {
        const reminder = createReminder(one, feature, content, language);
        return [
          { name: `${one.partnership.id}/confirm-${language}.html`, content: writeConfirmationForm(reminder) },
          { name: `${one.partnership.id}/message-${language}.txt`, content: writeMessage(reminder) },
        ];
      }),
    ]),
  ];
}

function createReminder(
  due: DuePartnership,
  feature: JsonObject,
  content: ReminderContent,
  language: WordLanguage,
): Reminder {
  const answers = answer(feature, content, language);
  const other = [...answer(feature, content, 'en')].filter(([column]) => !answers.has(column));
  return {
    feed: content.feed,
    due,
    columns: content.questionnaire.columns,
    language,
    answers,
    otherAnswers: new Map(other),
  };
}

function answer(
  feature: JsonObject,
  { questionnaire, register, feed }: ReminderContent,
  language: WordLanguage,
): ReadonlyMap<string, string> {
  return listAnswers(feature, {
    columns: questionnaire.columns,
    register,
    language,
    defaultLanguage: feed.languages[0],
  });
}

/** In the columns of the questionnaire's own spreadsheet, with what confirms it left empty. */
function writeTable(rows: readonly (readonly string[])[], { questionnaire }: ReminderContent): string {
  const lines = [questionnaire.columns.map(({ id }) => id), ...rows];
  return BYTE_ORDER_MARK + lines.map((cells) => writeCsvRow(cells)).join('');
}

function writeRow(feature: JsonObject, content: ReminderContent): readonly string[] {
  const language = /^cy\b/i.test(content.feed.languages[0]) ? 'cy' : 'en';
  const answers = answer(feature, content, language);
  return content.questionnaire.columns.map(({ id }) => (id === 'answer-language' ? language : (answers.get(id) ?? '')));
}

function writeList(due: readonly DuePartnership[], feed: Feed): string {
  const rows: readonly Cell[][] = due.map(({ partnership, due: day }) => [
    partnership.id,
    resolveText(partnership.name, 'en', feed.languages[0]).value,
    partnership.assured.date,
    day,
    partnership.contact?.email ?? partnership.contact?.url ?? partnership.website,
  ]);
  const lines = [['id', 'name', 'last_confirmed', 'due', 'write_to'], ...rows];
  return BYTE_ORDER_MARK + lines.map((cells) => writeCsvRow(cells)).join('');
}

function findFeature(id: string, features: readonly unknown[]): JsonObject {
  const feature = features.filter(isJsonObject).find((each) => each['id'] === id);
  if (!feature) throw new Error(`${id} is in the feed.`);
  return feature;
}
